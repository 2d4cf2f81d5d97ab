// Asking whether the server can be reached: when it is asked, what late answers tell, and when an attempt is in vain.
import { beforeEach, describe, expect, it } from 'vitest';
import { CONNECTION_LIMITS } from '../../shared/limits.ts';
import { isVain, PathProbe } from '../../shared/wire/PathProbe.ts';

interface Question {
  answer: () => void;
  fail: () => void;
}

let asked: Question[] = [];
let told: [number, boolean][] = [];
let probe: PathProbe;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  asked = [];
  told = [];
  const reach = (): Promise<void> =>
    new Promise((resolve, reject) => {
      asked.push({ answer: resolve, fail: () => reject(new Error('dead')) });
    });
  probe = new PathProbe(reach, (sentMs, wasDead) => told.push([sentMs, wasDead]));
});

describe('the probe of a path', () => {
  it('first lets an attempt have its time, after a silence it asks at once', () => {
    probe.begin(0, false);
    probe.look(CONNECTION_LIMITS.probeMs - 1);
    expect(asked).toHaveLength(0);
    probe.look(CONNECTION_LIMITS.probeMs);
    expect(asked).toHaveLength(1);
    probe.begin(5_000, true);
    probe.look(5_000);
    expect(asked).toHaveLength(2);
  });

  it('asks a server that answers more and more rarely, and a silent one often again', async () => {
    const { probeMs } = CONNECTION_LIMITS;
    const sentMs: number[] = [];
    probe.begin(0, false);
    for (let ms = 0; ms <= probeMs * 40; ms += probeMs) {
      const before = asked.length;
      probe.look(ms);
      const question = asked[before];
      if (question === undefined) continue;
      sentMs.push(ms / probeMs);
      if (sentMs.length < 6) question.answer();
      else question.fail();
      await settled();
    }
    expect(sentMs.slice(0, 9)).toEqual([1, 2, 4, 8, 16, 24, 32, 33, 34]);
  });

  it('has few questions open at a time', () => {
    probe.begin(0, true);
    for (let ms = 0; ms < 60_000; ms += 100) probe.look(ms);
    expect(asked).toHaveLength(3);
  });

  it('tells of the way back once, and of answers after it as such', async () => {
    probe.begin(0, false);
    probe.look(1_000);
    asked[0]?.fail();
    await settled();
    probe.look(2_000);
    probe.look(3_000);
    asked[1]?.answer();
    asked[2]?.answer();
    await settled();
    expect(told).toEqual([
      [2_000, true],
      [3_000, false],
    ]);
  });

  it('does not take a question that was lost before for news', async () => {
    probe.begin(0, true);
    probe.look(0);
    probe.look(1_000);
    asked[1]?.answer();
    await settled();
    asked[0]?.fail();
    await settled();
    probe.look(2_000);
    asked[2]?.answer();
    await settled();
    expect(told).toEqual([
      [1_000, true],
      [2_000, false],
    ]);
  });
});

describe('an attempt', () => {
  const sight = { inFlightSinceMs: 0, isAnswered: false, isSilent: true, givenUp: 0 };

  it.each([
    ['is in vain when the way was dead and is back', sight, 100, true, true],
    ['after a closed socket is in vain, too, once it hangs', { ...sight, isSilent: false }, 1_000, true, true],
    ['that began after the question is not', { ...sight, isSilent: false, inFlightSinceMs: 50 }, 100, true, false],
    [
      'that pauses is begun anew when the way is back, however often it was',
      { ...sight, inFlightSinceMs: null, givenUp: 9 },
      100,
      true,
      true,
    ],
    ['is not, once the server has answered it', { ...sight, isAnswered: true }, 100, true, false],
    [
      'that hangs after a silence is in vain, also when it was answered before',
      { ...sight, isAnswered: true },
      2_000,
      false,
      true,
    ],
    ['that has only begun is not', sight, 500, false, false],
    ['after a closed socket may take its time', { ...sight, isSilent: false }, 60_000, false, false],
    ['is not given up again and again', { ...sight, givenUp: 3 }, 60_000, false, false],
    ['that pauses is not', { ...sight, inFlightSinceMs: null }, 60_000, false, false],
  ])('%s', (_what, seen, nowMs, wasDead, expected) => {
    expect(isVain(seen, nowMs, nowMs - 100, wasDead)).toBe(expected);
  });

  it('after a closed socket is not in vain because a slow server answers at last, unless it hangs', () => {
    const seen = { ...sight, isSilent: false };
    expect(isVain(seen, 1_500, 1_000, true)).toBe(false);
    expect(isVain(seen, 3_500, 3_000, true)).toBe(true);
  });

  it('on a slow network may take as much longer as every answer does', () => {
    expect(isVain(sight, 3_000, 2_000, false)).toBe(false);
    expect(isVain(sight, 5_000, 4_000, false)).toBe(true);
  });
});
