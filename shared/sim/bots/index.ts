// The list of bot styles, and the one way to ask a bot. A style is a list of habits; habits see views, never the state.
import type { Game } from '../state.ts';
import { idle } from './idle.ts';
import { learning } from './learning.ts';
import { local } from './local.ts';
import { orchestrated } from './orchestrated.ts';
import { random } from './random.ts';
import { reactive } from './reactive.ts';
import { Sight } from './Sight.ts';
import { isThinking } from './isThinking.ts';
import type { BotStyle, Decision, Habit } from './types.ts';

export type { BotCommand, BotStyle, Decision } from './types.ts';

const HABITS: Readonly<Record<BotStyle, readonly Habit[]>> = { reactive, local, orchestrated, learning, idle, random };

/** Every style by name. */
export const BOT_STYLES: readonly BotStyle[] = ['reactive', 'local', 'orchestrated', 'learning', 'idle', 'random'];

/**
 * What a bot in a role's seat would do now; nothing while it is not its moment to think.
 * @returns commands in order, each with a reason as `code` or `code:id`, for the facilitator's page to put into words
 */
export function decide(style: BotStyle, game: Game, roleId: string): Decision[] {
  if (!isThinking(game, roleId)) return [];
  const sight = new Sight(game, roleId, style);
  const decisions: Decision[] = [];
  for (const habit of HABITS[style]) habit(sight, decisions);
  return decisions;
}
