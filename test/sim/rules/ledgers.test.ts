// Rules LG, EF, IV: where value went, and where time went.
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../shared/sim/invariants.ts';
import type { EffortClass, Game, WorkItem } from '../../../shared/sim/state.ts';
import { valueFactorPerMille } from '../../../shared/sim/value/satisfaction.ts';
import type { TinyDraft } from '../../support/tinyParts.ts';
import { entryOf, type TinyOptions } from '../../support/tinyScenario.ts';
import { bookedOf } from '../bookedOf.ts';
import {
  breakService,
  give,
  handOf,
  handsOf,
  inRound,
  isOpen,
  known,
  make,
  openOf,
  pass,
  passUntil,
  startPulling,
  stepIdOf,
  stopPulling,
  theOnly,
} from '../playing.ts';

/** Cents that leaked, by what is asked of a row. */
function leaked(
  game: Game,
  keyOf: (row: { cause: string; stepId: string; roleId: string; doing: string }) => string,
): Record<string, number> {
  const { ledger, open, earning } = game.state;
  const rows = [...ledger.rows, ...Object.values(ledger.sinks).flatMap((sink) => Object.values(sink))];
  for (const item of new Set([...open, ...earning])) rows.push(...item.leaks);
  const sums: Record<string, number> = {};
  for (const row of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + row.cents;
  return sums;
}

const byCause = (game: Game): Record<string, number> => leaked(game, (row) => row.cause);
const byDoing = (game: Game): string[] =>
  Object.keys(leaked(game, (row) => `${row.cause} ${row.stepId} ${row.roleId} ${row.doing}`)).sort();
const centsOf = (item: WorkItem): number => known(item.value, 'value').centsPerTick;

describe('the value ledger', () => {
  it('[LG1] takes from an amount first what health costs, then the right need, then satisfaction', () => {
    const game = inRound({
      edit: ({ satisfaction }) =>
        void Object.assign(satisfaction, { incidentMilliPerTick: 0, wrongFeatureMilliPerTick: 0 }),
    });
    const feature = make(game, 'features');
    passUntil(game, () => feature.value?.isLive === true);
    stopPulling(game);
    breakService(game, 'shop', 300);
    game.state.satisfaction.requests = 8_000_000;
    const before = { ...game.state.ledger, causes: byCause(game) };
    pass(game, 1);
    const { ledger } = game.state;
    // Deficit 8 points less a hundredth: 82.08 of 90; the factor falls from 1000 by 400 over 40 points.
    const factor = 600 + Math.floor((400 * (82_080 - 50_000)) / 40_000);
    const healthy = Math.floor((centsOf(feature) * 700) / 1000);
    const right = Math.floor(healthy / 2);
    const earned = 1000 + 2000 + 2800 + right;
    expect(ledger.potentialCents - before.potentialCents).toBe(7000 + centsOf(feature));
    expect(ledger.realisedCents - before.realisedCents).toBe(Math.floor((earned * factor) / 1000));
    const more = (cause: string): number => (byCause(game)[cause] ?? 0) - (before.causes[cause] ?? 0);
    expect(more('incident:I1')).toBe(1200 + centsOf(feature) - healthy);
    expect(more(`need:${feature.id}`)).toBe(healthy - right);
    expect(more('satisfaction:requests')).toBe(earned - Math.floor((earned * factor) / 1000));
  });

  it('[LG1] does not let satisfaction touch what does not follow it', () => {
    const game = inRound();
    const task = make(game, 'tasks');
    passUntil(game, () => !isOpen(game, task));
    Object.assign(game.state.satisfaction, { incidents: 20_000_000, requests: 8_000_000 });
    const before = game.state.ledger.realisedCents;
    pass(game, 1);
    const factor = valueFactorPerMille(game);
    expect(factor).toBeLessThan(800);
    expect(game.state.ledger.realisedCents - before).toBe(Math.floor((7000 * factor) / 1000) + centsOf(task));
  });

  it('[LG2] shares lost health among its causes by cumulative floor, in order of age', () => {
    const game = inRound({ edit: ({ satisfaction }) => void (satisfaction.incidentMilliPerTick = 0) });
    stopPulling(game);
    breakService(game, 'base', 100);
    breakService(game, 'base', 233);
    pass(game, 1);
    // Of 1000 on base, of 2000 on store at 40 %, of 4000 on shop at 16 %: each floored before it is shared.
    const lost = [
      333,
      2000 - Math.floor((2000 * (1000 - 40 - 93)) / 1000),
      4000 - Math.floor((4000 * (1000 - 16 - 37)) / 1000),
    ];
    const first =
      Math.floor((333 * 100) / 333) + Math.floor(((lost[1] ?? 0) * 40) / 133) + Math.floor(((lost[2] ?? 0) * 16) / 53);
    const all = lost.reduce((sum, cents) => sum + cents, 0);
    expect(byCause(game)).toEqual({ 'incident:I1': first, 'incident:I2': all - first });
    expect(game.state.ledger.leakedCents).toBe(all);
  });

  it('[LG3] books what is not live to where it is: its step, its role, in work or waiting', () => {
    const game = inRound();
    stopPulling(game);
    const feature = make(game, 'features');
    pass(game, 1);
    give(game, 'lead', 'pullWork', { workId: feature.id });
    pass(game, 1);
    give(game, 'lead', 'parkWork', { workId: feature.id });
    pass(game, 1);
    expect(byDoing(game)).toEqual([
      'feature:F1 refine lead blocked:parked',
      'feature:F1 refine lead idle',
      'feature:F1 refine lead work',
    ]);
    expect(feature.leaks.map((row) => [row.cents, row.ticks])).toEqual([
      [centsOf(feature), 1],
      [centsOf(feature), 1],
      [centsOf(feature), 1],
    ]);
  });

  it('[LG3] looks through to the change that carries the work', () => {
    const game = inRound();
    stopPulling(game, 'ops');
    const feature = make(game, 'features');
    passUntil(game, () => feature.blockedBy === 'change');
    pass(game, 3);
    expect(byDoing(game)).toContain('feature:F1 assess ops idle');
  });

  it('[LG4] charges waiting to one hand of the role, number (tick + item) mod hands, and to what it does', () => {
    const game = inRound({ edit: ({ streams }) => void (entryOf(streams, 'deals').role = 'desk') });
    stopPulling(game);
    const incident = breakService(game, 'shop', 1);
    game.state.satisfaction.incidents = 0;
    const deal = make(game, 'deals');
    give(game, 'desk', 'pullWork', { workId: incident.id, handId: 'desk.0' });
    const seen: string[] = [];
    for (let tick = 0; tick < 2; tick++) {
      const before = new Map(deal.leaks.map((row) => [row.doing, row.ticks]));
      pass(game, 1);
      const grown = deal.leaks.find((row) => row.ticks !== before.get(row.doing));
      const hand = (game.state.tick - 1 + deal.number) % 2;
      seen.push(`${hand} ${grown?.doing ?? ''}`);
    }
    expect(seen.sort()).toEqual(['0 incident:I1', '1 idle']);
  });

  it('[LG4] names small work by its stream, and other work by itself', () => {
    const game = inRound();
    stopPulling(game);
    const names = [
      make(game, 'requests'),
      make(game, 'chores'),
      make(game, 'alarms'),
      make(game, 'features'),
      breakService(game, 'base', 300),
    ];
    expect(names.map((item) => item.ledgerName)).toEqual([
      'stream:requests',
      'stream:chores',
      'stream:alarms',
      'feature:F1',
      'incident:I1',
    ]);
  });

  it('[LG6] shares what satisfaction costs among the deficits', () => {
    const game = inRound();
    Object.assign(game.state.satisfaction, { requests: 3_000_000, feedback: 1_000_000 });
    pass(game, 1);
    const { 'satisfaction:requests': requests, 'satisfaction:feedback': feedback, ...others } = byCause(game);
    expect(others).toEqual({});
    expect((requests ?? 0) + (feedback ?? 0)).toBe(game.state.ledger.leakedCents);
    expect(Math.abs((requests ?? 0) - 3 * (feedback ?? 0))).toBeLessThan(4);
  });

  it('[IV1] [IV2] throws when a ledger does not balance, and names seed and tick', () => {
    const value = inRound({}, 77);
    value.state.ledger.realisedCents += 1;
    expect(() => pass(value, 1)).toThrow(/\[IV1\].*seed 77, tick 0/);
    const effort = inRound({}, 78);
    known(effort.state.stats.effortMilli['desk'], 'desk')[0] = 1;
    expect(() => pass(effort, 1)).toThrow(/\[IV2\].*seed 78, tick 0/);
  });

  it('[IV3] [IV4] [IV5] [IV6] finds rows, trays, hands and look-ups that do not agree', () => {
    const spoilt = (spoil: (game: Game, item: WorkItem) => void): string => {
      const game = inRound();
      const item = make(game, 'features');
      pass(game, 1);
      spoil(game, item);
      return findFaults(game).join();
    };
    expect(spoilt(() => undefined)).toBe('');
    expect(spoilt((_game, item) => void (known(item.leaks[0], 'row').cents += 1))).toMatch(/IV3/);
    expect(spoilt((game) => void known(game.state.roles['lead'], 'lead').tray.pop())).toMatch(/IV4/);
    expect(spoilt((game, item) => void known(game.state.roles['desk'], 'desk').tray.push(item.id))).toMatch(/IV4/);
    expect(spoilt((_game, item) => void (item.status = 'waiting'))).toMatch(/IV5/);
    expect(spoilt((_game, item) => void (item.hands = []))).toMatch(/IV5/);
    expect(spoilt((game) => void game.index.earning.pop())).toMatch(/IV6/);
    expect(spoilt((game) => void game.index.roleOf.get('lead')?.tray.pop())).toMatch(/IV6/);
  });
});

describe('the effort ledger', () => {
  it('[EF1] books each hand-tick once, whatever the hand does', () => {
    const game = inRound({ isLively: true, lengthTicks: 200 }, 9);
    pass(game, 150);
    for (const roleId of game.rules.roleIds) {
      const booked = Object.values(bookedOf(game, roleId)).reduce((sum, milli) => sum + milli, 0);
      expect(booked, roleId).toBe(150 * 1000 * handsOf(game, roleId).length);
    }
  });

  /** To what a tick of one hand on the work is booked. */
  function tickOn(game: Game, { id, roleId }: WorkItem): string[] {
    stopPulling(game);
    give(game, roleId, 'pullWork', { workId: id, handId: handOf(game, roleId).id });
    const before: Partial<Record<string, number>> = bookedOf(game, roleId);
    pass(game, 1);
    const grown = Object.entries(bookedOf(game, roleId)).filter(([name, milli]) => milli !== before[name]);
    return grown.map(([name]) => name).filter((name) => name !== 'idle');
  }

  const noise = { edit: ({ streams }: TinyDraft) => void (entryOf(streams, 'alarms').noisePerMille = 1000) };

  it.each<[string, EffortClass, (game: Game) => WorkItem, TinyOptions?]>([
    ['a feature', 'value', (game) => make(game, 'features')],
    ['a request', 'value', (game) => make(game, 'requests')],
    ['feedback', 'value', (game) => make(game, 'feedback')],
    ['a task of the mission', 'value', (game) => make(game, 'tasks')],
    ['noise', 'toil', (game) => make(game, 'alarms'), noise],
    ['toil', 'toil', (game) => make(game, 'chores')],
    ['a signal', 'failureDemand', (game) => make(game, 'alarms')],
    ['an incident', 'failureDemand', (game) => breakService(game, 'base', 300)],
    ['a chaser', 'failureDemand', (game) => make(game, 'chasers')],
    ['a complaint', 'failureDemand', (game) => make(game, 'complaints')],
    ['an escalation', 'failureDemand', (game) => make(game, 'escalations')],
    ['a check of a workaround', 'failureDemand', (game) => make(game, 'checks')],
    ['paying debt', 'improvement', (game) => make(game, 'debt')],
    ['assessing a change', 'coordination', assessed],
    ['deploying a feature', 'value', deployed],
    [
      'rework',
      'failureDemand',
      reworked,
      { edit: ({ services }) => void (entryOf(services, 'shop').changeFailurePerMille = 1000) },
    ],
  ])('[EF2] books work on %s to %s', (_name, effortClass, prepare, options = {}) => {
    const game = inRound(options);
    expect(tickOn(game, prepare(game))).toEqual([effortClass]);
  });

  it('[EF2] books meetings to coordination, and looking around to improvement', () => {
    const game = inRound({ edit: ({ people }) => void (people.kickoffTicks = 2) });
    pass(game, 2);
    expect(bookedOf(game, 'lead')).toEqual({ coordination: 2000 });
    give(game, 'lead', 'gatherInsight', { kind: 'customerInterview' });
    pass(game, 4);
    expect(bookedOf(game, 'lead')).toEqual({ coordination: 2000, improvement: 4000 });
  });
});

function assessed(game: Game): WorkItem {
  stopPulling(game, 'ops');
  make(game, 'features');
  passUntil(game, () => openOf(game, 'change').length === 1);
  return theOnly(game, 'change');
}

function deployed(game: Game): WorkItem {
  const change = assessed(game);
  startPulling(game, 'ops');
  passUntil(game, () => stepIdOf(game, change) === 'window');
  stopPulling(game, 'ops');
  passUntil(game, () => stepIdOf(game, change) === 'deploy');
  return change;
}

function reworked(game: Game): WorkItem {
  const feature = make(game, 'features');
  stopPulling(game, 'desk');
  passUntil(game, () => feature.attempt === 1);
  return feature;
}
