// A service ends: its work, incidents, problems and demand with it [PF7]. What it could have earned goes on leaking (systems/bookValue).
import { withdrawChange } from '../changes/withdrawChange.ts';
import type { Game, ServiceState, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';
import { closeWork } from '../work/closeWork.ts';

export function retireService(game: Game, service: ServiceState): void {
  const { state } = game;
  service.mode = 'retired';
  service.debtPerMille = 0;
  service.changeUntilTick = 0;
  service.isMonitored = false;
  state.residues = state.residues.filter(({ serviceId }) => serviceId !== service.id);
  state.followUps = state.followUps.filter(({ serviceId }) => serviceId !== service.id);
  for (const item of state.open.filter(({ serviceId }) => serviceId === service.id)) dropWork(game, item, 'retired');
  tell(game, 'serviceRetired', 'public', { serviceId: service.id });
}

/** Work that the business does not want any more ends, and with it what exists only because of it. */
export function dropWork(game: Game, item: WorkItem, outcome: 'retired' | 'sustained'): void {
  if (item.status === 'closed') return;
  const { index, state } = game;
  if (item.value !== null) item.value.isWithdrawn = true;
  const change = index.work.get(item.carrierId);
  const problem = index.problems.get(item.incident?.problemId ?? item.aboutId);
  if (problem?.openIncidentId === item.id) problem.openIncidentId = '';
  if (problem?.workId === item.id) problem.workId = '';
  closeWork(game, item, outcome);
  if (change !== undefined) withdrawChange(game, change);
  for (const other of state.open.filter(({ aboutId }) => aboutId === item.id)) closeWork(game, other, 'obsolete');
}
