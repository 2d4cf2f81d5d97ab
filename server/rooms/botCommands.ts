// What the bots of a team do now: one role after the other, each seeing what the ones before it have done.
// Must not apply anything.
import { BOT_STYLES, decide } from '../../shared/sim/bots/index.ts';
import type { BotStyle, Decision } from '../../shared/sim/bots/types.ts';
import type { Game } from '../../shared/sim/state.ts';

export interface BotDecision extends Decision {
  roleId: string;
  seatId: string;
}

/** Decisions of the given roles, asked for lazily: apply each before taking the next. */
export function* botCommands(style: BotStyle, game: Game, roleIds: readonly string[]): Generator<BotDecision> {
  for (const roleId of roleIds) {
    for (const decision of decide(style, game, roleId)) yield { ...decision, roleId, seatId: `bot:${roleId}` };
  }
}

/** The style of that name; the usual one for a name that is not known (any more). */
export function botStyleOf(name: string): BotStyle {
  return BOT_STYLES.find((style) => style === name) ?? 'learning';
}
