// pullWork: give a strip to a hand: from the own tray, or a colleague's work that is swarmed or jams a column [HD1, SW1, AG11].
import { z } from 'zod';
import type { Game, Hand, WorkItem } from '../state.ts';
import { freeHand, pointHand } from '../work/hands.ts';
import { mayHelp } from '../work/help.ts';
import { claim, isAssigning, sharesPool } from '../work/pools.ts';
import { refuseUnlessRunning, trayItems } from './looking.ts';
import { idText, roleCommand } from './types.ts';

function find(game: Game, roleId: string, workId: string): WorkItem | string {
  const item = game.index.work.get(workId);
  if (item === undefined || item.status === 'closed') return 'unknownWork';
  if (item.roleId !== roleId && !item.isSwarmed && !mayHelp(game, item) && !isInReach(game, roleId, item))
    return 'notInYourTray';
  return item.status === 'blocked' ? 'workIsBlocked' : item;
}

/** [PO3] It lies in the common backlog of the role's team. */
const isInReach = (game: Game, roleId: string, item: WorkItem): boolean =>
  sharesPool(game, roleId, item) && !isAssigning(game);

/** Work of others that the role may take. */
function isOffered(game: Game, roleId: string, item: WorkItem): boolean {
  if (item.isSwarmed || isInReach(game, roleId, item)) return item.status !== 'blocked';
  return mayHelp(game, item);
}

function chooseHand(game: Game, roleId: string, handId: string | undefined): Hand | string {
  if (handId === undefined) return freeHand(game, roleId) ?? 'noFreeHand';
  const hand = game.index.hands.get(handId);
  if (hand?.roleId !== roleId) return 'unknownHand';
  return hand.awayUntilTick > game.state.tick ? 'handAway' : hand;
}

export const pullWork = roleCommand({
  type: 'pullWork',
  does: 'Gives a piece of work to one of your hands; without a hand the first free one takes it.',
  capability: 'everyRole',
  payload: z.strictObject({ workId: idText, handId: idText.optional() }),
  targetParam: 'workId',
  pickParam: 'handId',
  refusals: [
    'wrongPhase',
    'unknownWork',
    'notInYourTray',
    'workIsBlocked',
    'noFreeHand',
    'unknownHand',
    'handAway',
    'alreadyInWork',
  ],
  targets: (game, roleId) => [
    ...trayItems(game, roleId)
      .filter((item) => item.status !== 'blocked')
      .map((item) => item.id),
    ...game.state.open.filter((item) => item.roleId !== roleId && isOffered(game, roleId, item)).map((item) => item.id),
  ],
  picks: (game, roleId, target) =>
    (game.index.handsOf.get(roleId) ?? [])
      .filter((hand) => hand.awayUntilTick <= game.state.tick && hand.workId !== target)
      .map((hand) => hand.id),
  check(game, roleId, { workId, handId }) {
    const phase = refuseUnlessRunning(game);
    if (phase !== null) return phase;
    const item = find(game, roleId, workId);
    if (typeof item === 'string') return item;
    const hand = chooseHand(game, roleId, handId);
    if (typeof hand === 'string') return hand;
    return hand.workId === workId ? 'alreadyInWork' : null;
  },
  apply(game, roleId, { workId, handId }) {
    const item = find(game, roleId, workId);
    const hand = chooseHand(game, roleId, handId);
    if (typeof item === 'string' || typeof hand === 'string') return;
    if (isInReach(game, roleId, item) || item.roleId === roleId) claim(game, hand, item);
    pointHand(game, hand, item);
  },
});
