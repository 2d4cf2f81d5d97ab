// Clients for whom everything would wait in memory: when they are given up, and how.
import { ClientState } from '@colyseus/core';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Member, type TeamClient } from '../../../server/rooms/Member.ts';
import { cutOff, isUnheard } from '../../../server/rooms/unheard.ts';
import { CLIENT_LIMITS } from '../../../shared/limits.ts';

function memberWith(socket: Record<string, unknown>, state: number = ClientState.JOINED): Member {
  const ref = Object.assign(new EventEmitter(), socket);
  return new Member(
    { ref, state } as unknown as TeamClient,
    { kind: 'screen', language: 'en' },
    { pageId: '', attempt: 0 },
    0,
  );
}

describe('a client', () => {
  it('that reads what it is sent stays, however long', () => {
    const member = memberWith({ bufferedAmount: 0 });
    expect([1, 1e6, 1e9].map((nowMs) => isUnheard(member, nowMs))).toEqual([false, false, false]);
  });

  it('that leaves too much waiting is given up at once', () => {
    expect(isUnheard(memberWith({ bufferedAmount: CLIENT_LIMITS.waitingBytesMax + 1 }), 1)).toBe(true);
  });

  it('that has read nothing for long is given up, and not before', () => {
    const socket = { bufferedAmount: 0 };
    const member = memberWith(socket);
    const { ref } = member.client;
    expect(isUnheard(member, 5000)).toBe(false);
    Object.assign(ref, { bufferedAmount: 10 });
    expect(isUnheard(member, 5000 + CLIENT_LIMITS.deafMsMax)).toBe(false);
    expect(isUnheard(member, 5001 + CLIENT_LIMITS.deafMsMax)).toBe(true);
  });

  it('that never says that it is there is given up', () => {
    const member = memberWith({ bufferedAmount: 0 }, ClientState.JOINING);
    expect(isUnheard(member, CLIENT_LIMITS.joinMsMax)).toBe(false);
    expect(isUnheard(member, CLIENT_LIMITS.joinMsMax + 1)).toBe(true);
  });

  it('on a transport that tells nothing of what waits stays', () => {
    expect(isUnheard(memberWith({}), 1e9)).toBe(false);
  });

  it('is cut off without waiting for its goodbye', () => {
    let isCut = false;
    cutOff(memberWith({ terminate: () => (isCut = true) }).client);
    expect(isCut).toBe(true);
  });
});
