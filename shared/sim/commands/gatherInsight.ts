// gatherInsight: leave the desk to learn something: costs a hand some hours and yields a fact or goodwill [IS2–IS5, EN1].
import { z } from 'zod';
import { ENGAGE_KINDS } from '../../scenario/schema/engaging.ts';
import { startVisit } from '../findings/visits.ts';
import { freeHand } from '../work/hands.ts';
import { refuseUnlessRunning } from './looking.ts';
import { roleCommand } from './types.ts';

export const gatherInsight = roleCommand({
  type: 'gatherInsight',
  does: 'Sends a free hand to a business meeting, a day in the life of users, a trend analysis or customer interviews.',
  capability: 'role',
  payload: z.strictObject({ kind: z.enum(ENGAGE_KINDS) }),
  targetParam: '',
  pickParam: 'kind',
  refusals: ['wrongPhase', 'noFreeHand'],
  targets: () => [''],
  picks: () => [...ENGAGE_KINDS],
  check: (game, roleId) => (freeHand(game, roleId) === undefined ? 'noFreeHand' : refuseUnlessRunning(game)),
  apply(game, roleId, { kind }) {
    const hand = freeHand(game, roleId);
    if (hand !== undefined) startVisit(game, hand, kind);
  },
});
