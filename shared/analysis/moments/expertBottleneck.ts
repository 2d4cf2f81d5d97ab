// Expert bottleneck: everybody waits for one role, which is busy with something else. Rule: a role with less than 8 % of its time
// idle, a mean queue of at least two pieces for each hand, at least 15 % of all leaks waiting there, and at least 30 % of its time
// in failures, toil and switching. Points at the start of the longest spell with such a queue.
import { explainLeaks } from '../explainLeaks.ts';
import { meanOf, perMilleOf, sum } from '../sum.ts';
import type { Detector, Finding, RoundSight } from './types.ts';

const IDLE_PER_MILLE_MAX = 80;
const QUEUE_PER_HAND = 2;
const LEAK_PER_MILLE = 150;
const ELSEWHERE_PER_MILLE = 300;
const MILLI = 1000;

export const expertBottleneck: Detector = (sight) => {
  const leaks = explainLeaks(sight.record, sight.round.round);
  const leakedCents = sum(leaks.map(({ cents }) => cents));
  const waiting = new Map<string, number>();
  for (const { roleId, group, cents } of leaks)
    if (group === 'waiting') waiting.set(roleId, (waiting.get(roleId) ?? 0) + cents);
  const found = sight.record.setting.roles.flatMap(
    ({ id, hands }) => bottleneckAt(sight, id, hands, perMilleOf(waiting.get(id) ?? 0, leakedCents)) ?? [],
  );
  return found.sort((a, b) => b.severity - a.severity)[0] ?? null;
};

function bottleneckAt(sight: RoundSight, roleId: string, hands: number, leakPerMille: number): Finding | null {
  const effort = sight.result.roles[roleId]?.effort;
  if (effort === undefined || leakPerMille < LEAK_PER_MILLE) return null;
  const idlePerMille = perMilleOf(effort.idle, effort.handTicks);
  const elsewherePerMille = perMilleOf(effort.failureDemand + effort.toil + effort.switching, effort.handTicks);
  const queue = queueOf(sight, roleId);
  const meanMilli = meanOf(queue.map(({ count }) => count * MILLI));
  if (idlePerMille >= IDLE_PER_MILLE_MAX || elsewherePerMille < ELSEWHERE_PER_MILLE) return null;
  if (meanMilli < QUEUE_PER_HAND * MILLI * hands) return null;
  return {
    tick: longestSpell(queue, QUEUE_PER_HAND * hands),
    severity: Math.min(1000, 350 + leakPerMille + Math.floor(elsewherePerMille / 4)),
    evidence: [
      { code: 'leaksWaitFor', params: { roleId, leakPerMille } },
      { code: 'meanQueue', params: { roleId, queueMilli: meanMilli, hands } },
      { code: 'busyElsewhere', params: { roleId, elsewherePerMille, idlePerMille } },
    ],
    roleIds: [roleId],
  };
}

function queueOf({ record: { series }, round }: RoundSight, roleId: string): { tick: number; count: number }[] {
  const waiting = series.roles[roleId]?.waiting ?? [];
  return series.ticks.flatMap((tick, position) =>
    series.rounds[position] === round.round ? [{ tick, count: waiting[position] ?? 0 }] : [],
  );
}

/** Where the longest run of samples with at least so many begins. */
function longestSpell(queue: readonly { tick: number; count: number }[], atLeast: number): number {
  let best = { tick: queue[0]?.tick ?? 0, length: 0 };
  let spell = { tick: 0, length: 0 };
  for (const { tick, count } of queue) {
    spell =
      count < atLeast
        ? { tick: 0, length: 0 }
        : { tick: spell.length === 0 ? tick : spell.tick, length: spell.length + 1 };
    if (spell.length > best.length) best = spell;
  }
  return best.tick;
}
