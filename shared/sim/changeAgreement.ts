// Changing a working agreement, whoever does it [AG0, AG12].
import type { Game, Phase } from './state.ts';
import { talkThrough } from './talkThrough.ts';
import { tell } from './tell.ts';
import { sendAway } from './work/hands.ts';

const PHASES: ReadonlySet<Phase> = new Set(['briefing', 'running', 'improve']);

export const mayAgree = (phase: Phase): boolean => PHASES.has(phase);

/** Why the option cannot be adopted now; null = it can. */
export function agreementRefusal(
  game: Game,
  agreementId: string,
  optionId: string,
): 'unknownTarget' | 'wrongPhase' | 'alreadyDone' | null {
  const agreement = game.rules.agreements.get(agreementId);
  if (agreement?.options.some((option) => option.id === optionId) !== true) return 'unknownTarget';
  if (!mayAgree(game.state.phase)) return 'wrongPhase';
  return game.state.agreements[agreement.id] === optionId ? 'alreadyDone' : null;
}

/** @param roleId who changes it; '' = the facilitator */
export function changeAgreement(game: Game, agreementId: string, optionId: string, roleId: string): void {
  const agreement = game.rules.agreements.get(agreementId);
  if (agreement === undefined) return;
  game.state.agreements[agreement.id] = optionId;
  if (game.state.phase === 'running') talkNow(game);
  // What is over by the new agreement is looked for at once.
  game.index.nextExpiryTick = 0;
  tell(game, 'agreementChanged', 'public', { roleId, textKey: `agreements.${agreementId}.title`, text: optionId });
}

/** [AG12] Changed under way, it takes everybody from work at once. */
function talkNow(game: Game): void {
  const ticks = talkThrough(game);
  if (ticks === 0) return;
  for (const hand of game.state.hands) sendAway(game, hand, ticks, 'coordination');
}
