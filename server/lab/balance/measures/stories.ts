// M1 to M4: the stories from practice, each as a figure of many games.
import type { RunFigures } from '../figures.ts';
import { mean, shareOf } from '../statistics.ts';
import { percent, type Measured, type Row } from './types.ts';

const metric = (run: RunFigures, round: number, name: string): number => run.rounds[round]?.metrics[name] ?? 0;
const meanOf = (runs: readonly RunFigures[], round: number, name: string): number =>
  mean(runs.map((run) => metric(run, round, name)));

/** M1: the first mission goal is missed while service levels are met. */
export function missedWhileGreen({ scenario, runsOf }: Measured): Row[] {
  const runs = runsOf('reactive');
  const goal = scenario.rounds[0]?.goals.find((entry) => entry.metric === 'revenueCents');
  const missed = shareOf(runs, (run) => run.rounds[0]?.goals.find(({ id }) => id === goal?.id)?.met === false);
  const green = shareOf(runs, (run) => metric(run, 0, 'incidentSlaMetShare') >= 0.85);
  const greenWithOpen = shareOf(runs, (run) => metric(run, 0, 'incidentSlaWithOpenShare') >= 0.85);
  return [
    row('M1', 'reactive, round 1: revenue goal missed', '≥ 90 % of seeds', percent(missed), missed >= 0.9),
    row(
      'M1',
      'reactive, round 1: incident SLA ≥ 85 % (overdue open ones counted too)',
      '≥ 80 % of seeds',
      `${percent(green)} (${percent(greenWithOpen)})`,
      green >= 0.8,
    ),
  ];
}

/** M2: busy with what? Er … stuff. */
export function busyWithStuff({ runsOf }: Measured): Row[] {
  const runs = runsOf('reactive');
  const rounds = runs[0]?.rounds.length ?? 0;
  const shares = Array.from({ length: rounds }, (_, round) => meanOf(runs, round, 'unplannedShare'));
  const grown = shareOf(runs, (run) => metric(run, 0, 'changeQueueEnd') > metric(run, 0, 'changeQueueStart'));
  return [
    row(
      'M2',
      'reactive: failure demand and toil of busy time, by round',
      '≥ 50 % in each',
      shares.map((share) => percent(share)).join(' '),
      shares.every((share) => share >= 0.5),
    ),
    row('M2', 'reactive, round 1: change backlog grows', '≥ 85 % of seeds', percent(grown), grown >= 0.85),
  ];
}

/** M3: automating development alone does not help. */
export function localOptimum({ runsOf }: Measured): Row[] {
  const local = runsOf('local');
  const reactive = runsOf('reactive');
  const ratio = (name: string): number => meanOf(local, 1, name) / Math.max(1e-9, meanOf(reactive, 1, name));
  const effort = 1 - ratio('buildHoursMean');
  const released = ratio('featuresReleased') - 1;
  const queue = ratio('changeQueueEnd');
  return [
    row('M3', 'local against reactive, round 2: build effort', '≥ 30 % better', percent(effort), effort >= 0.3),
    row('M3', 'local against reactive, round 2: features released', '≤ +10 %', signed(released), released <= 0.1),
    row('M3', 'local against reactive, round 2: queue before change control', '≥ 1.5×', times(queue), queue >= 1.5),
  ];
}

/** M4: improvement pays, later. */
export function paysLater({ runsOf }: Measured): Row[] {
  const orchestrated = runsOf('orchestrated');
  const reactive = runsOf('reactive');
  const better = shareOf([...orchestrated.keys()], (run) => net(orchestrated, run) > net(reactive, run));
  const early =
    mean(orchestrated.map((run) => run.firstHalfNetCents)) - mean(reactive.map((run) => run.firstHalfNetCents));
  const early1 = early / Math.max(1, Math.abs(mean(reactive.map((run) => run.firstHalfNetCents))));
  const met = shareOf(orchestrated, (run) => run.rounds.at(-1)?.goals.every((goal) => goal.met) === true);
  return [
    row('M4', 'orchestrated beats reactive in net value', '≥ 95 % of seeds', percent(better), better >= 0.95),
    row('M4', 'the same in the first half of round 1, mean', '≤ +2 %', signed(early1), early1 <= 0.02),
    row('M4', 'orchestrated meets all final goals', '50–80 % of seeds', percent(met), met >= 0.5 && met <= 0.8),
  ];
}

const net = (runs: readonly RunFigures[], position: number): number => runs[position]?.netCents ?? 0;
const signed = (share: number): string => `${share >= 0 ? '+' : ''}${percent(share)}`;
const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

function row(id: string, what: string, target: string, reached: string, isOk: boolean): Row {
  return { id, what, target, reached, isOk };
}
