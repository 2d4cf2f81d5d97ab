// The few questions that several habits ask of a tray and of hands.
import type { HandView } from '../../views/types.ts';
import type { BotCommand, BotSight, Decision } from '../types.ts';

/** First hand without work. */
export function idleHand(sight: BotSight): HandView | undefined {
  for (const hand of sight.hands) if (hand.status === 'idle') return hand;
  return undefined;
}

/** Decides for a command if it is possible; says whether it was. */
export function decideFor(sight: BotSight, decisions: Decision[], command: BotCommand, reason: string): boolean {
  if (!sight.can(command)) return false;
  decisions.push({ command, reason });
  return true;
}
