// R6: the way of everybody dies without a word, as when a device changes from one network to another, and there is a new one only
// after a while. When it is noticed, when everybody is back, and whether in their own seat. Waits for the longest once.
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../../rehearse/percentile.ts';
import { Target } from '../security/Target.ts';
import type { Verdict } from '../verdict.ts';
import type { RoamerEnd } from './roamerMessages.ts';
import { TeamsAtPlay } from './TeamsAtPlay.ts';
import { WIFI_DELAY } from './wave.ts';
import { clockMs } from './Weather.ts';

export interface RoamingPlan {
  teams: number;
  playersPerTeam: number;
  /** Until there is a new way; each for an equal share of the players. */
  outageSeconds: readonly number[];
  seed: number;
  say: (what: string) => void;
}

interface Outage {
  seconds: number;
  diedMs: number;
  mendedMs: number;
}

const NOTICED_MS_MAX = 4_000;
const BACK_MS_MAX = 3_000;
const ACTS_PER_MINUTE = 12;
const CALM_MS = 4_000;
/** After the last new way. */
const REST_MS_MAX = 30_000;
const SPARE_MINUTES = 2;
const SECONDS_PER_MINUTE = 60;

export async function roaming(plan: RoamingPlan): Promise<Verdict[]> {
  const target = await Target.start({ LOG_LEVEL: 'warn' });
  const minutes = Math.max(...plan.outageSeconds) / SECONDS_PER_MINUTE + SPARE_MINUTES;
  const teams = await TeamsAtPlay.open(target, { ...plan, delay: WIFI_DELAY, minutes });
  try {
    return await roam(plan, target, teams);
  } finally {
    await teams.close();
    await target.end();
  }
}

async function roam({ outageSeconds, say }: RoamingPlan, target: Target, teams: TeamsAtPlay): Promise<Verdict[]> {
  await teams.begin(ACTS_PER_MINUTE);
  await sleep(CALM_MS);
  const outages = await Promise.all(
    teams.paths.map(async (path, k): Promise<Outage> => {
      const seconds = outageSeconds[k % outageSeconds.length] ?? 0;
      const diedMs = clockMs();
      path.die();
      await sleep(seconds * 1000);
      path.mend();
      return { seconds, diedMs, mendedMs: clockMs() };
    }),
  );
  say('there is a new way for everybody');
  await teams.roamers.rest(REST_MS_MAX);
  const ends = await teams.roamers.leave();
  const lines = outageSeconds.map((seconds) => verdictOf(seconds, outages, ends));
  return [noticedVerdict(outages, ends), ...lines, seatVerdict(ends, await target.harm())];
}

function noticedVerdict(outages: readonly Outage[], ends: readonly RoamerEnd[]): Verdict {
  const noticedMs = ends.map(({ returns }, k) => (returns[0]?.lostMs ?? Infinity) - (outages[k]?.diedMs ?? 0));
  const last = percentile(noticedMs, 1);
  return {
    id: 'R6',
    what: 'a way that died without a word is noticed: p50, last',
    tried: noticedMs.length,
    result: `${percentile(noticedMs, 0.5).toFixed(0)} ms, ${last.toFixed(0)} ms`,
    target: `≤ ${NOTICED_MS_MAX} ms`,
    isMet: last <= NOTICED_MS_MAX,
    shareOfTarget: last / NOTICED_MS_MAX,
  };
}

function verdictOf(seconds: number, outages: readonly Outage[], ends: readonly RoamerEnd[]): Verdict {
  const backMs = ends.flatMap(({ returns }, k) => {
    const outage = outages[k];
    if (outage?.seconds !== seconds) return [];
    return [(returns.at(-1)?.backMs ?? Infinity) - outage.mendedMs];
  });
  const last = percentile(backMs, 1);
  return {
    id: 'R6',
    what: `back with a whole state after the network was away for ${seconds} s (ping 80–140 ms): p50, last`,
    tried: backMs.length,
    result: `${percentile(backMs, 0.5).toFixed(0)} ms, ${last.toFixed(0)} ms`,
    target: `≤ ${BACK_MS_MAX} ms`,
    isMet: last <= BACK_MS_MAX,
    shareOfTarget: last / BACK_MS_MAX,
  };
}

function seatVerdict(ends: readonly RoamerEnd[], harm: string): Verdict {
  const isKept = (end: RoamerEnd): boolean =>
    end.isConnected && end.endedBy === '' && end.strangeSeats === 0 && end.roleId === end.roleIds;
  const kept = ends.filter(isKept).length;
  return {
    id: 'R6',
    what: 'seats and roles kept, and the server logged no error',
    tried: ends.length,
    result: `${kept}${harm === '' ? '' : `, ${harm}`}`,
    target: 'all',
    isMet: kept === ends.length && kept > 0 && harm === '',
  };
}
