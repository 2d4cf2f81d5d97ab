// A piece of work that is everybody's: any role may lend it a hand [SW1]. The state marks the item, the index lists it.
import type { Game, WorkItem } from '../state.ts';
import { payAttention } from './hands.ts';

export function openToSwarm(game: Game, item: WorkItem): void {
  if (item.isSwarmed) return;
  item.isSwarmed = true;
  game.index.swarmed.push(item);
}

/** [AG8, SW3] The call of a swarm takes a hand of each role for a tick. Returns how many came: who is away does not. */
export function holdCall(game: Game, roleIds: Iterable<string>): number {
  let came = 0;
  for (const roleId of roleIds) if (payAttention(game, roleId, 1, 'coordination')) came++;
  return came;
}

/** Whether somebody of a swarm has a skill [SW1]. */
export function swarmHasSkill(game: Game, item: WorkItem, skill: string): boolean {
  if (!item.isSwarmed) return false;
  return item.hands.some((id) => hasSkill(game, game.index.hands.get(id)?.roleId ?? '', skill));
}

/** What a role brought along, or has learnt [IM15]. */
export function hasSkill({ rules, state }: Game, roleId: string, skill: string): boolean {
  if (rules.roles.get(roleId)?.skills.includes(skill) === true) return true;
  return state.modifiers.skills[roleId]?.includes(skill) === true;
}
