// What the scenario claims about itself, each claim against many games under the same luck.
import { GAME_FIGURES } from '../../../../shared/scenario/checks/checkBalance.ts';
import type { RunFigures } from '../figures.ts';
import { mean, pairedDifference } from '../statistics.ts';
import { percent, type Measured, type Row } from './types.ts';

export function ownClaims({ scenario, runsOf }: Measured): Row[] {
  return scenario.balance.claims.map((claim): Row => {
    const numberOf = figure(claim.metric);
    const against = runsOf(claim.against).map(numberOf);
    const pairs = runsOf(claim.policy).map((run, position) => [numberOf(run), against[position] ?? 0] as const);
    const scale = Math.max(1e-9, Math.abs(mean(against)));
    const { mean: change, halfWidth } = pairedDifference(pairs);
    const share = change / scale;
    const { atLeastPerMille = -Infinity, atMostPerMille = Infinity } = claim;
    return {
      id: 'claim',
      what: `${claim.statement} (${claim.metric}, ${claim.policy} against ${claim.against})`,
      target: boundsOf(atLeastPerMille, atMostPerMille),
      reached: `${percent(share, 1)} ± ${percent(halfWidth / scale, 1)}`,
      isOk: share * 1000 >= atLeastPerMille && share * 1000 <= atMostPerMille,
    };
  });
}

function boundsOf(atLeast: number, atMost: number): string {
  const parts: string[] = [];
  if (atLeast > -Infinity) parts.push(`≥ ${percent(atLeast / 1000, 1)}`);
  if (atMost < Infinity) parts.push(`≤ ${percent(atMost / 1000, 1)}`);
  return parts.join(', ');
}

function figure(name: string): (run: RunFigures) => number {
  const [realised, net, goals] = GAME_FIGURES;
  if (name === realised) return (run) => run.realisedCents;
  if (name === net) return (run) => run.netCents;
  if (name === goals) return (run) => run.rounds.flatMap((round) => round.goals).filter((goal) => goal.met).length;
  return (run) => run.rounds.reduce((sum, round) => sum + (round.metrics[name] ?? 0), 0);
}
