// The session routes as typed calls: what the join page, the facilitator and the big screen ask for over HTTP.
// Must not: hold tokens longer than a call.
import { callApi } from './api.ts';

export { controlSession, forTeam, type ControlAction, type ControlAnswer } from './controlApi.ts';
export * from './facilitatorApi.ts';
export * from './seatApi.ts';

/** Who plays a role: nobody yet, a bot that can be taken over, or people. */
export type SeatKind = 'free' | 'bot' | 'taken';

export interface SessionRole {
  roleId: string;
  title: string;
  tagline: string;
  icon: string;
  kind: SeatKind;
  nicknames: string[];
}

export interface SessionTeam {
  teamId: string;
  name: string;
  phase: string;
  round: number;
  roles: SessionRole[];
}

export interface SessionInfo {
  code: string;
  title: string;
  language: string;
  scenario: { id: string; title: string; tagline: string };
  phase: string;
  /** No new seats; who has one comes back. */
  isLocked: boolean;
  /** dealt: people do not choose their team, see `takeDealtSeat`. */
  teamChoice: TeamChoice;
  teams: SessionTeam[];
}

export type TeamChoice = 'players' | 'dealt';

export interface ScenarioInfo {
  id: string;
  title: string;
  tagline: string;
  minutes: number;
  rounds: number;
  roles: { id: string; title: string }[];
  language: string;
}

export interface CreatedSession {
  code: string;
  facilitatorToken: string;
  teams: { teamId: string; name: string }[];
  links: { join: string; facilitator: string; screen: string };
}

export interface SessionWish {
  scenario: string;
  teams: number;
  seed?: number;
  language: string;
  title?: string;
  botStyle?: string;
  teamChoice?: TeamChoice;
  /** same: every team meets the same demand. */
  seeds?: 'same' | 'different';
}

/** What everybody who knows the code may see, titles in the given language. */
export async function fetchSession(code: string, language: string): Promise<SessionInfo> {
  return callApi<SessionInfo>(`/api/sessions/${encodeURIComponent(code)}?language=${encodeURIComponent(language)}`);
}

export async function fetchScenarios(): Promise<ScenarioInfo[]> {
  return callApi<ScenarioInfo[]>('/api/scenarios');
}

/** @param facilitatorKey only where the server asks for one (401 without it). */
export async function createSession(wish: SessionWish, facilitatorKey: string): Promise<CreatedSession> {
  return callApi<CreatedSession>('/api/sessions', { body: wish, bearer: facilitatorKey });
}

export async function eraseSession(code: string, token: string): Promise<void> {
  await callApi(`/api/sessions/${encodeURIComponent(code)}`, { method: 'DELETE', bearer: token });
}
