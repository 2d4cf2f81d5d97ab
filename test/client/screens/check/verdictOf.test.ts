// What the figures of a network check mean for the workshop.
import { expect, it } from 'vitest';
import { type CheckFigures, timesIn } from '../../../../client/net/networkCheck.ts';
import { levelOf, verdictOf } from '../../../../client/screens/check/verdictOf.ts';

const fast = { p50Ms: 20, p95Ms: 40 };
const GOOD: CheckFigures = {
  page: { loadMs: 900 },
  api: { ...fast, failed: 0 },
  clock: { offMs: -300 },
  socket: { openMs: 60 },
  roundTrip: fast,
  frame: { bothWaysMs: 90 },
  many: { open: 10 },
  polling: fast,
  idle: { heldMs: 20_000 },
};
const noSockets = { socket: null, roundTrip: null, frame: null, many: null, idle: null };

it.each<[string, Partial<CheckFigures>, string]>([
  ['a good network', {}, 'good'],
  ['no long polling where sockets work', { polling: null }, 'good'],
  ['a clock that is an hour off', { clock: { offMs: 3_600_000 } }, 'good'],
  ['slow answers', { roundTrip: { p50Ms: 300, p95Ms: 900 } }, 'weak'],
  ['connections cut after a while of silence', { idle: null }, 'weak'],
  ['only some connections at once', { many: { open: 6 } }, 'weak'],
  ['some requests lost', { api: { ...fast, failed: 2 } }, 'weak'],
  ['no sockets, but long polling', noSockets, 'fallback'],
  ['sockets that open and carry nothing large', { frame: null }, 'fallback'],
  ['no sockets and no long polling', { ...noSockets, polling: null }, 'bad'],
  ['a server that is not reached', { ...noSockets, polling: null, api: null }, 'bad'],
  [
    'answers after seconds, and polling as slow',
    { roundTrip: { p50Ms: 900, p95Ms: 3_000 }, polling: { p50Ms: 2_000, p95Ms: 3_000 } },
    'bad',
  ],
])('%s', (_what, figures, verdict) => {
  expect(verdictOf({ ...GOOD, ...figures })).toBe(verdict);
});

it('calls a wrong clock weak, though the workshop runs by the server’s', () => {
  expect(levelOf('clock', { clock: { offMs: 3_600_000 } })).toBe('weak');
});

it('takes the middle time and nearly the longest', () => {
  expect(timesIn([30, 10, 20, 1000])).toEqual({ p50Ms: 30, p95Ms: 1000 });
  expect(timesIn(Array.from({ length: 100 }, (_, index) => index))).toEqual({ p50Ms: 50, p95Ms: 95 });
});
