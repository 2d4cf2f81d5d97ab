// Figure: where work waits, is worked on, and is blocked: ticks by step of the route and by the role whose tray it is in.
import type { Reading } from '../reading.ts';
import { stretchOf } from '../recording/stretchOf.ts';
import { visitsOf } from '../recording/visitsOf.ts';
import type { GameRecord } from '../recording/types.ts';
import { addTo, perMilleOf, sum } from '../sum.ts';

export interface StepWait {
  stepId: string;
  roleId: string;
  visits: number;
  waitingTicks: number;
  workingTicks: number;
  blockedTicks: Record<string, number>;
  /** Waiting and blocked, per visit. */
  meanWaitTicks: number;
}

export interface WaitByStep {
  round: number;
  type: string;
  /** Longest wait in all first. */
  steps: StepWait[];
  waitingTicks: number;
  workingTicks: number;
  blockedTicks: number;
  reading: Reading;
}

/** @param round a round, or ALL_ROUNDS; @param type '' = all types */
export function waitByStep(record: GameRecord, round: number, type = ''): WaitByStep {
  const stretch = stretchOf(record, round);
  const byPlace = new Map<string, StepWait>();
  for (const item of record.items) {
    if (type !== '' && item.type !== type) continue;
    for (const visit of visitsOf(item, stretch)) {
      const key = `${visit.stepId} ${visit.roleId}`;
      let place = byPlace.get(key);
      if (place === undefined) byPlace.set(key, (place = freshPlace(visit.stepId, visit.roleId)));
      place.visits++;
      place.waitingTicks += visit.waitingTicks;
      place.workingTicks += visit.workingTicks;
      for (const [reason, ticks] of Object.entries(visit.blockedTicks)) addTo(place.blockedTicks, reason, ticks);
    }
  }
  const steps = [...byPlace.values()];
  for (const step of steps) step.meanWaitTicks = Math.floor(waitOf(step) / step.visits);
  steps.sort((a, b) => waitOf(b) - waitOf(a));
  const waitingTicks = sum(steps.map((step) => step.waitingTicks));
  const workingTicks = sum(steps.map((step) => step.workingTicks));
  const blockedTicks = sum(steps.map(waitOf)) - waitingTicks;
  const all = waitingTicks + blockedTicks;
  return { round, type, steps, waitingTicks, workingTicks, blockedTicks, reading: readingOf(steps, all) };
}

const freshPlace = (stepId: string, roleId: string): StepWait => ({
  stepId,
  roleId,
  visits: 0,
  waitingTicks: 0,
  workingTicks: 0,
  blockedTicks: {},
  meanWaitTicks: 0,
});

/** What a change carries waits as that change. */
const waitOf = ({ waitingTicks, blockedTicks }: StepWait): number =>
  waitingTicks + sum(Object.values(blockedTicks)) - (blockedTicks['change'] ?? 0);

function readingOf(steps: readonly StepWait[], allTicks: number): Reading {
  const longest = steps[0];
  if (longest === undefined || allTicks === 0) return { code: 'nothingWaited', params: {} };
  const { stepId, roleId, meanWaitTicks } = longest;
  return {
    code: 'longestWait',
    params: { stepId, roleId, meanWaitTicks, sharePerMille: perMilleOf(waitOf(longest), allTicks) },
  };
}
