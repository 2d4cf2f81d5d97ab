// How long players took to be back, from the moment at which their path worked again. Pure.
import type { Return } from '../../rehearse/Player.ts';
import type { Fault } from './Weather.ts';

/** A loss belongs to a fault that ended so shortly before it: silence is noticed late. */
const BELONGS_MS = 5_000;

/**
 * One for each return: since the last fault of the path ended, or, where none is near, since the loss itself.
 * @param faults @param returns of one player, each in the order of time
 */
export function recoveriesMs(faults: readonly Fault[], returns: readonly Return[]): number[] {
  return returns.map(({ lostMs, backMs }) => {
    const before = faults.filter(({ untilMs }) => untilMs <= backMs);
    const { untilMs = -Infinity } = before.at(-1) ?? {};
    return backMs - (untilMs >= lostMs - BELONGS_MS ? untilMs : lostMs);
  });
}
