// Improvement without owner: chosen, and then nobody's. Rule: at the end of the round an improvement has no owner, has lost a quarter
// of its strength, or was chosen in an earlier round and is not in force yet. Points at where that began.
import type { Detector, Finding, RoundSight } from './types.ts';
import type { ImprovementRecord } from '../recording/types.ts';

const STRENGTH_PER_MILLE_MIN = 750;
const SEVERITY = { ownerless: 620, unfinished: 520, faded: 560 } as const;

export const improvementWithoutOwner: Detector = (sight) => {
  const found = sight.record.improvements.flatMap((improvement) => neglect(sight, improvement) ?? []);
  return found.sort((a, b) => b.severity - a.severity)[0] ?? null;
};

function neglect({ round }: RoundSight, { id, stages }: ImprovementRecord): Finding | null {
  const begun = stages.filter(({ tick }) => tick < round.toTick);
  const now = begun.at(-1);
  if (now === undefined || now.state === 'offered') return null;
  const strengthPerMille = now.strengths.find((entry) => entry.round === round.round)?.perMille ?? 0;
  const chosen = begun.find(({ state }) => state === 'chosen');
  const code =
    now.ownerRoleId === ''
      ? 'ownerless'
      : now.state === 'chosen' && (chosen?.round ?? round.round) < round.round
        ? 'unfinished'
        : now.state === 'active' && strengthPerMille < STRENGTH_PER_MILLE_MIN
          ? 'faded'
          : null;
  if (code === null) return null;
  return {
    tick: Math.max(round.fromTick, now.tick),
    severity: SEVERITY[code],
    evidence: [
      { code, params: { improvementId: id, roleId: now.ownerRoleId, strengthPerMille } },
      { code: 'chosenInRound', params: { improvementId: id, chosenRound: chosen?.round ?? 0 } },
    ],
    roleIds: now.ownerRoleId === '' ? [] : [now.ownerRoleId],
  };
}
