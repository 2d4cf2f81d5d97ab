// Rules FA1–FA7: prepared injects, events by hand, rules from the board, longer rounds, the way back, undo, a round again.
import { describe, expect, it } from 'vitest';
import { createGame, loadGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game, GameState } from '../../../shared/sim/state.ts';
import { takeEvents } from '../../../shared/sim/tell.ts';
import { viewFacilitator } from '../../../shared/sim/views/viewFacilitator.ts';
import { viewPublic } from '../../../shared/sim/views/viewPublic.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { type TinyOptions, tinyScenario } from '../../support/tinyScenario.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  playOn,
  stopPulling,
  theOnly,
  tryGive,
} from '../playing.ts';

type Injects = NonNullable<NonNullable<TinyDraft['facilitation']>['injects']>;
type Actions = Injects[number]['actions'];

/** In round 1 of a scenario with one prepared inject. */
const withInject = (actions: Actions, options: TinyOptions = {}): Game =>
  inRound({
    ...options,
    edit: (draft) => {
      draft.facilitation = { injects: [{ id: 'fox', title: 'A fox', note: 'When all is quiet.', actions }] };
      options.edit?.(draft);
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

describe('prepared injects', () => {
  it('[FA1] do all that they hold, in the words of the scenario', () => {
    const game = withInject(FOX);
    facilitate(game, 'runInject', { injectId: 'fox' });
    expect(game.state.messages).toMatchObject([{ textKey: 'facilitation.injects.fox.actions.0.text' }]);
    expect(theOnly(game, 'incident').titleKey).toBe('facilitation.injects.fox.actions.1.title');
  });

  it('[FA1] run once in a round, and again in the next one', () => {
    const game = withInject(FOX);
    expect([runFox(game), runFox(game)]).toEqual([null, 'alreadyDone']);
    expect(viewFacilitator(game).injects['fox']).toMatchObject({ isUsed: true, refusal: 'alreadyDone' });
    playOn(game);
    expect(viewFacilitator(game).injects['fox']).toMatchObject({ isUsed: false, refusal: '' });
    expect(runFox(game)).toBeNull();
  });

  it('[FA1] that bring no work also run while time stands still', () => {
    const game = withInject([{ do: 'grantBudget', cents: 500, improvements: 1 }]);
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    const { budgetLeftCents } = game.state.money;
    expect([game.state.phase, runFox(game)]).toEqual(['improve', null]);
    expect(game.state.money.budgetLeftCents).toBe(budgetLeftCents + 500);
  });
});

describe('an event by hand', () => {
  it('[FA2] is what the facilitator wants it to be, on the service and with the title', () => {
    const game = inRound();
    stopPulling(game);
    for (const isSignal of [true, false])
      facilitate(game, 'injectEvent', { streamId: 'alarms', serviceId: 'store', title: 'A light', isSignal });
    expect(
      openOf(game, 'event').map(({ event, serviceId, titleText }) => [event?.isSignal, serviceId, titleText]),
    ).toEqual([
      [true, 'store', 'A light'],
      [false, 'store', 'A light'],
    ]);
  });
});

describe('a rule from the board', () => {
  it('[FA3] is a working agreement like one of the team', () => {
    const game = inRound({ edit: ({ people }) => void (people.adoptionTicks = 3) });
    const before = game.state.agreements.intake;
    facilitate(game, 'setRule', { agreementId: 'intake', optionId: before === 'pull' ? 'push' : 'pull' });
    expect(game.state.agreements.intake).not.toBe(before);
    expect(game.state.hands.every((hand) => hand.awayUntilTick > game.state.tick)).toBe(true);
  });
});

describe('a longer round', () => {
  it('[FA4] ends so much later, or earlier, and the next one is as long as ever', () => {
    const game = inRound();
    facilitate(game, 'extendRound', { ticks: 24 });
    expect(viewPublic(game).roundTicks).toBe(120);
    pass(game, 119);
    expect(game.state.phase).toBe('running');
    pass(game, 1);
    expect(game.state.phase).toBe('review');
    playOn(game);
    expect(viewPublic(game).roundTicks).toBe(96);
    facilitate(game, 'extendRound', { ticks: -48 });
    expect(passUntil(game, () => game.state.phase === 'review')).toBe(48);
  });

  it('[FA4] goes on earning, also after the last one of the scenario would be over', () => {
    const game = inRound({ rounds: 1, lengthTicks: 200 });
    const feature = make(game, 'features');
    passUntil(game, () => feature.value?.isLive === true);
    facilitate(game, 'extendRound', { ticks: 40 });
    pass(game, 205 - game.state.tick);
    const { realisedCents } = game.state.ledger;
    pass(game, 10);
    expect(game.state.earning).toContain(feature);
    // 7000 cents a tick are the services' own.
    expect(game.state.ledger.realisedCents - realisedCents).toBeGreaterThan(70_000);
  });

  it('[FA4] is never shorter than what has been played, and one tick', () => {
    const game = inRound();
    pass(game, 50);
    expect(tryGive(game, 'facilitator', 'extendRound', { ticks: -46 })).toBe('tooLate');
    expect(tryGive(game, 'facilitator', 'extendRound', { ticks: -45 })).toBeNull();
    pass(game, 1);
    expect(game.state.phase).toBe('review');
  });
});

describe('the way back', () => {
  const back = (game: Game): string | null => tryGive(game, 'facilitator', 'previousPhase');
  const at = ({ state }: Game): string => `${state.phase} ${state.round}`;

  it('[FA5] leads through the phases in which time stands still', () => {
    const game = inRound({ rounds: 2 });
    expect(back(game)).toBe('wrongPhase');
    playOn(game);
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    expect(at(game)).toBe('debrief 2');
    expect([back(game), at(game), back(game)]).toEqual([null, 'review 2', 'wrongPhase']);
    const early = createGame(tinyScenario(), 1);
    facilitate(early, 'startSession');
    expect([back(early), at(early), back(early)]).toEqual([null, 'lobby 0', 'wrongPhase']);
  });

  it('[FA5] loses nothing, and entering a phase again brings nothing again', () => {
    const game = inRound();
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    facilitate(game, 'nextPhase');
    const before = { ...game.state, facilitation: null };
    const hash = hashState(game.state);
    expect([back(game), at(game), back(game), at(game)]).toEqual([null, 'improve 1', null, 'review 1']);
    expect(Object.values(viewPublic(game).goals).map(({ status }) => status)).not.toContain('behind');
    facilitate(game, 'nextPhase');
    facilitate(game, 'nextPhase');
    expect(at(game)).toBe('briefing 2');
    expect({ ...game.state, facilitation: null }).toEqual(before);
    expect(hashState(game.state)).toBe(hash);
  });
});

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
