// adoptAgreement: change a working agreement of the team [AG0, AG12].
import { z } from 'zod';
import { agreementRefusal, changeAgreement } from '../changeAgreement.ts';
import type { AgreementName } from '../state.ts';
import { idText, roleCommand } from './types.ts';

export const adoptAgreement = roleCommand({
  type: 'adoptAgreement',
  does: 'Changes a working agreement of the team.',
  capability: 'role',
  payload: z.strictObject({ agreementId: idText, optionId: idText }),
  targetParam: 'agreementId',
  pickParam: 'optionId',
  isSameForAll: true,
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone'],
  targets: (game) => [...game.rules.agreements.keys()],
  picks: (game, _roleId, target) =>
    (game.rules.agreements.get(target)?.options ?? [])
      .map((option) => option.id)
      .filter((id) => id !== game.state.agreements[target as AgreementName]),
  check: (game, _roleId, { agreementId, optionId }) => agreementRefusal(game, agreementId, optionId),
  apply(game, roleId, { agreementId, optionId }) {
    changeAgreement(game, agreementId, optionId, roleId);
  },
});
