// Leaving the desk to learn something, and coming back: hours first, what was found when they are spent [EN1].
import type { EngagementSpec } from '../../scenario/schema.ts';
import type { EngageKind } from '../../scenario/schema/engaging.ts';
import type { Game, Hand, Visit } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { sendAway } from '../work/hands.ts';
import { findAll } from './index.ts';
import { USUAL_ENGAGEMENTS } from './usualEngagements.ts';

export function startVisit(game: Game, hand: Hand, kind: EngageKind, stakeholderId: string): void {
  const { id, roleId } = hand;
  sendAway(game, hand, engagementOf(game, kind).ticks, 'improvement');
  game.state.visits.push({ kind, roleId, handId: id, stakeholderId, endTick: hand.awayUntilTick });
}

function engagementOf({ rules }: Game, kind: EngageKind): EngagementSpec {
  return rules.scenario.engage[kind] ?? USUAL_ENGAGEMENTS[kind];
}

export function endVisit(game: Game, { kind, roleId, stakeholderId }: Visit): void {
  markChoice(game, roleId);
  const asked = game.state.stakeholders[game.rules.stakeholders.positions.get(stakeholderId) ?? -1];
  if (asked !== undefined && !asked.engagedBy.includes(roleId)) asked.engagedBy.push(roleId);
  if (!findAll(game, engagementOf(game, kind).yields, { roleId, stakeholderId }))
    tell(game, 'nothingFound', roleId, { roleId });
}
