// Whether what is sent to a client reaches nobody: it does not read, or has never said that it is there. Everything for such a
// client waits in memory. And how a connection is ended that would not answer a goodbye. Must not decide when to look.
import { ClientState } from '@colyseus/core';
import { CLIENT_LIMITS } from '../../shared/limits.ts';
import type { Member, TeamClient } from './Member.ts';

/** What a socket offers beyond events; other transports may not. */
interface SocketParts {
  bufferedAmount?: number;
  terminate?: () => void;
}

export function isUnheard(member: Member, nowMs: number): boolean {
  const { client, joinedMs } = member;
  if (client.state === ClientState.JOINING) return nowMs - joinedMs > CLIENT_LIMITS.joinMsMax;
  const { bufferedAmount = 0 } = client.ref as SocketParts;
  if (bufferedAmount === 0) member.heardMs = nowMs;
  return bufferedAmount > CLIENT_LIMITS.waitingBytesMax || nowMs - member.heardMs > CLIENT_LIMITS.deafMsMax;
}

export function cutOffUnheard(members: Iterable<Member>, nowMs: number): void {
  for (const member of [...members]) if (isUnheard(member, nowMs)) cutOff(member.client);
}

/** At once, without a word. */
export function cutOff(client: TeamClient): void {
  const socket = client.ref as SocketParts;
  if (socket.terminate === undefined) client.leave();
  else socket.terminate();
}
