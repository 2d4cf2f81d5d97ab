// Figure: what lies behind value lost to satisfaction: the work that made users wait or suffer, and where it was while it did.
// The ledger's cents of each deficit are shared among that work by how long it hurt; sums stay exact (cumulative floor).
import { explainLeaks } from '../explainLeaks.ts';
import type { Reading } from '../reading.ts';
import { overlapTicks, stretchOf, type Stretch } from '../recording/stretchOf.ts';
import type { GameRecord, ItemRecord } from '../recording/types.ts';
import { sum } from '../sum.ts';

export interface HurtPlace {
  stepId: string;
  roleId: string;
  /** `waiting`, `working`, `blocked:<reason>`, or `failed` for a change. */
  state: string;
  weight: number;
  cents: number;
}

export interface DeficitCause {
  bucket: string;
  cents: number;
  /** Most cents first; empty when what hurt lies before the stretch. */
  places: HurtPlace[];
  /** What hurt most, first. */
  top: { workId: string; weight: number }[];
}

export interface SatisfactionCauses {
  round: number;
  cents: number;
  deficits: DeficitCause[];
  reading: Reading;
}

const TOP_COUNT = 8;

/** @param round a round, or ALL_ROUNDS */
export function satisfactionCauses(record: GameRecord, round: number): SatisfactionCauses {
  const stretch = stretchOf(record, round);
  const centsOf = new Map<string, number>();
  for (const { causeKind, causeId, cents } of explainLeaks(record, round))
    if (causeKind === 'satisfaction') centsOf.set(causeId, (centsOf.get(causeId) ?? 0) + cents);
  const failureStreams = new Set(record.setting.streams.flatMap(({ id, isFailure }) => (isFailure ? [id] : [])));
  const deficits = [...centsOf].map(([bucket, cents]) => {
    const items = record.items.filter((item) => bucketOf(item, failureStreams) === bucket);
    return causeOf(bucket, cents, items, stretch);
  });
  deficits.sort((a, b) => b.cents - a.cents);
  const largest = deficits[0];
  const reading: Reading =
    largest === undefined
      ? { code: 'nothingHurt', params: {} }
      : {
          code: 'largestDeficit',
          params: { bucket: largest.bucket, cents: largest.cents, roleId: largest.places[0]?.roleId ?? '' },
        };
  return { round, cents: sum(deficits.map(({ cents }) => cents)), deficits, reading };
}

/** The deficit that work feeds while it is late, or open. */
function bucketOf({ type, streamId, incident, change }: ItemRecord, failureStreams: ReadonlySet<string>): string {
  if (incident !== null) return 'incidents';
  if (change !== null) return change.hasFailed ? 'changes' : '';
  if (failureStreams.has(streamId)) return 'complaints';
  if (type === 'feedback') return 'feedback';
  return type === 'feature' || type === 'technology' ? 'features' : 'requests';
}

function causeOf(bucket: string, cents: number, items: readonly ItemRecord[], stretch: Stretch): DeficitCause {
  const places = new Map<string, HurtPlace>();
  const top: DeficitCause['top'] = [];
  for (const item of items) {
    const hurts = hurtsOf(item, stretch);
    const weight = sum(hurts.map((hurt) => hurt.weight));
    if (weight > 0) top.push({ workId: item.id, weight });
    for (const hurt of hurts) {
      const key = `${hurt.stepId} ${hurt.roleId} ${hurt.state}`;
      const known = places.get(key);
      if (known === undefined) places.set(key, hurt);
      else known.weight += hurt.weight;
    }
  }
  const list = [...places.values()].filter(({ weight }) => weight > 0);
  shareOut(cents, list);
  list.sort((a, b) => b.cents - a.cents);
  top.sort((a, b) => b.weight - a.weight);
  return { bucket, cents, places: list, top: top.slice(0, TOP_COUNT) };
}

/** An open incident by its impact, a failed change once, anything else from the moment when it is late. */
function hurtsOf({ spans, incident, change, dueTick, closedTick }: ItemRecord, stretch: Stretch): HurtPlace[] {
  if (change !== null) {
    const isInside = closedTick >= stretch.fromTick && closedTick < stretch.toTick;
    const last = spans.at(-1);
    const { stepId, roleId } = last ?? { stepId: '', roleId: '' };
    return isInside ? [{ stepId, roleId, state: 'failed', weight: 1, cents: 0 }] : [];
  }
  if (incident === null && dueTick === 0) return [];
  const late = {
    fromTick: incident === null ? Math.max(stretch.fromTick, dueTick) : stretch.fromTick,
    toTick: stretch.toTick,
  };
  const factor = incident === null ? 1 : Math.max(1, incident.impactPerMille);
  return spans.map((span) => ({
    stepId: span.stepId,
    roleId: span.roleId,
    state: span.state,
    weight: overlapTicks(span, late) * factor,
    cents: 0,
  }));
}

function shareOut(cents: number, places: HurtPlace[]): void {
  const total = sum(places.map(({ weight }) => weight));
  let weight = 0;
  let given = 0;
  for (const place of places) {
    weight += place.weight;
    const upTo = Math.floor(cents * (weight / total));
    place.cents = upTo - given;
    given = upTo;
  }
}
