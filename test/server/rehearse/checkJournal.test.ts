// The check of the journals finds what is missing, what stands there twice, and what nobody was told of.
import { describe, expect, it } from 'vitest';
import { checkJournal } from '../../../server/lab/rehearse/checkJournal.ts';
import type { Sent } from '../../../server/lab/rehearse/Player.ts';

interface Line {
  tick: number;
  n?: number;
  seat?: string;
  command?: Record<string, unknown>;
  hash?: string;
}

const header = { format: 'journal', seed: 1 };
const line = (tick: number, workId: string, seat = 's1'): Line => ({
  tick,
  n: 1,
  seat,
  command: { type: 'pullWork', workId },
});
const sent = (seq: number, workId: string, answer: string, tick = 0): Sent => ({
  seq,
  move: { type: 'pullWork', workId },
  answer,
  tick,
  latencyMs: 1,
});
const check = (lines: Line[], history: Sent[]) =>
  checkJournal([header, ...lines].map((one) => JSON.stringify(one)).join('\n'), [
    { teamId: 't1', seatId: 's1', sent: history },
  ]);

describe('the check of a journal', () => {
  it('finds every accepted command once, beside those of others', () => {
    const lines = [line(3, 'w1'), line(3, 'w9', 'bot:desk'), { tick: 4, hash: 'abc' }, line(5, 'w2')];
    const history = [sent(1, 'w1', 'accepted', 3), sent(2, 'w7', 'handBusy'), sent(3, 'w2', 'accepted', 5)];
    expect(check(lines, history)).toEqual({ accepted: 2, lost: 0, surplus: 0 });
  });

  it('misses an accepted command that is not there, or stands at another tick', () => {
    expect(check([], [sent(1, 'w1', 'accepted', 3)])).toEqual({ accepted: 1, lost: 1, surplus: 0 });
    expect(check([line(4, 'w1')], [sent(1, 'w1', 'accepted', 3)])).toEqual({ accepted: 1, lost: 1, surplus: 1 });
  });

  it('sees a command that stands there twice, or was refused', () => {
    expect(check([line(3, 'w1'), line(3, 'w1')], [sent(1, 'w1', 'accepted', 3)]).surplus).toBe(1);
    expect(check([line(3, 'w1')], [sent(1, 'w1', 'handBusy')]).surplus).toBe(1);
  });

  it('lets a command without an answer be there or not', () => {
    const history = [sent(1, 'w1', ''), sent(2, 'w2', 'accepted', 5)];
    expect(check([line(3, 'w1'), line(5, 'w2')], history)).toEqual({ accepted: 1, lost: 0, surplus: 0 });
    expect(check([line(5, 'w2')], history)).toEqual({ accepted: 1, lost: 0, surplus: 0 });
  });
});
