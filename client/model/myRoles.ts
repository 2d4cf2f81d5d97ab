// Which roles this player plays, and which of them is in front when there are several.
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { RoleView } from '../../shared/sim/views/types.ts';
import type { Team } from './Team.ts';

export interface MyRoles {
  /** In the scenario's order. */
  readonly roleIds: ReadonlySignal<readonly string[]>;
  /** '' before the first state and for observers. */
  readonly activeRoleId: ReadonlySignal<string>;
  readonly activeRole: ReadonlySignal<RoleView | null>;
  /** The role the player wants in front; falls back to the first. */
  readonly chosenRoleId: Signal<string>;
}

export function createMyRoles(team: Team): MyRoles {
  const chosenRoleId = signal('');
  const roleIds = computed(() => {
    const { roles } = team.model.publicView.value;
    const ids = Object.keys(team.model.roleViews.value);
    return ids.sort((a, b) => (roles[a]?.order ?? 0) - (roles[b]?.order ?? 0) || (a < b ? -1 : 1));
  });
  const activeRoleId = computed(() =>
    roleIds.value.includes(chosenRoleId.value) ? chosenRoleId.value : (roleIds.value[0] ?? ''),
  );
  const activeRole = computed(() => team.model.roleViews.value[activeRoleId.value] ?? null);
  return { roleIds, activeRoleId, activeRole, chosenRoleId };
}
