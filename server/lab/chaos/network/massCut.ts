// R7: every socket is cut at the same moment, again and again: when everybody is back, and how late the clocks of the teams were
// meanwhile. Must not cut while somebody is still away.
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../../rehearse/percentile.ts';
import { Target } from '../security/Target.ts';
import type { Verdict } from '../verdict.ts';
import { TeamsAtPlay } from './TeamsAtPlay.ts';
import { recoveriesMs } from './recoveries.ts';
import { WIFI_DELAY } from './wave.ts';
import { clockMs, type Fault } from './Weather.ts';

export interface MassCutPlan {
  teams: number;
  playersPerTeam: number;
  times: number;
  /** Before each cut. */
  calmMs: number;
  seed: number;
  say: (what: string) => void;
}

const BACK_MS_P99 = 2_000;
const JITTER_BUCKET_SECONDS = 0.1;
const JITTER_SHARE_MIN = 0.99;
const ACTS_PER_MINUTE = 6;
const BACK_MS_MAX = 30_000;
/** What the clocks are late is counted until so long after everybody is back. */
const AFTER_MS = 1_000;
const STEP_MS = 100;
const MS_PER_MINUTE = 60_000;

interface Lag {
  count: number;
  within: number;
}

export async function massCut(plan: MassCutPlan): Promise<Verdict[]> {
  const target = await Target.start({ LOG_LEVEL: 'warn' });
  const minutes = (plan.times * (plan.calmMs + BACK_MS_MAX)) / MS_PER_MINUTE;
  const teams = await TeamsAtPlay.open(target, { ...plan, delay: WIFI_DELAY, minutes });
  try {
    return await cutAgain(plan, target, teams);
  } finally {
    await teams.close();
    await target.end();
  }
}

async function cutAgain(plan: MassCutPlan, target: Target, teams: TeamsAtPlay): Promise<Verdict[]> {
  const faults: Fault[] = [];
  const lag: Lag = { count: 0, within: 0 };
  await teams.begin(ACTS_PER_MINUTE);
  for (let time = 0; time < plan.times; time += 1) {
    await sleep(plan.calmMs);
    const before = await readLag(target);
    const atMs = clockMs();
    // By turns what a proxy on the way does, and what the end of a wifi does.
    for (const path of teams.paths) path.cut(time % 2 === 0 ? 'sockets' : 'all');
    faults.push({ kind: 'cut', fromMs: atMs, untilMs: atMs });
    await untilAllBack(teams, (time + 1) * teams.paths.length);
    await sleep(AFTER_MS);
    const after = await readLag(target);
    lag.count += after.count - before.count;
    lag.within += after.within - before.within;
    plan.say(`cut ${time + 1}: everybody is back after ${((clockMs() - atMs - AFTER_MS) / 1000).toFixed(1)} s`);
  }
  const ends = await teams.roamers.leave();
  const backMs = ends.flatMap(({ returns }) => recoveriesMs(faults, returns));
  const away = ends.filter(({ isConnected, endedBy }) => !isConnected || endedBy !== '').length;
  return verdicts(plan, backMs, away, lag, await target.harm());
}

async function untilAllBack(teams: TeamsAtPlay, returns: number): Promise<void> {
  const endMs = performance.now() + BACK_MS_MAX;
  while (performance.now() < endMs) {
    const counts = await teams.roamers.count();
    if (counts.connected === counts.players && counts.returns >= returns) return;
    await sleep(STEP_MS);
  }
}

async function readLag(target: Target): Promise<Lag> {
  return {
    count: await target.metric('tick_lag_seconds_count'),
    within: await target.metric(`tick_lag_seconds_bucket{le="${JITTER_BUCKET_SECONDS}"}`),
  };
}

function verdicts(plan: MassCutPlan, backMs: readonly number[], away: number, lag: Lag, harm: string): Verdict[] {
  const p99 = percentile(backMs, 0.99);
  const share = lag.within / Math.max(1, lag.count);
  const sockets = plan.teams * plan.playersPerTeam;
  const expected = sockets * plan.times;
  return [
    {
      id: 'R7',
      what: `${sockets} sockets cut at once, ${plan.times} times (ping 80–140 ms): back with a whole state, p50, p99, last`,
      tried: backMs.length,
      result: [percentile(backMs, 0.5), p99, percentile(backMs, 1)].map((ms) => `${ms.toFixed(0)} ms`).join(', '),
      target: `p99 ≤ ${BACK_MS_P99} ms`,
      isMet: backMs.length >= expected && p99 <= BACK_MS_P99,
      shareOfTarget: backMs.length >= expected ? p99 / BACK_MS_P99 : 0,
    },
    {
      id: 'R7',
      what: 'players who were not back in the end, and what the server had to say',
      tried: sockets,
      result: `${away}${harm === '' ? '' : `, ${harm}`}`,
      target: '0',
      isMet: away === 0 && harm === '',
    },
    {
      id: 'R7',
      what: 'ticks meanwhile that were less than 100 ms late',
      tried: lag.count,
      result: `${(share * 100).toFixed(2)} %`,
      target: `≥ ${JITTER_SHARE_MIN * 100} %`,
      isMet: lag.count > 0 && share >= JITTER_SHARE_MIN,
      shareOfTarget: share > 0 ? JITTER_SHARE_MIN / share : 0,
    },
  ];
}
