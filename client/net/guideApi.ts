// The scenario as its facilitator needs it, for pages that are printed.
// Must not: hold tokens longer than a call.
import type { Guide } from '../../shared/wire/answers/guide.ts';
import { callApi } from './api.ts';

export type * from '../../shared/wire/answers/guide.ts';

export async function fetchGuide(code: string, token: string, language: string): Promise<Guide> {
  const path = `/api/sessions/${encodeURIComponent(code)}/guide?language=${encodeURIComponent(language)}`;
  return callApi<Guide>(path, { bearer: token });
}
