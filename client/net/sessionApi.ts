// The session routes as typed calls: what the join page, the facilitator and the big screen ask for over HTTP.
// Must not: hold tokens longer than a call.
import { callApi } from './api.ts';

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
  teams: SessionTeam[];
}

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

/** One action for a team, or without `teamId` for all of the session. */
export type ControlAction = { teamId?: string } & (
  | { action: 'start' | 'pause' | 'resume' | 'nextPhase' }
  | { action: 'speed'; perMille: number }
  | { action: 'reveal'; step: number }
  | { action: 'message'; roleId: string; from: string; text: string }
  | { action: 'inject'; streamId: string; count: number }
  | { action: 'inject'; serviceId: string; impactPerMille: number; title: string }
  | { action: 'moveSeat'; teamId: string; seatId: string; roleIds: string[] }
  | { action: 'removeSeat'; teamId: string; seatId: string }
);

/** @throws ApiError with a reject code when every team refuses. */
export async function controlSession(code: string, token: string, action: ControlAction): Promise<void> {
  await callApi(`/api/sessions/${encodeURIComponent(code)}/control`, { body: action, bearer: token });
}

export async function eraseSession(code: string, token: string): Promise<void> {
  await callApi(`/api/sessions/${encodeURIComponent(code)}`, { method: 'DELETE', bearer: token });
}
