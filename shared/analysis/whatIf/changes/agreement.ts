// Another working agreement: one option in force instead of the one that was, kept to the end on both sides.
import { agreementRefusal, changeAgreement } from '../../../sim/changeAgreement.ts';
import type { ChangeDefinition } from './types.ts';

export const agreement: ChangeDefinition<'agreement'> = {
  kind: 'agreement',
  list: (game) =>
    game.rules.scenario.agreements.flatMap(({ id, options }) =>
      options
        .filter((option) => agreementRefusal(game, id, option.id) === null)
        .map((option) => ({
          change: { kind: 'agreement', agreementId: id, optionId: option.id },
          tick: null,
          titleKey: `agreements.${id}.title`,
          detailKey: `agreements.${id}.options.${option.id}.title`,
          facts: {},
        })),
    ),
  make(game, { agreementId, optionId }) {
    if (agreementRefusal(game, agreementId, optionId) !== null) return false;
    changeAgreement(game, agreementId, optionId, '');
    return true;
  },
  undoes: (_game, { agreementId }, command) =>
    command.type === 'adoptAgreement' && command['agreementId'] === agreementId,
};
