// pullWork: give a strip to a hand: from the own tray, or a colleague's work that is swarmed or jams a column [HD1, SW1, AG11].
import { z } from 'zod';
import type { Game, Hand, WorkItem } from '../state.ts';
import { freeHand, pointHand } from '../work/hands.ts';
import { mayHelp } from '../work/help.ts';
import { refuseUnlessRunning, trayItems } from './looking.ts';
import { idText, roleCommand } from './types.ts';

function find(game: Game, roleId: string, workId: string): WorkItem | string {
  const item = game.index.work.get(workId);
  if (item === undefined || item.status === 'closed') return 'unknownWork';
  if (item.roleId !== roleId && !item.isSwarmed && !mayHelp(game, item)) return 'notInYourTray';
  return item.status === 'blocked' ? 'workIsBlocked' : item;
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
    ...game.state.open
      .filter((item) => item.roleId !== roleId && (item.isSwarmed ? item.status !== 'blocked' : mayHelp(game, item)))
      .map((item) => item.id),
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
    if (typeof item !== 'string' && typeof hand !== 'string') pointHand(game, hand, item);
  },
});
