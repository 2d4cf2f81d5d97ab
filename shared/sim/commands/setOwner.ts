// setOwner: give an improvement to a role that keeps it up from now on [IM9].
import { z } from 'zod';
import type { ImprovementState, Game } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { takeAllHandsOff } from '../work/hands.ts';
import { putInTray } from '../work/trays.ts';
import { idText, roleCommand } from './types.ts';

const PHASES: ReadonlySet<string> = new Set(['briefing', 'running', 'review', 'improve']);

function find({ state }: Game, id: string): ImprovementState | undefined {
  return state.improvements.find((entry) => entry.id === id);
}

export const setOwner = roleCommand({
  type: 'setOwner',
  does: 'Gives an improvement that has been chosen to another owner, who keeps it up from now on.',
  capability: 'role',
  payload: z.strictObject({ improvementId: idText, roleId: idText }),
  targetParam: 'improvementId',
  pickParam: 'roleId',
  isSameForAll: true,
  refusals: ['wrongPhase', 'unknownTarget', 'nothingToDo', 'noSuchRole', 'alreadyDone'],
  targets: ({ state }) => state.improvements.filter((entry) => entry.state !== 'offered').map((entry) => entry.id),
  picks: (game, _roleId, target) => game.rules.roleIds.filter((roleId) => roleId !== find(game, target)?.ownerRoleId),
  check(game, _roleId, { improvementId, roleId }) {
    const improvement = find(game, improvementId);
    if (improvement === undefined) return 'unknownTarget';
    if (!PHASES.has(game.state.phase)) return 'wrongPhase';
    if (improvement.state === 'offered') return 'nothingToDo';
    if (!game.rules.roles.has(roleId)) return 'noSuchRole';
    return improvement.ownerRoleId === roleId ? 'alreadyDone' : null;
  },
  apply(game, _roleId, { improvementId, roleId }) {
    const improvement = find(game, improvementId);
    if (improvement === undefined) return;
    improvement.ownerRoleId = roleId;
    improvement.lapses = 0;
    const card = game.index.work.get(improvement.upkeepWorkId);
    if (card !== undefined) {
      takeAllHandsOff(game, card);
      putInTray(game, card, roleId);
    }
    markChoice(game, roleId);
    tell(game, 'ownerChanged', 'public', { roleId, textKey: `improvements.${improvementId}.title` });
  },
});
