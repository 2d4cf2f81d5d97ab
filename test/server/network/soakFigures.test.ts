// The figures of a soak: recovery counted from the moment the path works again, and the slope of what is held.
import { describe, expect, it } from 'vitest';
import { recoveriesMs } from '../../../server/lab/chaos/network/recoveries.ts';
import { slopePerHour } from '../../../server/lab/chaos/network/slopePerHour.ts';
import type { Fault } from '../../../server/lab/chaos/network/Weather.ts';

const cut = (atMs: number): Fault => ({ kind: 'cut', fromMs: atMs, untilMs: atMs });
const stall = (fromMs: number, untilMs: number): Fault => ({ kind: 'stall', fromMs, untilMs });

describe('a recovery', () => {
  it('counts from the cut', () => {
    expect(recoveriesMs([cut(1_000), cut(60_000)], [{ lostMs: 1_050, backMs: 1_700 }])).toEqual([700]);
  });

  it('counts from the end of the stall, however early the loss was noticed', () => {
    expect(recoveriesMs([stall(1_000, 7_000)], [{ lostMs: 4_800, backMs: 7_600 }])).toEqual([600]);
  });

  it('counts from the last of several faults before it', () => {
    expect(recoveriesMs([cut(1_000), stall(1_200, 5_000)], [{ lostMs: 1_000, backMs: 5_400 }])).toEqual([400]);
  });

  it('counts from the loss where no fault is near', () => {
    expect(recoveriesMs([cut(1_000)], [{ lostMs: 90_000, backMs: 90_900 }])).toEqual([900]);
    expect(recoveriesMs([], [{ lostMs: 5_000, backMs: 5_100 }])).toEqual([100]);
  });
});

describe('a slope', () => {
  it('is what the samples rise in an hour, and nothing for too few', () => {
    const samples = [0, 1, 2, 3, 4].map((minute) => ({ ms: minute * 60_000, value: 100 + minute * 0.5 }));
    expect(slopePerHour(samples)).toBeCloseTo(30, 6);
    expect([slopePerHour([]), slopePerHour([{ ms: 1, value: 3 }])]).toEqual([0, 0]);
  });
});
