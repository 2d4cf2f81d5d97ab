// How the bot that holds the call makes it: at once, or after listening, holding while what is known is too risky.
import type { BotSight, Habit } from '../types.ts';
import { withCommand } from './withCommand.ts';

/** Known risk above which closing it is worth some ticks of hold. */
const HOLD_OVER_PER_MILLE = 60;

/** Ticks before the deadline at which nobody waits for answers any more. */
const LAST_TICKS = 2;

/** GO as soon as it may be said. */
export const callAlwaysGo: Habit = (sight, decisions) => {
  if (sight.isPolling) call(sight, decisions, 'go', 'alwaysGo');
};

/** Hears everybody, or waits until the last moment, and goes whatever they say: people at the table get their turn. */
export const callGoAfterAll: Habit = withCommand('callManoeuvre', (sight, decisions) => {
  if (!sight.isPolling) return;
  if (isHeard(sight)) call(sight, decisions, 'go', 'alwaysGo');
});

/** Listens to everybody, holds while the known risk is high and time is left, then goes. */
export const callConsidered: Habit = withCommand('callManoeuvre', (sight, decisions) => {
  if (!sight.isPolling) return;
  const { poll } = sight;
  if (!poll.isHolding && !isHeard(sight)) return;
  const isRisky = poll.knownRiskPerMille > HOLD_OVER_PER_MILLE;
  if (!isRisky) call(sight, decisions, 'go', 'riskIsLow');
  else if (poll.holdTicksLeft <= 1) call(sight, decisions, 'go', 'noTimeLeft');
  else if (!poll.isHolding) call(sight, decisions, 'hold', 'riskIsHigh');
});

/** Everybody has answered, or there is no time left to wait for answers. */
function isHeard({ poll, pollAnswers, roundTick }: BotSight): boolean {
  if (roundTick >= poll.deadlineTick - LAST_TICKS) return true;
  return Object.values(pollAnswers).every((entry) => entry.answer !== 'waiting');
}

function call(sight: BotSight, decisions: Parameters<Habit>[1], decision: string, reason: string): void {
  const command = { type: 'callManoeuvre', decision };
  if (sight.can(command)) decisions.push({ command, reason });
}
