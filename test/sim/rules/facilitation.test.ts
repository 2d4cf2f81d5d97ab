// Rules FA1–FA5: prepared injects, events by hand, rules from the board, longer rounds, the way back.
import { describe, expect, it } from 'vitest';
import { createGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { viewFacilitator } from '../../../shared/sim/views/viewFacilitator.ts';
import { viewPublic } from '../../../shared/sim/views/viewPublic.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { type TinyOptions, tinyScenario } from '../../support/tinyScenario.ts';
import {
  facilitate,
  give,
  inRound,
  make,
  openOf,
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

const runFox = (game: Game): string | null => tryGive(game, 'facilitator', 'runInject', { injectId: 'fox' });

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
