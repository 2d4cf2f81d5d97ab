// A role learns what only another knew [IM15]. Fades out under half strength.
import { effectKind } from './types.ts';

const WORKS_FROM_PER_MILLE = 500;

export const grantSkill = effectKind({
  kind: 'grantSkill',
  modify(modifiers, { role, skill }, strength) {
    if (strength < WORKS_FROM_PER_MILLE) return;
    const learnt = modifiers.skills[role] ?? [];
    if (!learnt.includes(skill)) modifiers.skills[role] = [...learnt, skill];
  },
});
