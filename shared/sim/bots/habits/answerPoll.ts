// How a bot answers the GO/NO-GO poll: always GO, or honestly from the risks that its role knows.
import type { Habit } from '../types.ts';

/** Loud teams do not look: GO. */
export const answerAlwaysGo: Habit = (sight, decisions) => {
  if (!sight.isPolling) return;
  const command = { type: 'answerPoll', answer: 'go' };
  if (sight.ownAnswer !== 'go' && sight.can(command)) decisions.push({ command, reason: 'alwaysGo' });
};

/** NO-GO while an own risk is open, GO once it is closed. */
export const answerHonestly: Habit = (sight, decisions) => {
  if (!sight.isPolling) return;
  const isRisky = Object.values(sight.risks).some((risk) => risk.isOpen);
  const answer = isRisky ? 'noGo' : 'go';
  const command = { type: 'answerPoll', answer };
  if (sight.ownAnswer !== answer && sight.can(command))
    decisions.push({ command, reason: isRisky ? 'riskOpen' : 'noRisk' });
};
