// All teams of a session at a glance, for the facilitator's table: where each is, and who of its people has gone quiet.
// Must not: hold tokens longer than a call.
import type { OverviewTeam } from '../../shared/wire/answers/overview.ts';
import { callApi } from './api.ts';

export type * from '../../shared/wire/answers/overview.ts';

export async function fetchOverview(code: string, token: string, language: string): Promise<OverviewTeam[]> {
  const path = `/api/sessions/${encodeURIComponent(code)}/overview?language=${encodeURIComponent(language)}`;
  return (await callApi<{ teams: OverviewTeam[] }>(path, { bearer: token })).teams;
}
