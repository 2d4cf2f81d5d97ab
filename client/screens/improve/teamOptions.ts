// The commands that this player may give, over all roles the player holds; what the server offers, nothing guessed.
import type { OptionView } from '../../../shared/sim/views/types.ts';
import type { MyRoles } from '../../model/myRoles.ts';
import type { Team } from '../../model/Team.ts';

/** The option of a command on a target; a possible one wins over one that is refused. null = not offered to this player. */
export function optionFor(team: Team, roles: MyRoles, type: string, target: string): OptionView | null {
  let found: OptionView | null = null;
  for (const roleId of roles.roleIds.value) {
    const option = team.model.roleViews.value[roleId]?.options[`${type}:${target}`];
    if (option && (found === null || found.refusal !== '')) found = option;
  }
  return found;
}

/** Whether any role of this player has this command at all now. */
export function isOffered(team: Team, roles: MyRoles, type: string): boolean {
  return roles.roleIds.value.some((roleId) =>
    Object.values(team.model.roleViews.value[roleId]?.options ?? {}).some((option) => option.type === type),
  );
}

export function splitIds(text: string): string[] {
  return text.split(' ').filter((part) => part !== '');
}
