// The facilitator's control actions as typed calls: everything that steers a session or its teams over HTTP.
// Must not: hold tokens longer than a call.
import { callApi } from './api.ts';

export type ScreenMode = 'team' | 'all' | 'cycle';

/** About the whole session; they take no team. */
type SessionAction =
  | { action: 'lock' | 'unlock' | 'eyesDown' }
  /** 1 to 200 characters. */
  | { action: 'eyesUp'; text: string }
  | { action: 'screen'; mode: ScreenMode; teamId?: string }
  | { action: 'addTeam'; name?: string }
  /** @param seatId another seat than the one that fits best */
  | { action: 'approveClaim'; claimId: string; seatId?: string }
  | { action: 'refuseClaim'; claimId: string };

/** About one team and its people. */
type TeamAction =
  | { action: 'renameTeam'; teamId: string; name: string }
  | { action: 'mergeTeams'; teamId: string; intoTeamId: string }
  | { action: 'splitTeam'; teamId: string; seatIds: string[] }
  | { action: 'renameSeat'; teamId: string; seatId: string; nickname: string }
  | { action: 'moveSeat'; teamId: string; seatId: string; roleIds: string[]; toTeamId?: string }
  | { action: 'swapSeats'; teamId: string; seatId: string; otherSeatId: string }
  | { action: 'removeSeat' | 'handToBot' | 'takeBack'; teamId: string; seatId: string }
  | { action: 'removeNote'; teamId: string; noteId: string };

/** In one team, or without `teamId` in all of the session. */
type GameAction = { teamId?: string } & (
  | { action: 'start' | 'pause' | 'resume' | 'nextPhase' | 'back' | 'replayRound' | 'undo' }
  | { action: 'speed'; perMille: number }
  | { action: 'reveal'; step: number }
  | { action: 'extend'; ticks: number }
  | { action: 'message'; roleId: string; from: string; text: string }
  | { action: 'inject'; streamId: string; count: number }
  | { action: 'inject'; serviceId: string; impactPerMille: number; title: string }
  /** Only a signal means something; without it, noise. */
  | { action: 'injectEvent'; streamId: string; serviceId?: string; title?: string; isSignal?: boolean }
  | { action: 'setRetroStage'; stage: 'write' | 'reveal' | 'group' | 'vote' | 'choose' }
  | { action: 'setTakeawayStage'; stage: 'aside' | 'write' | 'wall' }
  | { action: 'runInject'; injectId: string }
  | { action: 'setRule'; agreementId: string; optionId: string }
  | { action: 'note'; text: string }
  | { action: 'bookmark'; text?: string }
);

export type ControlAction = SessionAction | TeamAction | GameAction;

/** The server refuses these with a `teamId`, except `screen`, whose team is the one to show. */
const SESSION_ACTIONS: ReadonlySet<string> = new Set<SessionAction['action']>([
  'lock',
  'unlock',
  'eyesUp',
  'eyesDown',
  'screen',
  'addTeam',
  'approveClaim',
  'refuseClaim',
]);

/** The action for one team alone, unless it names its team or is about the whole session. @param teamId '' = all */
export function forTeam(action: ControlAction, teamId: string): ControlAction {
  if (teamId === '' || 'teamId' in action || SESSION_ACTIONS.has(action.action)) return action;
  return { ...(action as GameAction), teamId };
}

export interface ControlTeamAnswer {
  teamId: string;
  accepted: boolean;
  /** Where accepted. */
  tick?: number;
  /** Where not. */
  code?: string;
  message?: string;
}

export interface ControlAnswer {
  teams: ControlTeamAnswer[];
  /** Of `addTeam` and `splitTeam`. */
  newTeamId?: string;
}

/** @throws ApiError with a reject code when every team refuses. */
export async function controlSession(code: string, token: string, action: ControlAction): Promise<ControlAnswer> {
  return callApi<ControlAnswer>(`/api/sessions/${encodeURIComponent(code)}/control`, { body: action, bearer: token });
}
