// informUsers: tell users what is going on; costs a hand of the role that does it one tick [IN8].
import { z } from 'zod';
import { communicate } from '../incidents/communicate.ts';
import type { Game, WorkItem } from '../state.ts';
import { isSomebodyHere } from '../work/hands.ts';
import { refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

function incident(game: Game, roleId: string, workId: string): WorkItem | string {
  const item = game.index.work.get(workId);
  if (item?.incident === undefined || item.incident === null) return 'unknownWork';
  if (item.roleId !== roleId && !item.isShown && game.state.pinned['type:incident'] !== true) return 'notInYourTray';
  return item;
}

export const informUsers = roleCommand({
  type: 'informUsers',
  does: 'Tells users about an incident: fewer call, and those who wait are less angry.',
  capability: 'role',
  payload: z.strictObject({ workId: idText }),
  targetParam: 'workId',
  refusals: ['wrongPhase', 'unknownWork', 'notInYourTray', 'alreadyDone', 'noFreeHand'],
  targets: (game, roleId) =>
    game.state.open
      .filter((item) => item.incident?.isCommunicated === false && typeof incident(game, roleId, item.id) !== 'string')
      .map((item) => item.id),
  check(game, roleId, { workId }) {
    const item = incident(game, roleId, workId);
    if (typeof item === 'string') return item;
    if (item.incident?.isCommunicated === true) return 'alreadyDone';
    return isSomebodyHere(game, roleId) ? refuseUnlessRunning(game) : 'noFreeHand';
  },
  apply(game, roleId, { workId }) {
    const item = incident(game, roleId, workId);
    if (typeof item !== 'string') communicate(game, item, roleId);
  },
});
