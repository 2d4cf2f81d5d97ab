// Between rounds: adopts the agreements and chooses the improvements of the style's plan, as far as commands and money allow.
import type { BotSight, Decision, Habit } from '../types.ts';

/** Phases in which a team agrees and chooses. */
export const isChoosing = ({ phase }: BotSight): boolean => phase === 'briefing' || phase === 'improve';

export const followPlan: Habit = (sight, decisions) => {
  if (!isChoosing(sight)) return;
  adoptAgreements(sight, decisions);
  chooseImprovements(sight, decisions);
};

function adoptAgreements(sight: BotSight, decisions: Decision[]): void {
  if (!sight.has('adoptAgreement')) return;
  const { agreements } = sight;
  for (const { agreement, option } of sight.plan.agreements) {
    if (agreements[agreement] === option) continue;
    const command = { type: 'adoptAgreement', agreementId: agreement, optionId: option };
    if (sight.can(command)) decisions.push({ command, reason: `planned:${agreement}` });
  }
}

/** What the plan has for this round and what was left over from earlier ones, in order; one at a time, because each costs money. */
function chooseImprovements(sight: BotSight, decisions: Decision[]): void {
  if (!sight.has('chooseImprovement')) return;
  const rounds = sight.phase === 'improve' ? sight.round + 1 : sight.round;
  const { improvements } = sight;
  for (const improvementId of sight.plan.improvements.slice(0, rounds).flat()) {
    const view = improvements.find(({ id }) => id === improvementId);
    if (view?.state !== 'offered') continue;
    const command = { type: 'chooseImprovement', improvementId, roleId: busiestRole(view.effort) };
    if (!sight.can(command)) continue;
    decisions.push({ command, reason: `planned:${improvementId}` });
    return;
  }
}

/** The role that does most of it owns it. */
export function busiestRole(effort: string): string {
  let best = '';
  let most = -1;
  for (const pair of effort.split(' ')) {
    const [roleId = '', milli = '0'] = pair.split(':');
    if (Number(milli) > most) [best, most] = [roleId, Number(milli)];
  }
  return best;
}
