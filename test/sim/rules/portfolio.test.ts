// Rules PF1–PF4: themes, plans, steering by them, and services as investments.
import { describe, expect, it } from 'vitest';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { agreeOn } from '../../support/agreeOn.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, type TinyOptions, tinyScenario } from '../../support/tinyScenario.ts';
import { nextFor } from '../nextFor.ts';
import {
  breakService,
  facilitate,
  give,
  inRound,
  isOpen,
  known,
  make,
  pass,
  passUntil,
  playOn,
  startPulling,
  stopPulling,
  theOnly,
} from '../playing.ts';
import { resultFaults } from '../resultFaults.ts';

/** Requests and the base keep things running; features, the shop and one improvement are growth. */
function themed(draft: TinyDraft): void {
  draft.themes = ['run', 'grow'].map((id) => ({ id, title: `Theme ${id}` }));
  entryOf(draft.streams, 'requests').theme = 'run';
  entryOf(draft.streams, 'features').theme = 'grow';
  entryOf(draft.services, 'base').theme = 'run';
  entryOf(draft.services, 'shop').theme = 'grow';
  entryOf(draft.improvements, 'raiseGuess').theme = 'grow';
  for (const service of draft.services) service.costCentsPerTick = 10;
  for (const role of draft.roles) role.salaryCentsPerHandTick = 7;
}

const inThemes = (options: TinyOptions = {}): Game =>
  inRound({
    ...options,
    edit: (draft) => {
      themed(draft);
      options.edit?.(draft);
    },
  });

const RUN = 0;
const GROW = 1;
const NONE = -1;

describe('themes', () => {
  it('[PF1] are those of the improvement, the stream, the work it is about, or the service', () => {
    const game = inThemes();
    stopPulling(game, 'ops');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    expect(game.state.open.map((item) => item.themeNumber)).toEqual([GROW, GROW]);
    const feature = make(game, 'features');
    const incident = breakService(game, 'base', 300);
    const chore = make(game, 'chores');
    expect([feature, incident, chore].map((item) => item.themeNumber)).toEqual([GROW, RUN, NONE]);
    passUntil(game, () => feature.carrierId !== '');
    expect(theOnly(game, 'change').themeNumber).toBe(GROW);
  });

  it('[PF1] count the hand-hours on their work, and money spent for them', () => {
    const game = inThemes();
    stopPulling(game);
    const request = make(game, 'requests');
    startPulling(game, 'desk');
    passUntil(game, () => !isOpen(game, request));
    const { handMilli, moneyCents } = game.state.portfolio;
    expect(handMilli[GROW]).toBe(0);
    expect(handMilli[RUN]).toBe(game.state.stats.touchedTicks * 1000);
    const ticks = game.state.roundTick;
    expect(moneyCents).toEqual([10 * ticks, 10 * ticks, 10 * ticks]);
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    expect(game.state.portfolio.moneyCents[GROW]).toBe(10 * ticks + 4000);
  });

  it('[PF1] count what arrives of value, so that all together is what was realised', () => {
    const game = inThemes({ isLively: true, lengthTicks: 200 });
    passUntil(game, () => game.state.phase === 'review', 300);
    const result = known(game.state.results[0], 'result');
    expect(resultFaults(result, game.state.hands.length)).toEqual([]);
    const rows = known(result.portfolio, 'portfolio');
    expect(rows.map(({ theme }) => theme)).toEqual(['run', 'grow', '']);
    expect(rows.reduce((sum, row) => sum + row.realisedCents, 0)).toBe(result.value.realisedCents);
    expect(rows.reduce((sum, row) => sum + row.handShare, 0)).toBeCloseTo(1);
    expect(rows.every((row) => row.realisedCents > 0)).toBe(true);
  });

  it('[PF1] begin anew in each round; what is chosen before a round belongs to it', () => {
    const game = inThemes();
    passUntil(game, () => game.state.phase === 'review');
    facilitate(game, 'nextPhase');
    give(game, 'lead', 'chooseImprovement', { improvementId: 'raiseGuess', roleId: 'dev' });
    expect(game.state.portfolio.moneyCents).toEqual([0, 4000, 0]);
    playOn(game);
    pass(game, 1);
    expect(game.state.portfolio.moneyCents).toEqual([10, 4010, 10]);
  });
});

