// What a change collides with: changes of the same batch, and what else the scenario says [CH5, CH12]. Reads only.
import type { Game, WorkItem } from '../state.ts';

/** Others of the batch on the same service, and on services that depend on each other if the scenario says so. */
export function batchCollisions(game: Game, item: WorkItem, batch: readonly WorkItem[]): number {
  const { dependants } = game.rules.scenario.changes.collisions;
  return batch.filter(
    (other) =>
      other !== item &&
      (other.serviceId === item.serviceId || (dependants && isCoupled(game, item.serviceId, other.serviceId))),
  ).length;
}

function isCoupled({ rules }: Game, one: string, other: string): boolean {
  const uses = (from: string, to: string): boolean => rules.services.get(from)?.dependsOn.includes(to) === true;
  return uses(one, other) || uses(other, one);
}

/** [CH12] What is in the way of a change when it is deployed: incidents on its service, manoeuvres that need it. */
export function hindrances(game: Game, item: WorkItem): number {
  const { incidents, manoeuvres } = game.rules.scenario.changes.collisions;
  let count = 0;
  if (incidents) {
    for (const open of game.index.incidents)
      if (open.item.serviceId === item.serviceId && open.item.id !== item.aboutId) count++;
  }
  if (manoeuvres) {
    for (const { id, state } of game.state.manoeuvres) {
      const isUnderWay = state === 'open' || state === 'polling' || state === 'holding';
      if (isUnderWay && game.rules.manoeuvres.get(id)?.needs.includes(item.serviceId) === true) count++;
    }
  }
  return count;
}
