// The one way to ask a bot. A style or a scenario's policy is a list of habits; habits see views, never the state.
import type { Game, RoleIndex } from '../state.ts';
import { isThinking } from './isThinking.ts';
import { playedBy, type Played } from './playedBy.ts';
import { Sight } from './Sight.ts';
import type { Decision } from './types.ts';

export { BOT_STYLES, policyNames } from './playedBy.ts';
export type { BotCommand, BotStyle, Decision } from './types.ts';

/**
 * What a bot in a role's seat would do now; nothing while it is not its moment to think.
 * @param policy a style of bots, or the id of a policy of the scenario
 * @returns commands in order, each with a reason as `code` or `code:id`, for the facilitator's page to put into words
 */
export function decide(policy: string, game: Game, roleId: string): Decision[] {
  const place = game.index.roleOf.get(roleId);
  if (place === undefined || !isThinking(game, place)) return [];
  return decideAs(playedBy(game.rules.scenario, policy, roleId), game, place);
}

/** The same for whoever knows how the role plays, and that it is due. */
export function decideAs(played: Played, game: Game, place: RoleIndex): Decision[] {
  const sight = new Sight(game, place, played);
  const decisions: Decision[] = [];
  for (const habit of played.useful) habit(sight, decisions);
  return decisions;
}
