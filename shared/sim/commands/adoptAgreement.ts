// adoptAgreement: change a working agreement of the team [AG0, AG12].
import { z } from 'zod';
import type { AgreementName, Game } from '../state.ts';
import { talkThrough } from '../talkThrough.ts';
import { tell } from '../tell.ts';
import { sendAway } from '../work/hands.ts';
import { idText, roleCommand } from './types.ts';

export const adoptAgreement = roleCommand({
  type: 'adoptAgreement',
  does: 'Changes a working agreement of the team.',
  capability: 'role',
  payload: z.strictObject({ agreementId: idText, optionId: idText }),
  targetParam: 'agreementId',
  pickParam: 'optionId',
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone'],
  targets: (game) => [...game.rules.agreements.keys()],
  picks: (game, _roleId, target) =>
    (game.rules.agreements.get(target)?.options ?? [])
      .map((option) => option.id)
      .filter((id) => id !== game.state.agreements[target as AgreementName]),
  check(game, _roleId, { agreementId, optionId }) {
    const agreement = game.rules.agreements.get(agreementId);
    if (agreement?.options.some((option) => option.id === optionId) !== true) return 'unknownTarget';
    if (!['briefing', 'running', 'improve'].includes(game.state.phase)) return 'wrongPhase';
    return game.state.agreements[agreement.id] === optionId ? 'alreadyDone' : null;
  },
  apply(game, roleId, { agreementId, optionId }) {
    const agreement = game.rules.agreements.get(agreementId);
    if (agreement === undefined) return;
    game.state.agreements[agreement.id] = optionId;
    if (game.state.phase === 'running') talkNow(game);
    // What is over by the new agreement is looked for at once.
    game.index.nextExpiryTick = 0;
    tell(game, 'agreementChanged', 'public', { roleId, textKey: `agreements.${agreementId}.title`, text: optionId });
  },
});

/** [AG12] Changed under way, it takes everybody from work at once. */
function talkNow(game: Game): void {
  const ticks = talkThrough(game);
  if (ticks === 0) return;
  for (const hand of game.state.hands) sendAway(game, hand, ticks, 'coordination');
}
