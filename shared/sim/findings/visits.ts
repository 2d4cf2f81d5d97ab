// Leaving the desk to learn something, and coming back: hours first, what was found when they are spent [EN1].
import type { EngagementSpec } from '../../scenario/schema.ts';
import type { EngageKind } from '../../scenario/schema/engaging.ts';
import type { Game, Hand, Visit } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { sendAway } from '../work/hands.ts';
import { findAll } from './index.ts';
import { USUAL_ENGAGEMENTS } from './usualEngagements.ts';

/** Sends a free hand out. Where the scenario does not say what a kind brings, it is there at once, as it always was. */
export function startVisit(game: Game, hand: Hand, kind: EngageKind, stakeholderId: string): void {
  const { roleId } = hand;
  const listed = game.rules.scenario.engage[kind];
  const { ticks, yields } = listed ?? USUAL_ENGAGEMENTS[kind];
  sendAway(game, hand, ticks, 'improvement');
  if (listed === undefined) findAll(game, yields, { roleId, stakeholderId });
  else game.state.visits.push({ kind, roleId, handId: hand.id, stakeholderId, endTick: hand.awayUntilTick });
}

export function endVisit(game: Game, { kind, roleId, stakeholderId }: Visit): void {
  const spec: EngagementSpec | undefined = game.rules.scenario.engage[kind];
  markChoice(game, roleId);
  const asked = game.state.stakeholders[game.rules.stakeholders.positions.get(stakeholderId) ?? -1];
  if (asked !== undefined && !asked.engagedBy.includes(roleId)) asked.engagedBy.push(roleId);
  if (!findAll(game, spec?.yields ?? [], { roleId, stakeholderId })) tell(game, 'nothingFound', roleId, { roleId });
}
