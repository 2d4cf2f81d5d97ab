// A session as one file: fetched from here, sent to here. Must not look into it.
import { callApi, ApiError } from './api.ts';
import { HTTP_LIMITS } from '../../shared/limits.ts';

/** Playing a whole conference again takes its time. */
const IMPORT_MS = 150_000;

export interface ImportedSession {
  code: string;
  facilitatorToken: string;
  links: { join: string };
}

/** @throws ApiError */
export async function fetchSessionFile(code: string, token: string): Promise<Blob> {
  const response = await fetch(`/api/sessions/${encodeURIComponent(code)}/export`, {
    headers: { Authorization: `Bearer ${token}` },
    cache: 'no-store',
  }).catch(() => null);
  if (response === null) throw new ApiError(0, 'notReached', '');
  if (!response.ok) throw new ApiError(response.status, '', response.statusText);
  return response.blob();
}

/** @param facilitatorKey only where the server asks for one (401 without it). @throws ApiError */
export async function importSessionFile(file: Blob, facilitatorKey: string): Promise<ImportedSession> {
  if (file.size > HTTP_LIMITS.importBytesMax) throw new ApiError(413, 'tooLarge', '');
  return callApi<ImportedSession>('/api/sessions/import', { file, bearer: facilitatorKey, timeoutMs: IMPORT_MS });
}
