// A seat's own link: what it says, and what is no such link.
import { expect, it } from 'vitest';
import { parseSeatLink } from '../../../../client/screens/join/seatLink.ts';

it('reads seat, team and role', () => {
  expect(parseSeatLink('#seat=abc-_123&team=t2&role=desk')).toEqual({
    seatToken: 'abc-_123',
    teamId: 't2',
    roleId: 'desk',
  });
});

it('does without the role', () => {
  expect(parseSeatLink('seat=abc&team=t1')?.roleId).toBe('');
});

it.each(['', '#role', '#seat=abc', '#team=t1', '#seat=&team=t1'])('sees no seat in "%s"', (hash) => {
  expect(parseSeatLink(hash)).toBeNull();
});
