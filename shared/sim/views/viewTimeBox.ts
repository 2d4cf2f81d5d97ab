// The time box as everybody sees it: how long it lasts, and how many commitments are open and met.
// Must not name work that is not on the board.
import type { Game } from '../state.ts';
import type { TimeBoxView } from './timeBoxTypes.ts';

export function viewTimeBox({ state }: Game): TimeBoxView {
  const { timeBox } = state;
  if (timeBox === null) return { isOn: false, startTick: 0, endTick: 0, openCount: 0, metCount: 0 };
  let openCount = 0;
  for (const { isCommitted } of state.open) if (isCommitted) openCount++;
  return { isOn: true, startTick: timeBox.startTick, endTick: timeBox.endTick, openCount, metCount: timeBox.metCount };
}
