// GO with known risk: somebody could have said so, or did. Rule: a manoeuvre was flown on a GO with a risk of at least 15 %, of which at
// least two named items were open (each is shown to the role that it concerns) or somebody had said NO GO.
// Points at the call. Whether it went well does not matter: luck is no reason.
import type { Detector, Finding } from './types.ts';

const RISK_PER_MILLE = 150;
const OPEN_MIN = 2;

export const goWithKnownRisk: Detector = ({ record, round }) => {
  const found = record.manoeuvres.flatMap((manoeuvre): Finding[] => {
    const { riskPerMille, openRiskIds, flownTick, noGoRoleIds, state, id } = manoeuvre;
    if (manoeuvre.round !== round.round || flownTick < 0 || riskPerMille < RISK_PER_MILLE) return [];
    if (openRiskIds.length < OPEN_MIN && noGoRoleIds.length === 0) return [];
    const call = manoeuvre.calls.findLast(({ decision }) => decision === 'go');
    if (call === undefined) return [];
    return [
      {
        tick: call.tick,
        severity: Math.min(1000, 300 + riskPerMille + (state === 'failed' ? 250 : 0)),
        evidence: [
          { code: 'riskAtGo', params: { manoeuvreId: id, riskPerMille, openRisks: openRiskIds.join(' ') } },
          noGoRoleIds.length === 0
            ? { code: 'nobodySaidNoGo', params: {} }
            : { code: 'saidNoGo', params: { roles: noGoRoleIds.join(' '), noGoCount: noGoRoleIds.length } },
          { code: 'howItWent', params: { manoeuvreId: id, state } },
        ],
        roleIds: [...noGoRoleIds],
      },
    ];
  });
  return found.sort((a, b) => b.severity - a.severity)[0] ?? null;
};
