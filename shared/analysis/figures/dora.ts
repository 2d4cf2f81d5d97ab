// Figure: the four figures of delivery, round by round: how often, how fast, how safely, how soon repaired.
import type { Reading } from '../reading.ts';
import { roundsOf } from '../recording/stretchOf.ts';
import type { GameRecord } from '../recording/types.ts';
import { perMilleOf } from '../sum.ts';

const DAY_TICKS = 24;

export interface DoraRound {
  round: number;
  deployments: number;
  /** Thousandths of a deployment a day. */
  milliPerDay: number;
  leadTicksP50: number;
  failPerMille: number;
  recoveryTicksP50: number;
}

export interface Dora {
  rounds: DoraRound[];
  /** The round before the first of these. */
  before: DoraRound | null;
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS */
export function dora(record: GameRecord, round: number): Dora {
  const rounds = doraRounds(record, round);
  const first = rounds[0]?.round ?? 0;
  const before = first > 1 ? (doraRounds(record, first - 1)[0] ?? null) : null;
  return { rounds, before, reading: readingOf(rounds) };
}

function doraRounds(record: GameRecord, round: number): DoraRound[] {
  return roundsOf(record, round).flatMap(({ round: number, fromTick, toTick, result }): DoraRound[] => {
    if (result === null) return [];
    const { deployments, leadTicksP50, changeFailShare, recoveryTicksP50 } = result.dora;
    return [
      {
        round: number,
        deployments,
        milliPerDay: perMilleOf(deployments * DAY_TICKS, toTick - fromTick),
        leadTicksP50,
        failPerMille: Math.round(changeFailShare * 1000),
        recoveryTicksP50,
      },
    ];
  });
}

function readingOf(rounds: readonly DoraRound[]): Reading {
  const first = rounds[0];
  const last = rounds.at(-1);
  if (first === undefined || last === undefined) return { code: 'noRound', params: {} };
  const params = {
    milliPerDay: last.milliPerDay,
    leadTicksP50: last.leadTicksP50,
    failPerMille: last.failPerMille,
    recoveryTicksP50: last.recoveryTicksP50,
    milliPerDayBefore: first.milliPerDay,
    leadTicksP50Before: first.leadTicksP50,
    failPerMilleBefore: first.failPerMille,
  };
  if (first === last) return { code: 'deliveryOfRound', params };
  const isSafer = last.failPerMille <= first.failPerMille;
  const isOftener = last.milliPerDay >= first.milliPerDay;
  const code = isSafer
    ? isOftener
      ? 'oftenerAndSafer'
      : 'seldomerAndSafer'
    : isOftener
      ? 'oftenerAndRiskier'
      : 'seldomerAndRiskier';
  return { code, params };
}
