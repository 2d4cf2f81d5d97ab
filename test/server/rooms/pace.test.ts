// How soon changes are shown: at once while the process has time, with the next tick when it is full.
import { describe, expect, it } from 'vitest';
import { Pace, workOfLoop } from '../../../server/rooms/Pace.ts';
import { PatchTurn } from '../../../server/rooms/PatchTurn.ts';
import { ROOM_LIMITS } from '../../../shared/limits.ts';

const { patchGapMs, patchGapMsMax, roleGapMsMax, tickGapMsMax } = ROOM_LIMITS;

/** The gaps after ten seconds of so much work, as looked at with every beat. */
function gapsAt(share: number): number[] {
  const pace = new Pace(() => share);
  for (let ms = 0; ms < 10_000; ms += ROOM_LIMITS.beatMs) pace.look(ms);
  return [pace.patchGapMs, pace.roleGapMs, pace.tickGapMs];
}

describe('the pace of patches', () => {
  it('is quick while the process has time, and slow once it is full: for commands first, then for roles that nothing concerns, last for ticks', () => {
    expect([0, 0.3, 0.55, 0.725, 0.875, 1].map(gapsAt)).toEqual([
      [patchGapMs, 0, patchGapMs],
      [patchGapMs, 0, patchGapMs],
      [(patchGapMs + patchGapMsMax) / 2, 0, patchGapMs],
      [patchGapMsMax, roleGapMsMax / 2, patchGapMs],
      [patchGapMsMax, roleGapMsMax, (patchGapMs + tickGapMsMax) / 2],
      [patchGapMsMax, roleGapMsMax, tickGapMsMax],
    ]);
  });

  it('does not change for one long moment', () => {
    const shares = [1, 0.1, 0.1, 0.6, 0.1];
    const pace = new Pace(() => shares.shift() ?? 0);
    for (let ms = 0; ms < 2000; ms += 500) {
      pace.look(ms);
      expect(pace.patchGapMs).toBe(patchGapMs);
    }
  });

  it('knows how much of the time the process is at work', async () => {
    const work = workOfLoop();
    work();
    const untilMs = performance.now() + 60;
    while (performance.now() < untilMs);
    expect(work()).toBeGreaterThan(0.9);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(work()).toBeLessThan(0.5);
  });
});

describe('the turn of a team’s patch', () => {
  it('comes for a tick or a trouble as it comes, and for other changes when the process has time', () => {
    const turn = new PatchTurn(() => ({ patchGapMs: 700, tickGapMs: 300 }));
    expect(turn.hasCome(1000, 4, false)).toBe(true);
    turn.take(1000, 4);
    expect([1199, 1200, 1699, 1700].map((ms) => turn.hasCome(ms, 4, false))).toEqual([false, false, false, true]);
    expect([1299, 1300].map((ms) => turn.hasCome(ms, 5, false))).toEqual([false, true]);
    expect([1199, 1200].map((ms) => turn.hasCome(ms, 4, true))).toEqual([false, true]);
  });
});
