// Figure: what happened when: incidents as bars, changes, decisions and improvements as points, lamps and satisfaction below.
import type { Reading } from '../reading.ts';
import { roundsOf, stretchOf, type Stretch } from '../recording/stretchOf.ts';
import type { GameRecord, RoundRecord } from '../recording/types.ts';

export interface Timeline extends Stretch {
  round: number;
  /** Incidents of the two highest priorities and majors; `toTick` is the end of the stretch when it is still open. */
  incidents: {
    workId: string;
    serviceId: string;
    priority: number;
    isMajor: boolean;
    fromTick: number;
    toTick: number;
  }[];
  /** Stretches in which a lamp was not green. */
  lamps: { serviceId: string; lamp: string; fromTick: number; toTick: number }[];
  points: TimelinePoint[];
  ticks: number[];
  csatMilli: number[];
  /** Value day by day; days of a round add up to its ledger. */
  days: ValueDay[];
  reading: Reading;
}

export interface ValueDay extends Stretch {
  round: number;
  potentialCents: number;
  realisedCents: number;
}

export interface TimelinePoint {
  tick: number;
  /** The name of the event, `improvement:<state>`, `agreement` or `pin`. */
  kind: string;
  workId: string;
  roleId: string;
  serviceId: string;
  textKey: string;
  text: string;
  amount: number;
}

const SHOWN_EVENTS: ReadonlySet<string> = new Set([
  'changeReleased',
  'changeFailed',
  'changeRolledBack',
  'featureReleased',
  'problemFixed',
  'knownErrorFound',
  'improvementFinished',
  'ownerLost',
  'manoeuvreCalled',
  'manoeuvreSucceeded',
  'manoeuvreFailed',
  'windowMissed',
  'insightFound',
  'messageSent',
  'agreementChanged',
  'contractMissed',
  'serviceRetired',
]);
const DAY_TICKS = 24;
const LOUD_PRIORITY = 2;
const CALM_LAMPS: ReadonlySet<string> = new Set(['up', 'unmonitored']);

/** @param round a round, or ALL_ROUNDS */
export function timeline(record: GameRecord, round: number): Timeline {
  const stretch = stretchOf(record, round);
  const { fromTick, toTick } = stretch;
  const isInside = (tick: number): boolean => tick >= fromTick && tick < toTick;
  const incidents = record.items.flatMap(({ id, serviceId, priority, incident, arrivedTick, closedTick }) => {
    if (incident === null || (priority > LOUD_PRIORITY && !incident.isMajor)) return [];
    const end = closedTick < 0 ? toTick : Math.min(toTick, closedTick);
    if (arrivedTick >= toTick || end < fromTick) return [];
    const { isMajor } = incident;
    return [{ workId: id, serviceId, priority, isMajor, fromTick: Math.max(fromTick, arrivedTick), toTick: end }];
  });
  const points: TimelinePoint[] = [
    ...record.events
      .filter(({ name, tick }) => SHOWN_EVENTS.has(name) && isInside(tick))
      .map(({ name, tick, workId, roleId, serviceId, textKey, text, amount }) => ({
        tick,
        kind: name,
        workId,
        roleId,
        serviceId,
        textKey,
        text,
        amount,
      })),
    ...record.pins.filter(({ tick }) => tick > 0 && isInside(tick)).map(({ tick, what }) => point(tick, 'pin', what)),
  ];
  points.sort((a, b) => a.tick - b.tick);
  const inside = record.series.ticks.map(isInside);
  const downTicks = new Set(incidents.filter(({ isMajor }) => isMajor).map(({ workId }) => workId)).size;
  const failed = points.filter(({ kind }) => kind === 'changeFailed').length;
  const released = points.filter(({ kind }) => kind === 'changeReleased').length;
  return {
    round,
    ...stretch,
    incidents,
    lamps: record.setting.services.flatMap((id) => lampsOf(record, id, stretch)),
    points,
    ticks: record.series.ticks.filter((_, position) => inside[position]),
    csatMilli: record.series.csatMilli.filter((_, position) => inside[position]),
    days: roundsOf(record, round).flatMap((entry) => daysOf(record, entry)),
    reading: { code: 'whatHappened', params: { incidents: incidents.length, majors: downTicks, released, failed } },
  };
}

/** What the ledger had at the end of each day, less what it had the day before; the last day takes what the end of the round adds. */
function daysOf({ series }: GameRecord, { round, fromTick, toTick, result }: RoundRecord): ValueDay[] {
  const days: ValueDay[] = [];
  let before = { potentialCents: 0, realisedCents: 0 };
  for (let from = fromTick; from < toTick; from += DAY_TICKS) {
    const to = Math.min(toTick, from + DAY_TICKS);
    const last = series.ticks.findLastIndex((tick) => tick >= fromTick && tick < to);
    const sampled = {
      potentialCents: series.potentialCents[last] ?? 0,
      realisedCents: series.realisedCents[last] ?? 0,
    };
    const now = to === toTick && result !== null ? result.value : sampled;
    days.push({
      round,
      fromTick: from,
      toTick: to,
      potentialCents: now.potentialCents - before.potentialCents,
      realisedCents: now.realisedCents - before.realisedCents,
    });
    before = now;
  }
  return days;
}

const point = (tick: number, kind: string, text: string): TimelinePoint => ({
  tick,
  kind,
  workId: '',
  roleId: '',
  serviceId: '',
  textKey: '',
  text,
  amount: 0,
});

/** As far as the samples tell. */
function lampsOf({ series }: GameRecord, serviceId: string, { fromTick, toTick }: Stretch): Timeline['lamps'] {
  const found: Timeline['lamps'] = [];
  const lamps = series.lamps[serviceId] ?? [];
  let last: Timeline['lamps'][number] | undefined;
  for (const [position, tick] of series.ticks.entries()) {
    const lamp = lamps[position] ?? 'up';
    if (tick < fromTick || tick >= toTick) continue;
    if (last !== undefined) last.toTick = tick;
    if (last?.lamp === lamp) continue;
    last = CALM_LAMPS.has(lamp) ? undefined : { serviceId, lamp, fromTick: tick, toTick: tick + 1 };
    if (last !== undefined) found.push(last);
  }
  return found;
}
