// What facilitators and the big screen ask of a session besides control: who else facilitates, and how the teams compare.
// Must not: hold tokens longer than a call.
import type { LeagueTeam } from '../../shared/wire/answers/league.ts';
import { callApi } from './api.ts';

export type { LeagueTeam } from '../../shared/wire/answers/league.ts';

export interface NewFacilitator {
  facilitatorId: string;
  token: string;
  /** The console, for whoever has it. */
  link: string;
}

export interface FacilitatorInfo {
  facilitatorId: string;
  name: string;
  /** ISO time. */
  createdAt: string;
}

export async function addFacilitator(code: string, token: string, name: string): Promise<NewFacilitator> {
  return callApi<NewFacilitator>(pathOf(code), { body: { name }, bearer: token });
}

/** Those who were added; not the one who opened the session. */
export async function fetchFacilitators(code: string, token: string): Promise<FacilitatorInfo[]> {
  return callApi<FacilitatorInfo[]>(pathOf(code), { bearer: token });
}

/** The link opens nothing any more, and open consoles of it close. */
export async function revokeFacilitator(code: string, token: string, facilitatorId: string): Promise<void> {
  await callApi(`${pathOf(code)}/${encodeURIComponent(facilitatorId)}`, { method: 'DELETE', bearer: token });
}

/** @param token of a facilitator or of the big screen */
export async function fetchLeague(code: string, token: string): Promise<LeagueTeam[]> {
  const path = `/api/sessions/${encodeURIComponent(code)}/league`;
  return (await callApi<{ teams: LeagueTeam[] }>(path, { bearer: token })).teams;
}

const pathOf = (code: string): string => `/api/sessions/${encodeURIComponent(code)}/facilitators`;
