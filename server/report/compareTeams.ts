// A team as one row beside the others: goals, value and where it leaked, flow, delivery, time, moments. Pure.
import { groupOf } from '../../shared/wire/leakLinks.ts';
import type { EffortResult } from '../../shared/sim/result.ts';
import type { TeamReport } from './buildReport.ts';

export type EffortShares = Omit<EffortResult, 'handTicks'>;

export interface TeamRow {
  teamId: string;
  name: string;
  roundsPlayed: number;
  goalsMet: number;
  goalCount: number;
  potentialCents: number;
  realisedCents: number;
  /** By group, largest first. */
  leaks: { group: string; cents: number }[];
  effort: EffortResult;
  deployments: number;
  /** −1 where there is no analysis to say so. */
  failPerMille: number;
  leadTicksP50: number;
  leadTicksP85: number;
  flowPerMille: number;
  /** Titles, the one with most to talk about first. */
  moments: string[];
}

const NO_EFFORT: EffortResult = {
  handTicks: 0,
  value: 0,
  failureDemand: 0,
  toil: 0,
  improvement: 0,
  coordination: 0,
  switching: 0,
  idle: 0,
};

export function compareTeams({ teamId, name, rounds, analysis }: TeamReport): TeamRow {
  const goals = rounds.flatMap((round) => round.goals);
  const sum = (amountOf: (round: TeamReport['rounds'][number]) => number): number =>
    rounds.reduce((total, round) => total + amountOf(round), 0);
  const { leadTimes, flowEfficiency, changeCalendar } = analysis?.overall ?? {};
  const changes = changeCalendar?.entries ?? [];
  const failed = changes.filter(({ hasFailed }) => hasFailed).length;
  return {
    teamId,
    name,
    roundsPlayed: rounds.length,
    goalsMet: goals.filter(({ met }) => met).length,
    goalCount: goals.length,
    potentialCents: sum(({ value }) => value.potentialCents),
    realisedCents: sum(({ value }) => value.realisedCents),
    leaks: leaksOf(rounds),
    effort: rounds.reduce((total, { effort }) => addEffort(total, effort), NO_EFFORT),
    deployments: sum(({ dora }) => dora.deployments),
    failPerMille: changes.length === 0 ? -1 : Math.round((failed * 1000) / changes.length),
    leadTicksP50: leadTimes?.all.p50 ?? -1,
    leadTicksP85: leadTimes?.all.p85 ?? -1,
    flowPerMille: flowEfficiency?.perMille ?? -1,
    moments: analysis?.moments.map(({ title }) => title) ?? [],
  };
}

function leaksOf(rounds: TeamReport['rounds']): TeamRow['leaks'] {
  const sums = new Map<string, number>();
  for (const leak of rounds.flatMap(({ value }) => value.leaked)) {
    const group = groupOf(leak);
    sums.set(group, (sums.get(group) ?? 0) + leak.cents);
  }
  const leaks = [...sums].map(([group, cents]) => ({ group, cents }));
  return leaks.sort((a, b) => b.cents - a.cents || (a.group < b.group ? -1 : 1));
}

function addEffort(total: EffortResult, more: EffortResult): EffortResult {
  const names = Object.keys(NO_EFFORT) as (keyof EffortResult)[];
  return Object.fromEntries(names.map((name) => [name, total[name] + more[name]])) as unknown as EffortResult;
}
