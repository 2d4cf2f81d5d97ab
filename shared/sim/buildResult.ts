// The result of the round that is just over, from its ledgers and counters [RS1]. Reads only.
import type { EffortResult, GoalResult, RoundResult } from './result.ts';
import { METRICS } from '../scenario/schema/basics.ts';
import { incidentSlaWithOpenShare } from './metrics/service.ts';
import { isMet, measure } from './metrics/index.ts';
import { percentile } from './metrics/flow.ts';
import { EFFORT_INDEX } from './stats.ts';
import { EFFORT_CLASSES, type Game } from './state.ts';
import { sumLeaks, titlesOf } from './value/sumLeaks.ts';
import { judgeImprovements } from './effects/judge.ts';
import { servicesOf, themesOf } from './portfolio/portfolioResult.ts';
import { csatOf } from './value/stakeholders.ts';
import { stepOf } from './work/steps.ts';

/** Metrics kept in per mille that the contract calls a share: as fractions of 1. */
const SHARES: ReadonlySet<string> = new Set([
  'incidentSlaMetShare',
  'availability',
  'unplannedShare',
  'toilShare',
  'needShare',
  'changeSuccessShare',
  'debt',
  'contractMetShare',
  'commitmentShare',
]);
const MILLI = 1000;

export function buildResult(game: Game): RoundResult {
  const { state } = game;
  const { leaked, named } = sumLeaks(game);
  return {
    round: state.round,
    goals: goalsOf(game),
    metrics: metricsOf(game),
    value: { potentialCents: state.ledger.potentialCents, realisedCents: state.ledger.realisedCents, leaked },
    effort: sumEffort(Object.values(state.stats.effortMilli)),
    flow: flowOf(game),
    dora: doraOf(game),
    roles: rolesOf(game),
    improvements: judgeImprovements(game),
    ...(game.rules.portfolio.isKept ? { portfolio: themesOf(game), services: servicesOf(game) } : {}),
    titles: titlesOf(game, named),
  };
}

function goalsOf(game: Game): GoalResult[] {
  const round = game.rules.scenario.rounds[game.state.round - 1];
  return (round?.goals ?? []).map((goal) => {
    const actual = measure(game, goal.metric);
    return { id: goal.id, target: goal.target, actual, met: isMet(goal.metric, actual, goal.target) };
  });
}

function metricsOf(game: Game): Record<string, number> {
  const metrics: Record<string, number> = {};
  for (const name of METRICS) {
    const value = measure(game, name);
    metrics[name] = SHARES.has(name) ? value / MILLI : name === 'csat' ? value / MILLI : value;
  }
  metrics['incidentSlaWithOpenShare'] = incidentSlaWithOpenShare(game) / MILLI;
  metrics['netCents'] = game.state.money.revenueCents - game.state.money.costCents;
  const { stats } = game.state;
  metrics['featuresBuilt'] = stats.featuresBuilt;
  metrics['buildHoursMean'] = stats.builds === 0 ? 0 : stats.buildMilli / stats.builds / MILLI;
  metrics['changeQueueStart'] = stats.changeQueueStart;
  metrics['changeQueueEnd'] = game.state.open.filter(
    (item) => item.change !== null && stepOf(game, item).activity !== 'deploy',
  ).length;
  metrics['incidentsArrived'] = stats.arrived.incident ?? 0;
  metrics['missedSignals'] = stats.missedSignals;
  metrics['noiseEvents'] = stats.noiseEvents;
  metrics['signalEvents'] = stats.signalEvents;
  game.state.stakeholders.forEach(({ id }, position) => {
    metrics[`csat:${id}`] = csatOf(game, position) / MILLI;
  });
  return metrics;
}

export function sumEffort(rows: readonly (readonly number[])[]): EffortResult {
  const result: EffortResult = {
    handTicks: 0,
    value: 0,
    failureDemand: 0,
    toil: 0,
    improvement: 0,
    coordination: 0,
    switching: 0,
    idle: 0,
  };
  for (const row of rows) {
    for (const name of EFFORT_CLASSES) {
      const milli = row[EFFORT_INDEX[name]] ?? 0;
      result[name] += milli;
      result.handTicks += milli;
    }
  }
  return result;
}

function flowOf(game: Game): RoundResult['flow'] {
  const { stats, open } = game.state;
  const byType: RoundResult['flow']['byType'] = {};
  const types = new Set<string>([
    ...Object.keys(stats.arrived),
    ...Object.keys(stats.finished),
    ...open.map((item) => item.type),
  ]);
  for (const type of [...types].sort()) {
    byType[type] = {
      arrived: (stats.arrived as Record<string, number>)[type] ?? 0,
      done: (stats.finished as Record<string, number>)[type] ?? 0,
      wipEnd: open.filter((item) => item.type === type).length,
    };
  }
  const queued: Record<string, number> = {};
  for (const item of open)
    if (item.status !== 'working') queued[stepOf(game, item).id] = (queued[stepOf(game, item).id] ?? 0) + 1;
  const byStep: RoundResult['flow']['byStep'] = {};
  for (const step of [...new Set([...Object.keys(stats.waitTicks), ...Object.keys(queued)])].sort()) {
    const count = stats.waitCounts[step] ?? 0;
    byStep[step] = {
      queuedEnd: queued[step] ?? 0,
      waitTicksMean: count === 0 ? 0 : Math.round((stats.waitTicks[step] ?? 0) / count),
    };
  }
  return {
    arrived: sum(stats.arrived),
    done: sum(stats.finished),
    wipEnd: open.length,
    leadTicksP50: percentile(stats.leadTicks, 500),
    leadTicksP85: percentile(stats.leadTicks, 850),
    flowEfficiency: stats.elapsedTicks === 0 ? 0 : stats.touchedTicks / stats.elapsedTicks,
    byType,
    byStep,
  };
}

const sum = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);

function doraOf(game: Game): RoundResult['dora'] {
  const { stats } = game.state;
  return {
    deployments: stats.deployments,
    leadTicksP50: percentile(stats.changeLeadTicks, 500),
    changeFailShare: stats.deployments === 0 ? 0 : stats.failedChanges / stats.deployments,
    recoveryTicksP50: percentile(stats.recoveryTicks, 500),
  };
}

function rolesOf(game: Game): RoundResult['roles'] {
  const roles: RoundResult['roles'] = {};
  for (const roleId of game.rules.roleIds) {
    const role = game.state.roles[roleId];
    if (role === undefined) continue;
    const effort = sumEffort([game.state.stats.effortMilli[roleId] ?? []]);
    roles[roleId] = {
      busyShare: effort.handTicks === 0 ? 0 : (effort.handTicks - effort.idle) / effort.handTicks,
      decisions: role.decisions,
      choiceGapTicksP90: gapPercentile(role.gapTicks, 900),
      arrivals: role.arrivals,
      effort,
    };
  }
  return roles;
}

/** Weighted by time: the gap that a random tick sees. */
function gapPercentile(gapTicks: readonly number[], sharePerMille: number): number {
  const total = gapTicks.reduce((all, count) => all + count, 0);
  let seen = 0;
  for (let gap = 0; gap < gapTicks.length; gap++) {
    seen += gapTicks[gap] ?? 0;
    if (seen * 1000 >= total * sharePerMille) return gap;
  }
  return 0;
}
