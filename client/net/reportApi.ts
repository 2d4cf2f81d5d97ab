// The report of a session or of one team, as a file. Must not: hold tokens longer than a call.
import { ApiError } from './api.ts';

export type ReportFormat = 'html' | 'csv' | 'json';

export interface ReportKey {
  code: string;
  token: string;
  /** '' = all teams, for facilitators. */
  teamId: string;
}

/** Games are played again for it, team by team. */
const TIMEOUT_MS = 180_000;

/** @throws ApiError 403 `notYet` for players before the debrief; status 0 = the server was not reached */
export async function fetchReport(
  { code, token, teamId }: ReportKey,
  format: ReportFormat,
  language: string,
): Promise<Blob> {
  const query = new URLSearchParams({ format, language, ...(teamId === '' ? {} : { team: teamId }) });
  const path = `/api/sessions/${encodeURIComponent(code)}/report?${query.toString()}`;
  let response: Response;
  try {
    response = await fetch(path, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: 'no-store',
    });
    if (response.ok) return await response.blob();
  } catch {
    throw new ApiError(0, 'notReached', path);
  }
  throw new ApiError(response.status, '', path);
}
