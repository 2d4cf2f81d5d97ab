// Figure: the same few figures of every round side by side, so that a team sees where it came from.
import type { Reading } from '../reading.ts';
import type { GameRecord } from '../recording/types.ts';
import { perMilleOf } from '../sum.ts';

export interface RoundRow {
  round: number;
  potentialCents: number;
  realisedCents: number;
  realisedPerMille: number;
  csatMilli: number;
  slaPerMille: number;
  availabilityPerMille: number;
  /** Failures and toil, of the time that hands were busy. */
  unplannedPerMille: number;
  improvementPerMille: number;
  leadTicksP50: number;
  flowEfficiencyPerMille: number;
  wipEnd: number;
  featuresReleased: number;
  changeSuccessPerMille: number;
  goalsMet: number;
  goals: number;
}

export interface OverRounds {
  rows: RoundRow[];
  reading: Reading;
}

export function overRounds(record: GameRecord): OverRounds {
  const rows = record.rounds.flatMap(({ round, result }): RoundRow[] => {
    if (result === null) return [];
    const { metrics, effort, flow, goals, value } = result;
    const milli = (name: string): number => Math.round((metrics[name] ?? 0) * 1000);
    return [
      {
        round,
        potentialCents: value.potentialCents,
        realisedCents: value.realisedCents,
        realisedPerMille: perMilleOf(value.realisedCents, value.potentialCents),
        csatMilli: milli('csat'),
        slaPerMille: milli('incidentSlaMetShare'),
        availabilityPerMille: milli('availability'),
        unplannedPerMille: milli('unplannedShare'),
        improvementPerMille: perMilleOf(effort.improvement, effort.handTicks - effort.idle),
        leadTicksP50: flow.leadTicksP50,
        flowEfficiencyPerMille: Math.round(flow.flowEfficiency * 1000),
        wipEnd: flow.wipEnd,
        featuresReleased: metrics['featuresReleased'] ?? 0,
        changeSuccessPerMille: milli('changeSuccessShare'),
        goalsMet: goals.filter(({ met }) => met).length,
        goals: goals.length,
      },
    ];
  });
  return { rows, reading: readingOf(rows) };
}

function readingOf(rows: readonly RoundRow[]): Reading {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return { code: 'noRound', params: {} };
  const params = { firstPerMille: first.realisedPerMille, lastPerMille: last.realisedPerMille, rounds: rows.length };
  if (first === last) return { code: 'oneRound', params };
  return { code: last.realisedPerMille >= first.realisedPerMille ? 'moreArrives' : 'lessArrives', params };
}
