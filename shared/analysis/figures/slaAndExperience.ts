// Figure: what was promised beside what was felt: service levels, satisfaction and the goals, round by round.
import type { Reading } from '../reading.ts';
import { isClosedIn, roundsOf, stretchOf } from '../recording/stretchOf.ts';
import type { GameRecord } from '../recording/types.ts';
import { perMilleOf } from '../sum.ts';

export interface SlaRound {
  round: number;
  /** Of the incidents that were closed. */
  slaPerMille: number;
  /** The same with what is open and overdue counted as missed. */
  strictPerMille: number;
  csatMilli: number;
  availabilityPerMille: number;
  /** Whether all goals of what users and owners feel (all but service levels and availability) were met. */
  isFelt: boolean;
  missedGoalIds: string[];
}

export interface SlaAndExperience {
  round: number;
  rounds: SlaRound[];
  byPriority: { priority: number; closed: number; met: number; metPerMille: number }[];
  /** Of the stretch: points of time with satisfaction in thousandths of a point of 100. */
  ticks: number[];
  csatMilli: number[];
  /** At these points, of the incidents that had been closed by then since the beginning; −1 = none had. */
  slaSoFarPerMille: number[];
  reading: Reading;
}

/** Green from outside: at least so much of the incidents within their service level. */
export const GREEN_PER_MILLE = 850;
const PROMISES: ReadonlySet<string> = new Set(['incidentSlaMetShare', 'availability']);

/** @param round a round, or ALL_ROUNDS */
export function slaAndExperience(record: GameRecord, round: number): SlaAndExperience {
  const rounds = slaRounds(record, round);
  const stretch = stretchOf(record, round);
  const incidents = record.items.filter((item) => item.incident !== null && isClosedIn(item, stretch));
  const byPriority = [...new Set(incidents.map(({ priority }) => priority))].sort().map((priority) => {
    const those = incidents.filter((item) => item.priority === priority);
    const met = those.filter(({ isSlaMet }) => isSlaMet).length;
    return { priority, closed: those.length, met, metPerMille: perMilleOf(met, those.length) };
  });
  const inside = record.series.ticks.map((tick) => tick >= stretch.fromTick && tick < stretch.toTick);
  const ticks = record.series.ticks.filter((_, position) => inside[position]);
  return {
    round,
    rounds,
    byPriority,
    ticks,
    csatMilli: record.series.csatMilli.filter((_, position) => inside[position]),
    slaSoFarPerMille: ticks.map((tick) => {
      const closed = incidents.filter(({ closedTick }) => closedTick <= tick);
      return closed.length === 0 ? -1 : perMilleOf(closed.filter(({ isSlaMet }) => isSlaMet).length, closed.length);
    }),
    reading: readingOf(rounds),
  };
}

/** The promises and what was felt in each round that is over. */
export function slaRounds(record: GameRecord, round: number): SlaRound[] {
  return roundsOf(record, round).flatMap(({ round: number, result }): SlaRound[] => {
    if (result === null) return [];
    const { metrics, goals } = result;
    const metricOf = new Map(
      record.setting.goals.filter((goal) => goal.round === number).map(({ id, metric }) => [id, metric]),
    );
    const missed = goals.filter(({ id, met }) => !met && !PROMISES.has(metricOf.get(id) ?? ''));
    return [
      {
        round: number,
        slaPerMille: milli(metrics['incidentSlaMetShare']),
        strictPerMille: milli(metrics['incidentSlaWithOpenShare']),
        csatMilli: milli(metrics['csat']),
        availabilityPerMille: milli(metrics['availability']),
        isFelt: missed.length === 0,
        missedGoalIds: missed.map(({ id }) => id),
      },
    ];
  });
}

const milli = (share: number | undefined): number => Math.round((share ?? 0) * 1000);

function readingOf(rounds: readonly SlaRound[]): Reading {
  const last = rounds.at(-1);
  if (last === undefined) return { code: 'noRound', params: {} };
  const { slaPerMille, strictPerMille, csatMilli, missedGoalIds } = last;
  const params = { slaPerMille, strictPerMille, csatMilli, missedGoals: missedGoalIds.join(' ') };
  const isGreen = slaPerMille >= GREEN_PER_MILLE;
  if (isGreen && !last.isFelt) return { code: 'greenOutside', params };
  if (isGreen) return { code: 'keptAndFelt', params };
  return { code: last.isFelt ? 'missedYetFine' : 'missedAndFelt', params };
}
