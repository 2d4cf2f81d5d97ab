// A round ends: its result is written, improvements are checked against their baselines, the review begins [RD3, IM6].
import { buildResult } from '../buildResult.ts';
import { closeWindow } from '../flight/closeWindow.ts';
import { settleContracts } from '../contracts/settleContracts.ts';
import { measure } from '../metrics/index.ts';
import type { Game } from '../state.ts';
import { tell } from '../tell.ts';
import { flushLeaks } from '../value/leaks.ts';

export function endRound(game: Game): void {
  const { state } = game;
  for (const manoeuvre of state.manoeuvres)
    if (game.rules.manoeuvres.get(manoeuvre.id)?.round === state.round) closeWindow(game, manoeuvre);
  for (const item of state.open) flushLeaks(game, item);
  for (const item of state.earning) flushLeaks(game, item);
  settleContracts(game);
  state.results.push(buildResult(game));
  for (const improvement of state.improvements) {
    const spec = game.rules.improvements.get(improvement.id);
    if (spec === undefined) continue;
    const figure = measure(game, spec.check.metric);
    // Figures that flow are zero after the review, so the baseline is kept here, for whoever chooses it later.
    if (improvement.state === 'offered' || improvement.baseline < 0) improvement.baseline = figure;
    else if (improvement.state === 'active') improvement.measured = figure;
  }
  state.poll = null;
  state.phase = 'review';
  state.revealStep = 0;
  tell(game, 'roundEnded', 'public', { amount: state.round });
}
