// Whether two processes ever acknowledged commands of the same team at the same time, as its players remember it. Pure.
import type { History, Sent } from './checkHistories.ts';

/**
 * After a fault a team may go from one process to another, once; acknowledgements that go back and forth are twins.
 * @param faultsMs when the faults happened, in order
 * @returns how often an acknowledgement came from a process that had been replaced already
 */
export function twinsIn(histories: readonly History[], faultsMs: readonly number[]): number {
  const teams = new Map<string, Sent[]>();
  for (const { teamId, sent } of histories)
    teams.set(teamId, [...(teams.get(teamId) ?? []), ...sent.filter(({ fate }) => fate === 'accepted')]);
  let twins = 0;
  for (const accepted of teams.values()) {
    for (const [position, fromMs] of [-Infinity, ...faultsMs].entries()) {
      const toMs = faultsMs[position] ?? Infinity;
      const during = accepted.filter(({ lastSentMs }) => lastSentMs >= fromMs && lastSentMs < toMs);
      twins += Math.max(0, changesOfOwner(during) - 1);
    }
  }
  return twins;
}

function changesOfOwner(accepted: readonly Sent[]): number {
  const owners = [...accepted].sort((a, b) => a.answeredMs - b.answeredMs).map(({ by }) => by);
  return owners.filter((owner, position) => position > 0 && owner !== owners[position - 1]).length;
}
