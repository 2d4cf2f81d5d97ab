// Misrouting: incidents travel from tray to tray. Rule: at least 40 % of the incidents that were closed had gone back to be judged
// again, and hands sat for at least 1.5 % of all hand time before work that they could not solve.
// Points at the arrival of the incident that went back most often.
import { perMilleOf, sum } from '../sum.ts';
import { incidentsClosedIn } from './incidentsOf.ts';
import type { Detector } from './types.ts';

const BACK_PER_MILLE = 400;
const STUCK_PER_MILLE = 15;

export const misrouting: Detector = (sight) => {
  const { round } = sight;
  const closed = incidentsClosedIn(sight);
  const back = closed.filter(({ incident }) => incident.misroutes > 0);
  const roles = Object.entries(round.roles);
  const stuckTicks = sum(roles.map(([, { stuckTicks: ticks }]) => ticks));
  const stuckPerMille = perMilleOf(stuckTicks, sum(roles.map(([, { handTicks }]) => handTicks)));
  const backPerMille = perMilleOf(back.length, closed.length);
  if (backPerMille < BACK_PER_MILLE || stuckPerMille < STUCK_PER_MILLE) return null;
  back.sort((a, b) => b.incident.misroutes - a.incident.misroutes || b.stuckTicks - a.stuckTicks);
  const worst = back[0];
  return {
    tick: Math.max(round.fromTick, worst?.arrivedTick ?? round.fromTick),
    severity: Math.min(1000, 250 + stuckPerMille * 8 + Math.floor(backPerMille / 4)),
    evidence: [
      { code: 'wentBack', params: { backPerMille, incidentCount: closed.length } },
      { code: 'handsStuck', params: { stuckHours: stuckTicks, stuckPerMille } },
      {
        code: 'longestJourney',
        params: { workId: worst?.id ?? '', backCount: worst?.incident.misroutes ?? 0, handoffs: worst?.handoffs ?? 0 },
      },
    ],
    roleIds: roles.filter(([, { stuckTicks: ticks }]) => ticks > 0).map(([id]) => id),
    workIds: back.map(({ id }) => id),
  };
};
