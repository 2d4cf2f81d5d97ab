// The value-stream board: everything that has been made visible, and how much has not.
import type { Game, GameState } from '../state.ts';
import { columnLimit } from '../agreements.ts';
import { addFinishedCards } from './addFinishedCards.ts';
import { isOnBoard } from '../isOnBoard.ts';
import type { CardView, ColumnView, RoleStatusView } from './types.ts';
import { viewCard } from './viewCard.ts';
import { viewKeysOf } from './viewKeys.ts';

export interface BoardPart {
  board: Record<string, CardView>;
  columns: Record<string, ColumnView>;
  roles: Record<string, RoleStatusView>;
  hiddenCount: number;
}

/** Cards, columns and what can be told of each role's queue, counted from visible work alone. */
export function viewBoard(game: Game): BoardPart {
  const keys = viewKeysOf(game.rules);
  const board: Record<string, CardView> = {};
  const columns = viewColumns(game);
  const roles = viewRoleStatuses(game);
  let hiddenCount = 0;
  for (const item of game.state.open) {
    if (!isOnBoard(game.state, item)) {
      hiddenCount++;
      continue;
    }
    const card = viewCard(game, keys, item, '');
    board[item.id] = card;
    const column = columns[card.columnId];
    if (column) column.count++;
    const role = roles[item.roleId];
    if (role) role.waitingCount = Math.max(0, role.waitingCount) + (item.status === 'waiting' ? 1 : 0);
  }
  addFinishedCards(game, keys, board);
  return { board, columns, roles, hiddenCount };
}

function viewColumns(game: Game): Record<string, ColumnView> {
  const columns: Record<string, ColumnView> = {};
  let order = 0;
  for (const { id } of game.rules.scenario.columns) {
    columns[id] = { id, titleKey: `columns.${id}.title`, count: 0, limit: columnLimit(game, id), order: order++ };
  }
  return columns;
}

const learntKeys = ({ modifiers }: GameState, roleId: string): string[] =>
  (modifiers.skills[roleId] ?? []).map((skill) => `skills.${skill}.title`);

/** Every role with no visible work yet (−1). */
function viewRoleStatuses({ rules, state }: Game): Record<string, RoleStatusView> {
  const keys = viewKeysOf(rules);
  const roles: Record<string, RoleStatusView> = {};
  let order = 0;
  for (const spec of rules.scenario.roles) {
    roles[spec.id] = {
      id: spec.id,
      titleKey: `roles.${spec.id}.title`,
      icon: spec.icon,
      waitingCount: -1,
      handCount: spec.hands.length,
      skillKeys: [keys.roles.get(spec.id)?.skills ?? '', ...learntKeys(state, spec.id)].join(' '),
      order: order++,
    };
  }
  return roles;
}
