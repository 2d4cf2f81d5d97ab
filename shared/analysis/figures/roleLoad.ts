// Figure: how busy each role was, how long work waited for it, and how long theory says that it would.
import { busyByIdleMilli, NEVER, waitFactorMilli } from '../queueTheory.ts';
import type { Reading } from '../reading.ts';
import { stretchOf } from '../recording/stretchOf.ts';
import { visitsOf } from '../recording/visitsOf.ts';
import type { GameRecord } from '../recording/types.ts';
import { effort } from './effort.ts';

export interface RoleLoadEntry {
  roleId: string;
  hands: number;
  busyPerMille: number;
  /** Visits to its tray, and what they took on average, in thousandths of a tick. */
  visits: number;
  meanWaitMilli: number;
  meanServiceMilli: number;
  /** Wait by service, in thousandths; −1 = there was no service. */
  waitFactorMilli: number;
  /** Busy by idle, and what theory says for so many hands, in thousandths; −1 = without end. */
  busyByIdleMilli: number;
  theoryFactorMilli: number;
  theoryWaitMilli: number;
}

export interface RoleLoad {
  round: number;
  /** Busiest first. */
  roles: RoleLoadEntry[];
  /** Theory for one hand and for as many as roles have: wait by service in thousandths at each share of busy time. */
  curves: { hands: number; points: { busyPerMille: number; factorMilli: number }[] }[];
  reading: Reading;
}

const CURVE_STEP_PER_MILLE = 25;
const CURVE_END_PER_MILLE = 975;

/** @param round a round, or ALL_ROUNDS */
export function roleLoad(record: GameRecord, round: number): RoleLoad {
  const times = timesByRole(record, round);
  const efforts = new Map(effort(record, round).roles.map((entry) => [entry.roleId, entry]));
  const roles = record.setting.roles.map(({ id, hands }): RoleLoadEntry => {
    const entry = efforts.get(id);
    const total = entry?.totalMilli ?? 0;
    const busyPerMille = total === 0 ? 0 : Math.floor(((total - (entry?.row.idle ?? 0)) * 1000) / total);
    const { visits, waitTicks, serviceTicks } = times.get(id) ?? { visits: 0, waitTicks: 0, serviceTicks: 0 };
    const meanServiceMilli = visits === 0 ? 0 : Math.floor((serviceTicks * 1000) / visits);
    const theoryFactorMilli = waitFactorMilli(hands, busyPerMille);
    return {
      roleId: id,
      hands,
      busyPerMille,
      visits,
      meanWaitMilli: visits === 0 ? 0 : Math.floor((waitTicks * 1000) / visits),
      meanServiceMilli,
      waitFactorMilli: serviceTicks === 0 ? NEVER : Math.floor((waitTicks * 1000) / serviceTicks),
      busyByIdleMilli: busyByIdleMilli(busyPerMille),
      theoryFactorMilli,
      theoryWaitMilli: theoryFactorMilli === NEVER ? NEVER : Math.floor((theoryFactorMilli * meanServiceMilli) / 1000),
    };
  });
  roles.sort((a, b) => b.busyPerMille - a.busyPerMille);
  const sizes = [...new Set([1, ...record.setting.roles.map(({ hands }) => hands)])].sort((a, b) => a - b);
  return { round, roles, curves: sizes.map(curveFor), reading: readingOf(roles) };
}

interface Times {
  visits: number;
  waitTicks: number;
  serviceTicks: number;
}

/** What had no need of a hand (it waited for a window, say) is no visit. */
function timesByRole(record: GameRecord, round: number): Map<string, Times> {
  const stretch = stretchOf(record, round);
  const byRole = new Map<string, Times>();
  for (const item of record.items) {
    for (const { roleId, waitingTicks, workingTicks } of visitsOf(item, stretch)) {
      if (waitingTicks + workingTicks === 0) continue;
      let times = byRole.get(roleId);
      if (times === undefined) byRole.set(roleId, (times = { visits: 0, waitTicks: 0, serviceTicks: 0 }));
      times.visits++;
      times.waitTicks += waitingTicks;
      times.serviceTicks += workingTicks;
    }
  }
  return byRole;
}

function curveFor(hands: number): RoleLoad['curves'][number] {
  const points: { busyPerMille: number; factorMilli: number }[] = [];
  for (let busyPerMille = 0; busyPerMille <= CURVE_END_PER_MILLE; busyPerMille += CURVE_STEP_PER_MILLE)
    points.push({ busyPerMille, factorMilli: waitFactorMilli(hands, busyPerMille) });
  return { hands, points };
}

function readingOf(roles: readonly RoleLoadEntry[]): Reading {
  const longest = [...roles].sort((a, b) => b.meanWaitMilli - a.meanWaitMilli)[0];
  if (longest === undefined || longest.visits === 0) return { code: 'nobodyBusy', params: {} };
  const { roleId, busyPerMille, meanWaitMilli, meanServiceMilli } = longest;
  return { code: 'longestQueue', params: { roleId, busyPerMille, meanWaitMilli, meanServiceMilli } };
}
