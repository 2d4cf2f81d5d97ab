// Samples of a game for charts over time, every few ticks and at the end of a round. Never changes the game.
import { EFFORT_INDEX } from '../../sim/stats.ts';
import { EFFORT_CLASSES, type EffortClass, type Game } from '../../sim/state.ts';
import { isOnBoard } from '../../sim/isOnBoard.ts';
import { BUCKETS, csatMilli } from '../../sim/value/satisfaction.ts';
import type { RoleSeries, Series } from './types.ts';

export const SAMPLE_TICKS = 4;
const MICRO_PER_MILLI = 1000;

export class SeriesBook {
  readonly series: Series;

  constructor({ rules }: Game) {
    const lists = <T>(ids: readonly string[]): Record<string, T[]> => Object.fromEntries(ids.map((id) => [id, []]));
    const services = rules.scenario.services.map(({ id }) => id);
    this.series = {
      ticks: [],
      rounds: [],
      csatMilli: [],
      potentialCents: [],
      realisedCents: [],
      budgetLeftCents: [],
      deficitsMilli: lists(BUCKETS),
      healthPerMille: lists(services),
      lamps: lists(services),
      debtPerMille: lists(services),
      hiddenWip: [],
      roles: Object.fromEntries(rules.roleIds.map((id) => [id, freshRole()])),
    };
  }

  observe(game: Game, tick: number): void {
    const { state } = game;
    if (state.roundTick % SAMPLE_TICKS !== 0 && state.phase === 'running') return;
    const { series } = this;
    series.ticks.push(tick);
    series.rounds.push(state.round);
    series.csatMilli.push(csatMilli(game));
    series.potentialCents.push(state.ledger.potentialCents);
    series.realisedCents.push(state.ledger.realisedCents);
    series.budgetLeftCents.push(state.money.budgetLeftCents);
    for (const bucket of BUCKETS)
      series.deficitsMilli[bucket]?.push(Math.floor(state.satisfaction[bucket] / MICRO_PER_MILLI));
    for (const { id, healthPerMille, lamp, debtPerMille } of state.services) {
      series.healthPerMille[id]?.push(healthPerMille);
      series.lamps[id]?.push(lamp);
      series.debtPerMille[id]?.push(debtPerMille);
    }
    let hidden = 0;
    for (const item of state.open) if (!isOnBoard(state, item)) hidden++;
    series.hiddenWip.push(hidden);
    for (const place of game.index.roles) {
      const role = series.roles[place.role.id];
      if (role !== undefined) sampleRole(game, place, role);
    }
  }

  rewind(tick: number): void {
    const { series } = this;
    const kept = series.ticks.filter((entry) => entry < tick).length;
    const { deficitsMilli, healthPerMille, lamps, debtPerMille, roles, ...lists } = series;
    const byId = [deficitsMilli, healthPerMille, debtPerMille].flatMap((entry) => Object.values(entry));
    for (const list of [...Object.values(lists), ...byId]) list.length = kept;
    for (const list of Object.values(lamps)) list.length = kept;
    for (const { effortMilli, ...counts } of Object.values(roles))
      for (const list of [...Object.values(counts), ...Object.values(effortMilli)]) list.length = kept;
  }
}

function freshRole(): RoleSeries {
  const effortMilli = Object.fromEntries(EFFORT_CLASSES.map((name) => [name, []])) as unknown as Record<
    EffortClass,
    number[]
  >;
  return { waiting: [], blocked: [], busyHands: [], stuckHands: [], effortMilli };
}

function sampleRole({ state }: Game, { role, tray, grips }: Game['index']['roles'][number], into: RoleSeries): void {
  let waiting = 0;
  let blocked = 0;
  for (const { status } of tray) {
    if (status === 'waiting') waiting++;
    else if (status === 'blocked') blocked++;
  }
  let busy = 0;
  let stuck = 0;
  for (const { hand } of grips) {
    if (hand.workId !== '' || hand.awayUntilTick > state.tick) busy++;
    if (hand.isStuck && hand.workId !== '') stuck++;
  }
  into.waiting.push(waiting);
  into.blocked.push(blocked);
  into.busyHands.push(busy);
  into.stuckHands.push(stuck);
  const row = state.stats.effortMilli[role.id] ?? [];
  for (const name of EFFORT_CLASSES) into.effortMilli[name].push(row[EFFORT_INDEX[name]] ?? 0);
}
