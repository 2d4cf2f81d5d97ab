// Rules PF5–PF7: investing in services, sustaining them, retiring them.
import { describe, expect, it } from 'vitest';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { loadGame } from '../../../shared/sim/createGame.ts';
import type { Game, GameState } from '../../../shared/sim/state.ts';
import { viewPublic } from '../../../shared/sim/views/index.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, tinyScenario } from '../../support/tinyScenario.ts';
import { nextFor } from '../nextFor.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  isOpen,
  make,
  openOf,
  outcomeOf,
  pass,
  passUntil,
  problemOf,
  serviceOf,
  startPulling,
  stopPulling,
  tryGive,
} from '../playing.ts';
import { resultFaults } from '../resultFaults.ts';

const strategy = (game: Game, serviceId: string, mode: string): void =>
  give(game, 'lead', 'setServiceStrategy', { serviceId, mode });

/** Services end three ticks after the decision, and cost something. */
function shortNotice(draft: TinyDraft): void {
  for (const service of draft.services) Object.assign(service, { retireTicks: 3, costCentsPerTick: 10 });
}

/** A feature that may be over as soon as it arrives. */
const order = (game: Game): void => facilitate(game, 'injectWork', { streamId: 'features', count: 1 });

describe('a service that is invested in', () => {
  it('[PF5] has its features and debt cards done first', () => {
    const game = inRound({
      agreements: { pullRule: 'fifo' },
      edit: (draft) => {
        draft.streams.push({ ...entryOf(draft.streams, 'features'), id: 'stores', services: ['store'] });
      },
    });
    stopPulling(game);
    make(game, 'features');
    pass(game, 1);
    const store = make(game, 'stores');
    give(game, 'dev', 'payDebt', { serviceId: 'base' });
    pass(game, 1);
    give(game, 'dev', 'payDebt', { serviceId: 'store' });
    strategy(game, 'store', 'invest');
    expect(nextFor(game, 'lead')).toBe(store);
    expect(nextFor(game, 'dev')?.serviceId).toBe('store');
    expect(viewPublic(game).services['store']?.mode).toBe('invest');
  });
});

describe('a service that is only sustained', () => {
  it('[PF6] gets no new features, whose potential leaks', () => {
    const game = inRound();
    stopPulling(game);
    const before = make(game, 'features');
    strategy(game, 'shop', 'sustain');
    const satisfied = { ...game.state.satisfaction };
    make(game, 'features');
    expect(openOf(game, 'feature')).toEqual([before]);
    const late = game.state.earning[1];
    expect([late?.outcome, game.state.satisfaction]).toEqual(['sustained', satisfied]);
    pass(game, 2);
    expect(late?.leaks.map(({ doing, ticks }) => [doing, ticks])).toEqual([['sustained', 2]]);
    make(game, 'requests');
    breakService(game, 'shop', 200);
    expect([openOf(game, 'request').length, openOf(game, 'incident').length]).toEqual([1, 1]);
  });
});

