// The checker of campaigns finds what it is there for: each planted fault is counted, and as what it is.
import { describe, expect, it } from 'vitest';
import {
  checkHistories,
  type Fate,
  type History,
  type Sent,
  type Written,
} from '../../../server/lab/chaos/histories/checkHistories.ts';
import { twinsIn } from '../../../server/lab/chaos/histories/twinsIn.ts';
import { historyVerdicts, NOTHING_ENDURED } from '../../../server/lab/chaos/histories/historyVerdicts.ts';

const sent = (seq: number, fate: Fate): Sent => ({
  seq,
  fate,
  mark: 'yes',
  tick: fate === 'accepted' ? 7 : 0,
  by: '',
  firstSentMs: 0,
  lastSentMs: 0,
  answeredMs: 0,
});
const histories: History[] = [
  {
    teamId: 't1',
    seatId: 's1',
    sent: [sent(1, 'accepted'), sent(2, 'refused'), sent(3, 'unknown'), sent(4, 'accepted')],
  },
  { teamId: 't1', seatId: 's2', sent: [sent(1, 'accepted')] },
];
const row = (seatId: string, seq: number, change: Partial<Written> = {}): Written => ({
  teamId: 't1',
  seatId,
  seq,
  mark: 'yes',
  tick: 7,
  ...change,
});
const whole = [row('s1', 1), row('s1', 4), row('s2', 1)];

describe('the checker of histories', () => {
  it('finds nothing where everything acknowledged is there once', () => {
    const fine = { sent: 5, acknowledged: 3, lost: 0, doubled: 0, wrong: 0, unanswered: 1 };
    expect(checkHistories(histories, whole)).toEqual(fine);
    expect(checkHistories(histories, [...whole, row('s1', 3, { tick: 8 })])).toEqual(fine);
  });

  it.each<[string, Written[], Partial<Record<'lost' | 'doubled' | 'wrong', number>>]>([
    ['an acknowledged command that is gone', whole.slice(1), { lost: 1 }],
    ['a command that is there twice', [...whole, row('s1', 4)], { doubled: 1 }],
    ['one that was refused', [...whole, row('s1', 2)], { wrong: 1 }],
    ['one that nobody sent', [...whole, row('s2', 9)], { wrong: 1 }],
    ['one of another tick than was told', [whole[0], row('s1', 4, { tick: 9 }), whole[2]] as Written[], { wrong: 1 }],
    ['another command under the same number', [row('s1', 1, { mark: 'no' }), ...whole.slice(1)], { wrong: 1 }],
    ['one of another team', [...whole, row('s1', 1, { teamId: 't2' })], { wrong: 1 }],
  ])('counts %s', (_what, written, counts) => {
    expect(checkHistories(histories, written)).toMatchObject({ lost: 0, doubled: 0, wrong: 0, ...counts });
  });

  it('reaches no target with any of them, or with nothing tried', () => {
    const judged = (part: Partial<typeof NOTHING_ENDURED>): boolean[] =>
      historyVerdicts('R3', { ...NOTHING_ENDURED, seats: 2, returns: 4, journals: 1, ...part }).map(
        ({ isMet }) => isMet,
      );
    const check = { ...NOTHING_ENDURED.check, sent: 3, acknowledged: 3 };
    expect(judged({ check })).toEqual([true, true, true]);
    expect(judged({})).toEqual([false, true, true]);
    for (const fault of ['lost', 'doubled', 'wrong', 'unanswered'])
      expect(judged({ check: { ...check, [fault]: 1 } })).toEqual([false, true, true]);
    expect(judged({ check, contradictions: 1 })).toEqual([false, true, true]);
    expect(judged({ check, strangeReturns: 1 })).toEqual([true, false, true]);
    expect(judged({ check, different: ['t1'] })).toEqual([true, true, false]);
  });
});

describe('the search for twins', () => {
  const by = (owner: string, ...sentMs: number[]): Sent[] =>
    sentMs.map((lastSentMs) => ({
      ...sent(lastSentMs, 'accepted'),
      by: owner,
      lastSentMs,
      answeredMs: lastSentMs + 5,
    }));
  const team = (...all: Sent[][]): History[] =>
    all.map((one, seat) => ({ teamId: 't1', seatId: `s${seat}`, sent: one }));

  it('takes it that a team goes to another process once after a fault', () => {
    const histories = team([...by('a', 1, 2, 30), ...by('b', 110, 120), ...by('a', 230)], by('b', 130, 140));
    expect(twinsIn(histories, [100, 200])).toBe(0);
  });

  it('counts acknowledgements that go back and forth between two', () => {
    expect(twinsIn(team(by('a', 110, 130), by('b', 120, 140)), [100])).toBe(2);
    expect(twinsIn([...team(by('a', 110, 130)), { teamId: 't2', seatId: 's1', sent: by('b', 120) }], [100])).toBe(0);
  });
});
