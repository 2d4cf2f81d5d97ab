// Reading a tray: the few questions that several habits ask of its cards and hands.
import type { CardView, HandView } from '../../views/types.ts';
import type { BotCommand, BotSight, Decision } from '../types.ts';

/** First hand without work. */
export function idleHand(sight: BotSight): HandView | undefined {
  for (const id in sight.view.hands) {
    const hand = sight.view.hands[id];
    if (hand?.status === 'idle') return hand;
  }
  return undefined;
}

/** Calls `use` for each card of the tray until it says true (enough). */
export function someCard(sight: BotSight, use: (card: CardView) => boolean): boolean {
  for (const id in sight.view.tray) {
    const card = sight.view.tray[id];
    if (card && use(card)) return true;
  }
  return false;
}

/** Decides for a command about a card if it is possible; says whether it was. */
export function decideFor(sight: BotSight, decisions: Decision[], command: BotCommand, reason: string): boolean {
  if (!sight.can(command)) return false;
  decisions.push({ command, reason });
  return true;
}
