// Rules FA6 and FA7: what the facilitator takes back, and rounds that are played again.
import { describe, expect, it } from 'vitest';
import { createGame, loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game, GameState } from '../../../shared/sim/state.ts';
import { takeEvents } from '../../../shared/sim/tell.ts';
import { viewFacilitator } from '../../../shared/sim/views/viewFacilitator.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  make,
  outcomeOf,
  pass,
  passUntil,
  playOn,
  stopPulling,
  tryGive,
} from '../playing.ts';

type Injects = NonNullable<NonNullable<TinyDraft['facilitation']>['injects']>;
type Actions = Injects[number]['actions'];

/** In round 1 of a scenario with one prepared inject. */
const withInject = (actions: Actions): Game =>
  inRound({
    edit: (draft) => {
      draft.facilitation = { injects: [{ id: 'fox', title: 'A fox', note: 'When all is quiet.', actions }] };
    },
  });

const FOX: Actions = [
  { do: 'say', from: 'The fox', text: 'It is warm here.' },
  { do: 'raiseIncident', service: 'base', impactPerMille: 300, title: 'A fox on the switch' },
];

const undo = (game: Game): string | null => tryGive(game, 'facilitator', 'undoLast');
const runFox = (game: Game): string | null => tryGive(game, 'facilitator', 'runInject', { injectId: 'fox' });

/** A game that can play rounds again, in its first round. */
function kept(scenario: Scenario, seed = 7): Game {
  const game = createGame(scenario, seed, { keepsCheckpoints: true });
  facilitate(game, 'startSession');
  facilitate(game, 'nextPhase');
  return game;
}

describe('undoing the last action', () => {
  it.each([
    ['pause', {}],
    ['setSpeed', { speedPerMille: 4000 }],
    ['extendRound', { ticks: 24 }],
    ['setRule', { agreementId: 'pullRule', optionId: 'due' }],
    ['sendMessage', { roleId: '', from: 'The cook', text: 'Soup is ready' }],
  ])('[FA6] takes back %s, once', (type, payload) => {
    const game = inRound();
    const before = hashState(game.state);
    facilitate(game, type, payload);
    expect(viewFacilitator(game).undoable).toBe(type);
    expect([undo(game), hashState(game.state), undo(game)]).toEqual([null, before, 'nothingToUndo']);
    expect(viewFacilitator(game).undoable).toBe('');
  });

  it('[FA6] takes back a step of the review, and a step to the next phase', () => {
    const game = inRound();
    facilitate(game, 'nextPhase');
    expect(undo(game)).toBe('nothingToUndo');
    facilitate(game, 'reveal', { step: 2 });
    expect([undo(game), game.state.revealStep]).toEqual([null, 0]);
    facilitate(game, 'nextPhase');
    expect([undo(game), game.state.phase]).toEqual([null, 'review']);
    facilitate(game, 'nextPhase');
    facilitate(game, 'previousPhase');
    expect([undo(game), game.state.phase]).toEqual([null, 'improve']);
  });

  it('[FA6] withdraws a message from screens', () => {
    const game = inRound();
    facilitate(game, 'sendMessage', { roleId: 'desk', from: 'The cook', text: 'Soup is ready' });
    takeEvents(game);
    undo(game);
    expect(game.state.messages).toEqual([]);
    expect(takeEvents(game)).toMatchObject([{ name: 'messageWithdrawn', audience: 'desk', text: 'Soup is ready' }]);
  });

  it('[FA6] withdraws work that nobody has touched, and its value with it', () => {
    const game = inRound();
    stopPulling(game);
    const item = make(game, 'features', 1);
    pass(game, 5);
    const { potentialCents } = game.state.ledger;
    expect([undo(game), outcomeOf(game, item)]).toEqual([null, 'withdrawn']);
    const plain = inRound();
    stopPulling(plain);
    pass(plain, 5);
    const expected = plain.state.ledger.potentialCents;
    for (const each of [game, plain]) pass(each, 10);
    expect(game.state.ledger.potentialCents - potentialCents).toBe(plain.state.ledger.potentialCents - expected);
  });

  it('[FA6] comes too late once somebody has worked on it', () => {
    const game = inRound();
    breakService(game, 'base', 300);
    pass(game, 2);
    expect(undo(game)).toBe('tooLate');
    expect(viewFacilitator(game).undoable).toBe('');
  });

  it('[FA6] takes back all of a prepared inject, which may then be run again', () => {
    const game = withInject([
      ...FOX,
      { do: 'scaleStream', stream: 'requests', factorPerMille: 2000, ticks: 24 },
      { do: 'freeze', ticks: 12 },
      { do: 'grantBudget', cents: 500, improvements: 1 },
    ]);
    const before = structuredClone(game.state);
    expect([runFox(game), undo(game)]).toEqual([null, null]);
    const { scales, window, money, messages, open } = game.state;
    expect({ scales, window, money, messages, open }).toEqual({
      scales: before.scales,
      window: before.window,
      money: before.money,
      messages: [],
      open: before.open,
    });
    expect(runFox(game)).toBeNull();
  });

  it('[FA6] leaves alone what has changed more than it can know', () => {
    const game = withInject([{ do: 'newProblem', problem: 'rust' }]);
    facilitate(game, 'runInject', { injectId: 'fox' });
    expect(undo(game)).toBe('nothingToUndo');
  });

  it('[FA6] comes too late for a rule that the team has changed since', () => {
    const game = inRound();
    facilitate(game, 'setRule', { agreementId: 'pullRule', optionId: 'due' });
    give(game, 'lead', 'adoptAgreement', { agreementId: 'pullRule', optionId: 'fifo' });
    expect(undo(game)).toBe('tooLate');
  });
});

