// Figure: when changes went out, in which company, and which of them failed; failure by the size of the batch.
import type { Reading } from '../reading.ts';
import { isClosedIn, stretchOf, type Stretch } from '../recording/stretchOf.ts';
import type { GameRecord, ItemRecord } from '../recording/types.ts';
import { perMilleOf, sum } from '../sum.ts';

export interface CalendarEntry {
  workId: string;
  aboutId: string;
  serviceId: string;
  tick: number;
  kind: string;
  risk: string;
  batchSize: number;
  collisions: number;
  isUntested: boolean;
  hasFailed: boolean;
  isRolledBack: boolean;
}

export interface ChangeCalendar {
  round: number;
  /** In order of time. */
  entries: CalendarEntry[];
  /** Release windows that were used, and with how many changes. */
  windows: { tick: number; changes: number }[];
  /** When releases were held back, as far as any had to wait for it. */
  freezes: Stretch[];
  byBatch: { batchSize: number; changes: number; failed: number; failPerMille: number }[];
  byKind: { kind: string; changes: number; failed: number; failPerMille: number }[];
  reading: Reading;
}

/** From so many changes in one window on, it is a batch. */
export const BATCH_FROM = 3;

/** @param round a round, or ALL_ROUNDS */
export function changeCalendar(record: GameRecord, round: number): ChangeCalendar {
  const stretch = stretchOf(record, round);
  const rolledBack = new Set(
    record.events.filter(({ name }) => name === 'changeRolledBack').map(({ workId }) => workId),
  );
  const entries = record.items
    .flatMap((item) => (isClosedIn(item, stretch) ? (entryOf(item, rolledBack.has(item.id)) ?? []) : []))
    .sort((a, b) => a.tick - b.tick);
  const windows = record.events
    .filter(
      ({ name, tick, amount }) =>
        name === 'windowHeld' && amount > 0 && tick >= stretch.fromTick && tick < stretch.toTick,
    )
    .map(({ tick, amount }) => ({ tick, changes: amount }));
  const sizes = [...new Set(entries.map(({ batchSize }) => batchSize))].sort((a, b) => a - b);
  const byBatch = sizes.map((batchSize) => ({
    batchSize,
    ...failuresOf(entries, (entry) => entry.batchSize === batchSize),
  }));
  const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();
  const byKind = kinds.map((kind) => ({ kind, ...failuresOf(entries, (entry) => entry.kind === kind) }));
  return { round, entries, windows, freezes: freezesIn(record, stretch), byBatch, byKind, reading: readingOf(entries) };
}

/** A change that was released, well or not. */
function entryOf(
  { id, aboutId, serviceId, closedTick, outcome, change }: ItemRecord,
  isRolledBack: boolean,
): CalendarEntry | undefined {
  if (change === null || (outcome !== 'done' && !change.hasFailed)) return undefined;
  const { kind, risk, batchSize, collisions, untestedPerMille, hasFailed } = change;
  return {
    workId: id,
    aboutId,
    serviceId,
    tick: closedTick,
    kind,
    risk,
    batchSize,
    collisions,
    isUntested: untestedPerMille > 0,
    hasFailed,
    isRolledBack,
  };
}

/** Stretches in which some work waited for the end of a freeze, each once. */
function freezesIn({ items }: GameRecord, { fromTick, toTick }: Stretch): Stretch[] {
  const spans = items
    .flatMap((item) => item.spans.filter(({ state }) => state === 'blocked:freeze'))
    .map((span) => ({ fromTick: Math.max(fromTick, span.fromTick), toTick: Math.min(toTick, span.toTick) }))
    .filter((span) => span.fromTick < span.toTick)
    .sort((a, b) => a.fromTick - b.fromTick);
  const found: Stretch[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last !== undefined && span.fromTick <= last.toTick) last.toTick = Math.max(last.toTick, span.toTick);
    else found.push(span);
  }
  return found;
}

function failuresOf(
  entries: readonly CalendarEntry[],
  isMeant: (entry: CalendarEntry) => boolean,
): { changes: number; failed: number; failPerMille: number } {
  const those = entries.filter(isMeant);
  const failed = sum(those.map(({ hasFailed }) => (hasFailed ? 1 : 0)));
  return { changes: those.length, failed, failPerMille: perMilleOf(failed, those.length) };
}

function readingOf(entries: readonly CalendarEntry[]): Reading {
  if (entries.length === 0) return { code: 'nothingReleased', params: {} };
  const small = failuresOf(entries, ({ batchSize }) => batchSize < BATCH_FROM);
  const large = failuresOf(entries, ({ batchSize }) => batchSize >= BATCH_FROM);
  const all = failuresOf(entries, () => true);
  const params = {
    changes: all.changes,
    failed: all.failed,
    failPerMille: all.failPerMille,
    smallFailPerMille: small.failPerMille,
    largeFailPerMille: large.failPerMille,
    largeChanges: large.changes,
  };
  if (small.changes > 0 && large.changes > 0 && large.failPerMille > small.failPerMille)
    return { code: 'batchesFailMore', params };
  return { code: 'changesFailed', params };
}
