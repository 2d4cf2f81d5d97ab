// System: the time box: it begins with the round or with the agreement, and ends with a review and a count [TB1, TB3]. Off unless agreed.
import type { Game } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { boxTicks } from '../work/commitments.ts';
import { sendAway } from '../work/hands.ts';

export function runTimeBox(game: Game): void {
  const { state } = game;
  const ticks = boxTicks(game);
  if (state.timeBox !== null && (ticks === 0 || state.tick >= state.timeBox.endTick)) endBox(game, ticks > 0);
  if (state.timeBox !== null || ticks === 0) return;
  state.timeBox = { startTick: state.tick, endTick: state.tick + ticks, metCount: 0 };
  for (const roleId of game.rules.roleIds) markChoice(game, roleId);
  tell(game, 'timeBoxBegun', 'public', { amount: ticks });
}

/** What was not done goes back to the backlog; everybody looks at why. Without an agreement the box is just over. */
function endBox(game: Game, isReviewed: boolean): void {
  const { state } = game;
  let missed = 0;
  for (const item of state.open) {
    if (!item.isCommitted) continue;
    item.isCommitted = false;
    missed++;
  }
  tell(game, 'timeBoxEnded', 'public', { amount: missed, text: String(state.timeBox?.metCount ?? 0) });
  state.timeBox = null;
  if (!isReviewed) return;
  state.stats.commitmentsMissed += missed;
  const { timeBoxReviewTicks } = game.rules.scenario.people;
  if (timeBoxReviewTicks > 0) for (const hand of state.hands) sendAway(game, hand, timeBoxReviewTicks, 'coordination');
}