describe('a service that is retired', () => {
  it('[PF7] ends after its notice, until when it is sustained and may be kept after all', () => {
    const game = inRound({ edit: shortNotice });
    stopPulling(game);
    strategy(game, 'shop', 'retire');
    order(game);
    expect(openOf(game, 'feature')).toEqual([]);
    pass(game, 2);
    strategy(game, 'shop', 'invest');
    pass(game, 5);
    expect(serviceOf(game, 'shop').mode).toBe('invest');
    strategy(game, 'shop', 'retire');
    pass(game, 3);
    expect(serviceOf(game, 'shop').mode).toBe('retire');
    pass(game, 1);
    expect(serviceOf(game, 'shop').mode).toBe('retired');
    expect(tryGive(game, 'lead', 'setServiceStrategy', { serviceId: 'shop', mode: 'invest' })).toBe('tooLate');
    expect(tryGive(game, 'dev', 'payDebt', { serviceId: 'shop' })).toBe('unknownTarget');
  });

  it('[PF7] must not be needed by another one that stays, nor by what is to be flown', () => {
    const game = inRound({ edit: shortNotice });
    const retire = (serviceId: string): string | null =>
      tryGive(game, 'lead', 'setServiceStrategy', { serviceId, mode: 'retire' });
    expect([retire('store'), retire('shop')]).toEqual(['needsOther', null]);
    // The pass still needs the store.
    expect(retire('store')).toBe('needsOther');
    passUntil(game, () => game.state.manoeuvres.every(({ state }) => state === 'done'));
    expect(retire('store')).toBeNull();
  });

  it('[PF7] takes its work, incidents and problems with it', () => {
    const game = inRound({ hazards: { bug: 1_000_000 }, edit: shortNotice });
    stopPulling(game);
    pass(game, 1);
    const [incident] = openOf(game, 'incident');
    const feature = make(game, 'features');
    startPulling(game, 'lead', 'dev', 'desk');
    strategy(game, 'shop', 'retire');
    pass(game, 4);
    expect([incident, feature].map((item) => item && outcomeOf(game, item))).toEqual(['retired', 'retired']);
    expect(problemOf(game, 'bug').openIncidentId).toBe('');
    pass(game, 20);
    breakService(game, 'base', 100);
    expect(openOf(game, 'incident').map(({ serviceId }) => serviceId)).toEqual(['base']);
  });

  it('[PF7] has no more demand or costs; what it could have earned leaks', () => {
    const game = inRound({ edit: shortNotice });
    stopPulling(game);
    strategy(game, 'shop', 'retire');
    pass(game, 4);
    const { costCents } = game.state.money;
    const { potentialCents } = game.state.ledger;
    order(game);
    expect(openOf(game, 'feature')).toEqual([]);
    const [feature] = game.state.earning;
    pass(game, 1);
    expect(game.state.money.costCents - costCents).toBe(20);
    const value = feature?.value?.centsPerTick ?? 0;
    expect(value).toBeGreaterThan(0);
    expect(game.state.ledger.potentialCents - potentialCents).toBe(7000 + value);
    // Own value in the tick in which it ended and in this one.
    expect(game.state.ledger.sinks['retired:shop']?.['']?.cents).toBe(2 * 4000 + value);
    expect(game.state.stats.healthTicks).toBe(3 * 3 + 2 * 2);
  });

  it('[PF7] leaves the potential of the seed as it is, with both ledgers balanced', () => {
    const potentials = ['retire', ''].map((mode) => {
      const scenario = tinyScenario({
        isLively: true,
        lengthTicks: 200,
        edit: (draft) => {
          shortNotice(draft);
          for (const manoeuvre of draft.flightPlan.manoeuvres) manoeuvre.needs = ['base'];
          const strategyOf = { services: { shop: 'retire' as const, store: 'sustain' as const } };
          const plan = mode === '' ? {} : { strategy: strategyOf };
          draft.bots = { reactive: plan, local: {}, orchestrated: {} };
        },
      });
      const game = playGame({ scenario, seed: 4, styleOf: () => 'reactive' });
      expect(serviceOf(game, 'shop').mode).toBe(mode === '' ? 'usual' : 'retired');
      expect(game.state.results.flatMap((result) => resultFaults(result, game.state.hands.length))).toEqual([]);
      return game.state.results.map(({ value }) => value.potentialCents);
    });
    expect(potentials[0]).toEqual(potentials[1]);
  });

  it('[PF7] stays away when a game is saved and loaded', () => {
    const game = inRound({ isLively: true, edit: shortNotice });
    strategy(game, 'shop', 'retire');
    pass(game, 10);
    const copy = loadGame(game.rules.scenario, JSON.parse(JSON.stringify(game.state)) as GameState);
    for (const one of [game, copy]) pass(one, 60);
    expect(hashState(copy.state)).toBe(hashState(game.state));
    expect(game.state.open.filter(({ serviceId }) => serviceId === 'shop')).toEqual([]);
  });

  it('[PF7] comes back with nothing that had been worked around', () => {
    const game = inRound({
      edit: (draft) => {
        shortNotice(draft);
        draft.incidents.workaround.returnPerMille = 1000;
        for (const role of draft.roles) role.commands = [...(role.commands ?? []), 'applyWorkaround'];
      },
    });
    stopPulling(game, 'ops', 'dev');
    const incident = breakService(game, 'shop', 300);
    passUntil(game, () => incident.incident?.isTriaged === true);
    give(game, incident.roleId, 'applyWorkaround', { workId: incident.id });
    strategy(game, 'shop', 'retire');
    pass(game, 40);
    expect([isOpen(game, incident), openOf(game, 'incident'), game.state.residues]).toEqual([false, [], []]);
  });
});
