// releaseHand: take a hand off its work; the work waits again [HD1].
import { z } from 'zod';
import { takeHandOff } from '../work/hands.ts';
import { refuseUnlessRunning } from './looking.ts';
import { idText, roleCommand } from './types.ts';

export const releaseHand = roleCommand({
  type: 'releaseHand',
  does: 'Takes one of your hands off its work.',
  capability: 'everyRole',
  payload: z.strictObject({ handId: idText }),
  targetParam: 'handId',
  refusals: ['wrongPhase', 'unknownHand', 'nothingToDo'],
  targets: (game, roleId) =>
    (game.index.handsOf.get(roleId) ?? []).filter((hand) => hand.workId !== '').map((hand) => hand.id),
  check(game, roleId, { handId }) {
    const hand = game.index.hands.get(handId);
    if (hand?.roleId !== roleId) return 'unknownHand';
    return hand.workId === '' ? 'nothingToDo' : refuseUnlessRunning(game);
  },
  apply(game, _roleId, { handId }) {
    const hand = game.index.hands.get(handId);
    if (hand !== undefined) takeHandOff(game, hand);
  },
});