describe('the plan', () => {
  it('[PF2] is known to everybody, and holds over the rounds', () => {
    const game = inThemes();
    give(game, 'lead', 'setIntent', { theme: 'grow', share: '600' });
    expect(viewPublic(game).themes['grow']).toMatchObject({ titleKey: 'themes.grow.title', plannedPerMille: 600 });
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results[0]?.portfolio?.map(({ plannedShare }) => plannedShare)).toEqual([0, 0.6, 0]);
    playOn(game);
    expect(game.state.portfolio.plannedPerMille).toEqual([0, 600]);
  });

  it('[PF2] is made by bots whose plan has one', () => {
    const scenario = tinyScenario({
      edit: (draft) => {
        themed(draft);
        draft.bots = {
          orchestrated: { strategy: { intents: { grow: 700, run: 300 } } },
          reactive: {},
          local: {},
        };
      },
    });
    const planned = (styleOf: () => string): number[] =>
      playGame({ scenario, seed: 1, rounds: 1, styleOf }).state.portfolio.plannedPerMille;
    expect(planned(() => 'orchestrated')).toEqual([300, 700]);
    expect(planned(() => 'reactive')).toEqual([0, 0]);
  });

  it('[PF3] steers the hands where that is agreed: a theme behind its plan goes first, but not before majors', () => {
    const steered = (chosen: string): { game: Game; ids: string[] } => {
      const game = inThemes({
        agreements: { pullRule: 'fifo' },
        edit: (draft) => {
          agreeOn(draft, 'steering', { free: 0, byPlan: 0 }, chosen);
          entryOf(draft.streams, 'feedback').theme = 'grow';
        },
      });
      stopPulling(game);
      give(game, 'lead', 'setIntent', { theme: 'grow', share: '500' });
      pass(game, 1);
      const first = make(game, 'requests');
      pass(game, 1);
      const second = make(game, 'feedback');
      const next = nextFor(game, 'desk');
      return { game, ids: [first.id, second.id, next?.id ?? ''] };
    };
    const free = steered('free').ids;
    expect(free[2]).toBe(free[0]);
    const { game, ids } = steered('byPlan');
    expect(ids[2]).toBe(ids[1]);
    // As soon as growth has had more than its half, everything else has its turn.
    game.state.portfolio.handMilli[GROW] = 5000;
    game.state.portfolio.handMilli[RUN] = 4000;
    expect(nextFor(game, 'desk')?.id).toBe(ids[0]);
    game.state.portfolio.handMilli[GROW] = 0;
    give(game, 'desk', 'setPullRule', { rule: 'priority' });
    const major = breakService(game, 'base', 900);
    expect(nextFor(game, 'desk')).toBe(major);
  });
});

describe('services as investments', () => {
  it('[PF4] cost what running them costs, and the pay of the hands on their work', () => {
    const game = inThemes();
    stopPulling(game);
    pass(game, 2);
    const before = game.state.money.costCents;
    pass(game, 1);
    expect(game.state.money.costCents - before).toBe(3 * 10 + 7 * 7);
    breakService(game, 'base', 300);
    startPulling(game, 'desk');
    const account = known(game.state.portfolio.services[0], 'base');
    const spent = account.spentCents;
    pass(game, 1);
    expect(account.spentCents - spent).toBe(10 + 7);
  });

  it('[PF4] earn what arrives through them', () => {
    const game = inThemes();
    stopPulling(game);
    pass(game, 10);
    expect(game.state.portfolio.services.map(({ earnedCents }) => earnedCents)).toEqual([10_000, 20_000, 40_000]);
  });

  it('[PF4] show their figures only to roles that may see them', () => {
    const game = inThemes({
      edit: (draft) => {
        entryOf(draft.roles, 'lead').sees = ['portfolio'];
        entryOf(draft.roles, 'dev').sees = ['debt'];
        entryOf(draft.services, 'base').debtPerMille = 250;
      },
    });
    stopPulling(game);
    pass(game, 10);
    expect(viewRole(game, 'lead').portfolio['base']).toEqual({
      id: 'base',
      costCentsPerTick: 10,
      valueCentsPerTick: 1000,
      earnedCents: 10_000,
      spentCents: 100,
      returnPerMille: 100_000,
      debtPerMille: -1,
    });
    expect(viewRole(game, 'lead').spending['run']).toMatchObject({ moneyCents: 100, realisedCents: 10_000 });
    expect(viewRole(game, 'dev').portfolio['base']).toMatchObject({
      earnedCents: -1,
      returnPerMille: -1,
      debtPerMille: 250,
    });
    expect([viewRole(game, 'dev').spending, viewRole(game, 'ops').portfolio]).toEqual([{}, {}]);
  });

  it('[PF4] are no matter where nothing of it is in the scenario', () => {
    const game = inRound();
    passUntil(game, () => game.state.phase === 'review');
    expect(game.state.results[0]).not.toHaveProperty('portfolio');
    expect(viewPublic(game).themes).toEqual({});
  });
});
