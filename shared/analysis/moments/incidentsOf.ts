// Incidents of a round, and which of them had been seen before. Reads only.
import { isClosedIn } from '../recording/stretchOf.ts';
import type { GameRecord, IncidentFacts, ItemRecord } from '../recording/types.ts';
import type { RoundSight } from './types.ts';

export type IncidentRecord = ItemRecord & { incident: IncidentFacts };

const isIncident = (item: ItemRecord): item is IncidentRecord => item.incident !== null;

export function incidentsClosedIn({ record, round }: RoundSight): IncidentRecord[] {
  return record.items.filter(isIncident).filter((item) => isClosedIn(item, round));
}

export function incidentsArrivedIn({ record, round }: RoundSight): IncidentRecord[] {
  return record.items
    .filter(isIncident)
    .filter(({ arrivedTick }) => arrivedTick >= round.fromTick && arrivedTick < round.toTick);
}

/** Of a problem, in order of arrival. */
export function incidentsOfProblem({ items }: GameRecord, problemId: string): IncidentRecord[] {
  return items.filter(isIncident).filter(({ incident }) => incident.problemId === problemId);
}
