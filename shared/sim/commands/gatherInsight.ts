// gatherInsight: leave the desk to learn something: costs a hand some hours and yields a fact or goodwill [IS2–IS5, EN1].
import { z } from 'zod';
import { ENGAGE_KINDS, type EngageKind } from '../../scenario/schema/engaging.ts';
import { startVisit } from '../findings/visits.ts';
import type { Game } from '../state.ts';
import { freeHand } from '../work/hands.ts';
import { refuseUnlessRunning } from './looking.ts';
import { roleCommand } from './types.ts';

/** Kinds that may go to this stakeholder; '' = to nobody in particular. */
function kindsFor({ rules, state }: Game, stakeholderId: string): EngageKind[] {
  if (stakeholderId === '') {
    const mustAsk = (kind: EngageKind): boolean => rules.scenario.engage[kind]?.asksStakeholder === 'must';
    return ENGAGE_KINDS.filter((kind) => state.stakeholders.length === 0 || !mustAsk(kind));
  }
  return ENGAGE_KINDS.filter((kind) => (rules.scenario.engage[kind]?.asksStakeholder ?? 'no') !== 'no');
}

export const gatherInsight = roleCommand({
  type: 'gatherInsight',
  does: 'Sends a free hand to a business meeting, a day in the life of users, a trend analysis or customer interviews.',
  capability: 'role',
  payload: z.strictObject({ kind: z.enum(ENGAGE_KINDS), stakeholderId: z.string().max(60).optional() }),
  targetParam: 'stakeholderId',
  pickParam: 'kind',
  refusals: ['wrongPhase', 'noFreeHand', 'unknownTarget', 'notPossible'],
  targets: (game) => ['', ...game.state.stakeholders.map(({ id }) => id)],
  picks: (game, _roleId, target) => kindsFor(game, target),
  check(game, roleId, { kind, stakeholderId = '' }) {
    if (stakeholderId !== '' && !game.rules.stakeholders.positions.has(stakeholderId)) return 'unknownTarget';
    if (!kindsFor(game, stakeholderId).includes(kind)) return 'notPossible';
    return freeHand(game, roleId) === undefined ? 'noFreeHand' : refuseUnlessRunning(game);
  },
  apply(game, roleId, { kind, stakeholderId = '' }) {
    const hand = freeHand(game, roleId);
    if (hand !== undefined) startVisit(game, hand, kind, stakeholderId);
  },
});
