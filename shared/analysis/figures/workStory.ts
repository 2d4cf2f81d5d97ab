// Figure: one piece of work from its arrival to its end: where it was, what it lost there, and what hands did meanwhile.
import { explainLeaks, type ExplainedLeak } from '../explainLeaks.ts';
import type { Reading } from '../reading.ts';
import { ALL_ROUNDS, stretchOf } from '../recording/stretchOf.ts';
import { visitsOf, type Visit } from '../recording/visitsOf.ts';
import type { GameRecord, ItemRecord } from '../recording/types.ts';
import { sum } from '../sum.ts';

export interface WorkStory {
  item: ItemRecord;
  visits: Visit[];
  /** What it lost in all, as the ledger has it, most cents first. */
  leaks: ExplainedLeak[];
  lostCents: number;
  /** Work about it or made by it: chasers, its change, what failed in it. */
  relatedIds: string[];
  reading: Reading;
}

/** @returns null when there has been no such work */
export function workStory(record: GameRecord, workId: string): WorkStory | null {
  const item = record.items.find(({ id }) => id === workId);
  if (item === undefined) return null;
  const visits = visitsOf(item, stretchOf(record, ALL_ROUNDS));
  const leaks = explainLeaks(record, ALL_ROUNDS).filter(({ causeId }) => causeId === workId);
  leaks.sort((a, b) => b.cents - a.cents);
  const related = record.items.filter(
    ({ aboutId, incident, id }) =>
      aboutId === workId || incident?.sourceId === workId || (id !== '' && id === item.aboutId),
  );
  const waitingTicks = sum(visits.map((visit) => visit.waitingTicks + sum(Object.values(visit.blockedTicks))));
  const workingTicks = sum(visits.map((visit) => visit.workingTicks));
  const longest = [...visits].sort((a, b) => b.toTick - b.fromTick - (a.toTick - a.fromTick))[0];
  const params = { workId, waitingTicks, workingTicks, stepId: longest?.stepId ?? '', roleId: longest?.roleId ?? '' };
  return {
    item,
    visits,
    leaks,
    lostCents: sum(leaks.map(({ cents }) => cents)),
    relatedIds: related.map(({ id }) => id),
    reading: { code: 'waitedAndWorked', params },
  };
}
