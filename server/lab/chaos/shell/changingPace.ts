// How busy the simulated process is: it has time, gets full, and has no time left, in turn. What is shown late must be as right.
import { ROOM_LIMITS } from '../../../../shared/limits.ts';
import type { RoomPace } from '../../../rooms/RoomServices.ts';

const { patchGapMs, patchGapMsMax, tickGapMsMax, roleGapMsMax } = ROOM_LIMITS;
const EASY: RoomPace = { patchGapMs, tickGapMs: patchGapMs, roleGapMs: 0 };
const PACES: readonly RoomPace[] = [
  EASY,
  { patchGapMs: patchGapMsMax, tickGapMs: patchGapMs, roleGapMs: roleGapMsMax },
  { patchGapMs: patchGapMsMax, tickGapMs: tickGapMsMax, roleGapMs: roleGapMsMax },
];
/** How long it stays as it is. */
const STAY_MS = 20_000;

export function changingPace(now: () => number): RoomPace {
  const pace = (): RoomPace => PACES[Math.floor(now() / STAY_MS) % PACES.length] ?? EASY;
  return {
    get patchGapMs() {
      return pace().patchGapMs;
    },
    get tickGapMs() {
      return pace().tickGapMs;
    },
    get roleGapMs() {
      return pace().roleGapMs;
    },
  };
}
