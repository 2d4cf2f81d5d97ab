// Rules SC3–SC6 and ME3: what scripts and triggers may do beside bringing work, and the figures of load.
import { describe, expect, it } from 'vitest';
import { measure } from '../../../shared/sim/metrics/index.ts';
import type { Game } from '../../../shared/sim/state.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { type TinyOptions, tinyScenario } from '../../support/tinyScenario.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  isOpen,
  make,
  openOf,
  pass,
  passUntil,
  playOn,
  problemOf,
  serviceOf,
  startPulling,
  stopPulling,
} from '../playing.ts';

type Script = NonNullable<TinyDraft['rounds'][number]['script']>;
type Action = Script[number]['action'];

/** At tick 5 of the first round something happens. */
const scripted = (action: Action, options: TinyOptions = {}): Game =>
  inRound({
    ...options,
    edit: (draft) => {
      const [first] = draft.rounds;
      if (first !== undefined) first.script = [{ atTick: 5, action }];
      options.edit?.(draft);
    },
  });

describe('actions', () => {
  it('[SC3] bring a latent problem into being, but not a second time', () => {
    const game = scripted({ do: 'newProblem', problem: 'rust' }, { hazards: { rust: 1_000_000 } });
    stopPulling(game);
    pass(game, 5);
    expect(game.state.problems).toHaveLength(2);
    pass(game, 1);
    expect(problemOf(game, 'rust').bornTick).toBe(5);
    expect(openOf(game, 'incident').map(({ serviceId }) => serviceId)).toEqual(['base']);
    const known = scripted({ do: 'newProblem', problem: 'leak' });
    pass(known, 10);
    expect(known.state.problems).toHaveLength(2);
  });

  it('[SC3] change the debt of one service or of all, within its bounds', () => {
    const one = scripted({ do: 'changeDebt', service: 'shop', byPerMille: 300 });
    pass(one, 6);
    expect(['base', 'store', 'shop'].map((id) => serviceOf(one, id).debtPerMille)).toEqual([0, 0, 300]);
    const all = scripted({ do: 'changeDebt', byPerMille: -300 }, { edit: (draft) => indebt(draft, 200) });
    pass(all, 6);
    expect(all.state.services.map(({ debtPerMille }) => debtPerMille)).toEqual([0, 0, 0]);
  });

  it('[SC4] scale the demand of a stream for a while', () => {
    const arrived = (factorPerMille: number, ticks: number): number => {
      const action: Action = { do: 'scaleStream', stream: 'requests', factorPerMille, ticks };
      const game = scripted(action, { arrivals: { requests: 400 } });
      pass(game, 90);
      return game.state.stats.arrived.request ?? 0;
    };
    const usual = arrived(1000, 0);
    expect(arrived(0, 0)).toBeLessThan(8);
    expect(arrived(2000, 0)).toBeGreaterThan(usual * 1.5);
    const forTen = arrived(2000, 10);
    expect(forTen).toBeGreaterThan(usual);
    expect(forTen - usual).toBeLessThanOrEqual(10);
  });

  it('[SC4] keep what the seed brings anyway', () => {
    const ticksOf = (factorPerMille: number): Set<number> => {
      const game = scripted(
        { do: 'scaleStream', stream: 'requests', factorPerMille, ticks: 0 },
        { arrivals: { requests: 200 } },
      );
      stopPulling(game);
      pass(game, 80);
      return new Set(openOf(game, 'request').map(({ arrivedTick }) => arrivedTick));
    };
    const [few, many] = [ticksOf(1000), ticksOf(2000)];
    expect([...few].filter((tick) => !many.has(tick))).toEqual([]);
    expect(many.size).toBeGreaterThan(few.size);
  });

  it('[SC4] scale demand with value only by script, so that potential does not follow what teams do', () => {
    const scaling = (key: 'script' | 'triggers') => (): unknown =>
      tinyScenario({
        edit: (draft) => {
          const action: Action = { do: 'scaleStream', stream: 'features', factorPerMille: 500 };
          const [first] = draft.rounds;
          if (first === undefined) return;
          if (key === 'script') first.script = [{ atTick: 1, action }];
          else first.triggers = [{ id: 'late', metric: 'wip', is: 'above', value: 1, action }];
        },
      });
    expect(scaling('script')).not.toThrow();
    expect(scaling('triggers')).toThrow('a stream without value, or a script');
  });

  it('[SC5] freeze releases for a while', () => {
    const game = scripted({ do: 'freeze', ticks: 40 }, { lengthTicks: 200 });
    game.state.window.nextTick = 30;
    make(game, 'features');
    passUntil(game, () => openOf(game, 'change')[0]?.blockedBy === 'window');
    passUntil(game, () => game.state.window.number === 1);
    expect(game.state.tick - 1).toBe(45);
  });

  it('[SC6] grant money and places, or take them', () => {
    const more = scripted({ do: 'grantBudget', cents: 500, improvements: 2 });
    pass(more, 6);
    expect(more.state.money).toMatchObject({ budgetLeftCents: 10_500, improvementsLeft: 4 });
    const less = scripted({ do: 'grantBudget', cents: -20_000 });
    pass(less, 6);
    expect(less.state.money).toMatchObject({ budgetLeftCents: 0, improvementsLeft: 2 });
  });
});

function indebt(draft: TinyDraft, debtPerMille: number): void {
  for (const service of draft.services) service.debtPerMille = debtPerMille;
}

describe('figures of load', () => {
  it('[ME3] count the work that somebody has begun, and no change together with what it carries', () => {
    const game = inRound({ lengthTicks: 200 });
    stopPulling(game);
    make(game, 'requests', 3);
    expect(measure(game, 'wip')).toBe(0);
    startPulling(game, 'desk');
    pass(game, 1);
    expect(measure(game, 'wip')).toBe(game.state.open.filter(({ workedMilli }) => workedMilli > 0).length);
    expect(measure(game, 'wip')).toBeGreaterThan(0);
    startPulling(game);
    const feature = make(game, 'features');
    passUntil(game, () => openOf(game, 'change')[0]?.blockedBy === 'window' && openOf(game, 'request').length === 0);
    expect([measure(game, 'wip'), isOpen(game, feature)]).toEqual([1, true]);
  });

  it('[ME3] count the hand-overs of incidents that are over, anew in each round', () => {
    const game = inRound();
    const incident = breakService(game, 'base', 300);
    passUntil(game, () => !isOpen(game, incident));
    expect(measure(game, 'handoffs')).toBe(1);
    playOn(game);
    expect(measure(game, 'handoffs')).toBe(0);
  });

  it('[ME3] tell the mean debt of the services that are not retired', () => {
    const game = inRound({
      edit: (draft) => {
        for (const service of draft.services) service.retireTicks = 0;
      },
    });
    serviceOf(game, 'base').debtPerMille = 300;
    serviceOf(game, 'store').debtPerMille = 100;
    expect(measure(game, 'debt')).toBe(133);
    give(game, 'lead', 'setServiceStrategy', { serviceId: 'shop', mode: 'retire' });
    pass(game, 1);
    expect(measure(game, 'debt')).toBe(200);
    facilitate(game, 'nextPhase');
    expect(game.state.results[0]?.metrics).toMatchObject({ wip: 0, handoffs: 0, debt: 0.2 });
  });
});