describe('a round again', () => {
  const scenario = tinyScenario({ isLively: true, rounds: 3 });
  const again = (game: Game): string | null => tryGive(game, 'facilitator', 'replayRound');

  it('[FA7] begins at its briefing with the same luck', () => {
    const [game, once] = [kept(scenario), kept(scenario)];
    for (const each of [game, once]) playOn(each);
    pass(game, 40);
    expect([again(game), game.state.phase, game.state.round, game.state.tick]).toEqual([null, 'briefing', 2, 96]);
    for (const each of [game, once]) {
      if (each.state.phase === 'briefing') facilitate(each, 'nextPhase');
      passUntil(each, () => each.state.phase === 'review');
    }
    expect(game.state.results).toEqual(once.state.results);
  });

  it('[FA7] keeps what was chosen before its briefing, and who sits where now', () => {
    const game = kept(scenario);
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    playOn(game);
    facilitate(game, 'assignSeat', { seatId: 'anna', roleIds: 'desk', isBot: false });
    facilitate(game, 'pause');
    expect(again(game)).toBeNull();
    expect(game.state.improvements.find(({ id }) => id === 'raiseGuess')?.state).toBe('chosen');
    expect(game.state.seats['anna']?.roleIds).toEqual(['desk']);
    expect(game.state.isPaused).toBe(false);
  });

  it('[FA7] is possible from its review and its improve phase, without its result', () => {
    for (const steps of [1, 2]) {
      const game = kept(scenario);
      pass(game, 20);
      for (let step = 0; step < steps; step++) facilitate(game, 'nextPhase');
      expect([again(game), game.state.results.length, game.state.round]).toEqual([null, 0, 1]);
    }
  });

  it('[FA7] is the same game after a load in any of its ticks', () => {
    const straight = kept(scenario);
    let broken = kept(scenario);
    for (const game of [straight, broken]) {
      pass(game, 30);
      facilitate(game, 'replayRound');
      facilitate(game, 'nextPhase');
    }
    for (let tick = 0; tick < 96; tick++) {
      pass(straight, 1);
      pass(broken, 1);
      expect(hashState(broken.state), `tick ${tick}`).toBe(hashState(straight.state));
      broken = loadGame(scenario, JSON.parse(JSON.stringify(broken.state)) as GameState, broken.checkpoints);
    }
    expect([again(broken), hashState(broken.state)]).toEqual([again(straight), hashState(straight.state)]);
  });
});
