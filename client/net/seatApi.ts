// Ways to a seat besides choosing one's team and role: dealt, by invitation, or by saying "I was here already".
// Must not: keep seats; whoever calls saves them.
import { callApi } from './api.ts';

export interface SeatAnswer {
  seatToken: string;
  seatId: string;
  /** Where the seat is now; another team than asked for when the facilitator has moved it. */
  teamId: string;
  /** First of its roles, '' for an observer. */
  roleId: string;
  roleIds: string[];
  roomId: string;
  endpoint: string;
  nextSeq?: number;
}

/** Deals a seat in the team with the fewest players. @throws ApiError 409 `sessionLocked`. */
export async function takeDealtSeat(
  code: string,
  wish: { nickname: string; language: string; roleId?: string; observer?: boolean; requestId: string },
): Promise<SeatAnswer> {
  return callApi<SeatAnswer>(`${sessionPath(code)}/seat`, { body: wish });
}

export interface Invite {
  seatToken: string;
  seatId: string;
  /** Opens the seat for whoever has it: `/j/CODE#seat=TOKEN&team=TEAM`. */
  link: string;
}

/** For facilitators. Asked again for the same waiting seat, the link given out before opens nothing any more. */
export async function inviteToRole(code: string, teamId: string, token: string, roleId: string): Promise<Invite> {
  return callApi<Invite>(`${teamPath(code, teamId)}/invites`, { body: { roleId }, bearer: token });
}

export interface ClaimReceipt {
  claimId: string;
  /** To ask what became of it. */
  claimToken: string;
}

/** "I was here already": the facilitator decides. */
export async function claimSeat(
  code: string,
  teamId: string,
  claim: { nickname: string; roleId?: string },
): Promise<ClaimReceipt> {
  return callApi<ClaimReceipt>(`${teamPath(code, teamId)}/claims`, { body: claim });
}

export type ClaimAnswer =
  { state: 'waiting' | 'refused' } | { state: 'approved'; seatToken: string; seatId: string; teamId: string };

/** Ask every few seconds; after 10 minutes nobody knows of the claim (404). */
export async function fetchClaim(code: string, claimToken: string): Promise<ClaimAnswer> {
  return callApi<ClaimAnswer>(`${sessionPath(code)}/claims`, { body: { claimToken } });
}

const sessionPath = (code: string): string => `/api/sessions/${encodeURIComponent(code)}`;
const teamPath = (code: string, teamId: string): string => `${sessionPath(code)}/teams/${encodeURIComponent(teamId)}`;
