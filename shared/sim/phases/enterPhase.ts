// The order of phases, forward and back, and what entering one does the first time [RD1–RD5, FA5].
import { startRound } from './startRound.ts';
import { endRound } from './endRound.ts';
import { keepCheckpoint } from './checkpoints.ts';
import { placeOf } from './places.ts';
import { closeContractBooks } from '../contracts/contractBooks.ts';
import { freshPortfolio } from '../portfolio/portfolioBooks.ts';
import type { Game, Phase } from '../state.ts';
import { openRetro } from '../talk/retro.ts';
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

/** The phase before, where time stood still as it does now; the same when there is no plain way back. */
export function phaseBefore({ state: { phase, round } }: Game): Phase {
  const before: Record<Phase, Phase> = {
    lobby: 'lobby',
    briefing: round <= 1 ? 'lobby' : 'improve',
    running: 'running',
    review: 'review',
    improve: 'review',
    debrief: 'review',
    closed: 'debrief',
  };
  return before[phase];
}

export function enterNextPhase(game: Game): void {
  const { state } = game;
  const next = phaseAfter(game);
  const place = placeOf(next, next === 'briefing' ? state.round + 1 : state.round);
  if (place > state.facilitation.furthestPlace) {
    enterNew(game, next);
    state.facilitation.furthestPlace = place;
  } else {
    if (next === 'briefing') state.round++;
    state.phase = next;
  }
  state.talk.ready = [];
  if (next === 'briefing') keepCheckpoint(game);
  tell(game, 'phaseChanged', 'public', { text: state.phase });
}

/** [FA5] Nothing else changes: what the phases did when they were entered stays done. */
export function enterPreviousPhase(game: Game): void {
  const { state } = game;
  const before = phaseBefore(game);
  if (state.phase === 'briefing') state.round--;
  state.phase = before;
  state.talk.ready = [];
  tell(game, 'phaseChanged', 'public', { text: state.phase });
}

function enterNew(game: Game, next: Phase): void {
  const { state } = game;
  if (next === 'review') {
    endRound(game);
    return;
  }
  if (state.phase === 'review') closeBooks(game);
  state.phase = next;
  if (next === 'briefing') {
    state.round++;
    state.facilitation.extraTicks = 0;
    if (state.round === 1) grantBudget(game, 1);
  }
  if (next === 'improve') {
    grantBudget(game, state.round + 1);
    openRetro(game);
  }
  if (next === 'running') startRound(game);
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
  closeContractBooks(game);
  state.portfolio = freshPortfolio(game.rules, state.portfolio.plannedPerMille);
}
