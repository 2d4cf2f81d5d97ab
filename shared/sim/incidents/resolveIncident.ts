// The end of an incident: service level counted, its problem free for the next occurrence, chasers and its change withdrawn [IN9, SL2].
import { withdrawChange } from '../changes/withdrawChange.ts';
import { reopenLater } from './reopenLater.ts';
import { reviewMajor } from './reviewMajor.ts';
import { closeWork } from '../work/closeWork.ts';
import type { Game, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';

/** @param outcome 'resolved', 'workaround' or 'givenUp' (which misses its service level) */
export function resolveIncident(game: Game, item: WorkItem, outcome: 'resolved' | 'workaround' | 'givenUp'): void {
  const { incident } = item;
  if (incident === null) return;
  const { stats, tick } = game.state;
  if (outcome === 'givenUp') incident.isSlaBreached = true;
  stats.incidentsClosed++;
  if (!incident.isSlaBreached) stats.incidentsInSla++;
  stats.recoveryTicks.push(tick - item.arrivedTick);
  stats.handoffs += item.handoffs;
  const problem = game.index.problems.get(incident.problemId);
  if (problem?.openIncidentId === item.id) problem.openIncidentId = '';
  learnKnownError(game, incident.problemId);
  if (outcome === 'resolved') reopenLater(game, item, incident);
  closeWork(game, item, outcome);
  if (incident.isMajor) reviewMajor(game, item, incident);
  const change = game.index.work.get(item.carrierId);
  if (change !== undefined) withdrawChange(game, change);
  const asking = game.state.open.filter(
    (other) => other.aboutId === item.id && other.type !== 'change' && other.type !== 'problem',
  );
  for (const other of asking) closeWork(game, other, 'obsolete');
}

/** [PR3] With a known-error practice, a cause seen often enough becomes a known error. */
function learnKnownError(game: Game, problemId: string): void {
  const after = game.state.modifiers.knownAfterOccurrences;
  const problem = game.index.problems.get(problemId);
  if (problem === undefined || after === 0 || problem.occurrences < after) return;
  if (problem.stage !== 'hidden' && problem.stage !== 'suspected') return;
  problem.stage = 'known';
  tell(game, 'knownErrorFound', 'public', { serviceId: problem.serviceId, textKey: problem.titleKey });
}
