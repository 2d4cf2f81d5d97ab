// Hidden work: much of what a team does is seen by nobody. Rule: at least 30 % of the busy time of all hands is toil, and at least
// half of the busy time went into work that was not on the board. Points at the spell with most leaks.
import { toilAndHidden } from '../figures/toilAndHidden.ts';
import type { Detector } from './types.ts';
import { worstSpell } from './worstSpell.ts';

const TOIL_PER_MILLE = 300;
const HIDDEN_PER_MILLE = 500;

export const hiddenWork: Detector = (sight) => {
  const { toilPerMille, hiddenPerMille, roles } = toilAndHidden(sight.record, sight.round.round);
  if (toilPerMille < TOIL_PER_MILLE || hiddenPerMille < HIDDEN_PER_MILLE) return null;
  const most = [...roles].sort((a, b) => b.toilPerMille - a.toilPerMille)[0];
  return {
    tick: worstSpell(sight, () => true),
    severity: Math.min(1000, toilPerMille + Math.floor(hiddenPerMille / 4)),
    evidence: [
      { code: 'timeInToil', params: { toilPerMille } },
      { code: 'timeUnseen', params: { hiddenPerMille } },
      { code: 'mostToil', params: { roleId: most?.roleId ?? '', toilPerMille: most?.toilPerMille ?? 0 } },
    ],
    roleIds: most === undefined ? [] : [most.roleId],
  };
};
