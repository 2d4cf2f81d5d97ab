// The order of phases, and what entering one does [RD1–RD5].
import { startRound } from './startRound.ts';
import { endRound } from './endRound.ts';
import { freshPortfolio } from '../portfolio/portfolioBooks.ts';
import type { Game, Phase } from '../state.ts';
import { tell } from '../tell.ts';

/** The phase that follows; the same when there is none. */
export function phaseAfter(game: Game): Phase {
  const { phase, round } = game.state;
  const isLastRound = round >= game.rules.scenario.rounds.length;
  const next: Record<Phase, Phase> = {
    lobby: 'briefing',
    briefing: 'running',
    running: 'review',
    review: isLastRound ? 'debrief' : 'improve',
    improve: 'briefing',
    debrief: 'closed',
    closed: 'closed',
  };
  return next[phase];
}

export function enterNextPhase(game: Game): void {
  const { state } = game;
  const next = phaseAfter(game);
  if (next === 'review') {
    endRound(game);
  } else {
    if (state.phase === 'review') closeBooks(game);
    state.phase = next;
    if (next === 'briefing') {
      state.round++;
      if (state.round === 1) grantBudget(game, 1);
    }
    if (next === 'improve') grantBudget(game, state.round + 1);
    if (next === 'running') startRound(game);
  }
  tell(game, 'phaseChanged', 'public', { text: state.phase });
}

/** Money for improvements is granted per round and does not carry over. */
function grantBudget(game: Game, round: number): void {
  const spec = game.rules.scenario.rounds[round - 1];
  game.state.money.budgetLeftCents = spec?.budgetCents ?? 0;
  game.state.money.improvementsLeft = spec?.improvementsMax ?? 0;
}

/** The ledgers of a round are in its result; from here on costs belong to the next one. */
function closeBooks(game: Game): void {
  const { state } = game;
  state.ledger = { potentialCents: 0, realisedCents: 0, leakedCents: 0, rows: [], sinks: {} };
  state.money.revenueCents = 0;
  state.money.costCents = 0;
  state.portfolio = freshPortfolio(game.rules, state.portfolio.plannedPerMille);
}
