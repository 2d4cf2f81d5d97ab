// R13: the devices of all players sleep for so long that the server has let go of them, and wake up; and the time of day jumps, here and
// there, while they play. Their commands, seats and the game's own time must not notice. Must not look into the server.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { COLLECTING, Target } from '../security/Target.ts';
import type { Verdict } from '../verdict.ts';
import { type Judgement, judgeTeams } from './judgeTeams.ts';
import type { RoamerEnd } from './roamerMessages.ts';
import { TeamsAtPlay } from './TeamsAtPlay.ts';
import { WIFI_DELAY } from './wave.ts';
import { clockMs } from './Weather.ts';

export interface SleepersPlan {
  teams: number;
  playersPerTeam: number;
  /** The server gives somebody who does not answer up after 20 to 25 s: whoever sleeps longer sleeps as if for ever. */
  sleepSeconds: number;
  seed: number;
  say: (what: string) => void;
}

interface Found {
  plan: SleepersPlan;
  judgement: Judgement;
  ends: RoamerEnd[];
  wokenMs: number;
  /** Of the game, and of a clock that runs forward only, while the time of day jumped. */
  ticks: number;
  seconds: number;
  harm: string;
}

const JUMPING = pathToFileURL(join(import.meta.dirname, 'jumpOnSignal.ts')).href;
const JUMPS = 4;
const JUMP_GAP_MS = 2_000;
const ACTS_PER_MINUTE = 30;
const CALM_MS = 3_000;
const REST_MS_MAX = 30_000;
const SETTLE_MS = 2_500;
const BACK_MS_MAX = 8_000;
const TICKS_OFF_MAX = 2;

export async function sleepers(plan: SleepersPlan): Promise<Verdict[]> {
  const target = await Target.start({ LOG_LEVEL: 'warn', NODE_OPTIONS: `${COLLECTING} --import ${JUMPING}` });
  const wish = { ...plan, delay: WIFI_DELAY, minutes: plan.sleepSeconds / 60 + 2, preload: JUMPING };
  const teams = await TeamsAtPlay.open(target, wish);
  try {
    return verdictsOf(await sleepAndJump(plan, target, teams));
  } finally {
    await teams.close();
    await target.end();
  }
}

async function sleepAndJump(plan: SleepersPlan, target: Target, teams: TeamsAtPlay): Promise<Found> {
  await teams.begin(ACTS_PER_MINUTE);
  await sleep(CALM_MS);
  const before = await timeOf(teams);
  for (let jump = 0; jump < JUMPS; jump += 1) {
    target.server.signal('SIGWINCH');
    await sleep(JUMP_GAP_MS);
    teams.roamers.signal('SIGWINCH');
    await sleep(JUMP_GAP_MS);
  }
  const after = await timeOf(teams);
  plan.say('everybody falls asleep');
  teams.roamers.signal('SIGSTOP');
  await sleep(plan.sleepSeconds * 1000);
  teams.roamers.signal('SIGCONT');
  const wokenMs = clockMs();
  await sleep(CALM_MS);
  await teams.roamers.rest(REST_MS_MAX);
  await teams.pause();
  await sleep(SETTLE_MS);
  const sights = await teams.roamers.look();
  const ends = await teams.roamers.leave();
  const judgement = await judgeTeams(teams, sights, plan.say);
  const harm = await target.harm();
  return {
    plan,
    judgement,
    ends,
    wokenMs,
    ticks: after.tick - before.tick,
    seconds: after.seconds - before.seconds,
    harm,
  };
}

async function timeOf(teams: TeamsAtPlay): Promise<{ tick: number; seconds: number }> {
  const [first] = await teams.overview();
  return { tick: first?.roundTick ?? 0, seconds: clockMs() / 1000 };
}

function verdictsOf({ plan, judgement, ends, wokenMs, ticks, seconds, harm }: Found): Verdict[] {
  const { journal, unanswered, sights } = judgement;
  const isHome = (end: RoamerEnd): boolean =>
    end.isConnected && end.endedBy === '' && end.strangeSeats === 0 && end.roleId === end.roleIds;
  const home = ends.filter(isHome).length;
  const lastBackMs = Math.max(0, ...ends.flatMap(({ returns }) => returns.map(({ backMs }) => backMs - wokenMs)));
  return [
    {
      id: 'R13',
      what: `asleep for ${plan.sleepSeconds} s, longer than the server waits: in the own seat and role again, the last after`,
      tried: ends.length,
      result: `${home}, ${lastBackMs.toFixed(0)} ms`,
      target: `all, ≤ ${BACK_MS_MAX} ms`,
      isMet: home === ends.length && home > 0 && lastBackMs <= BACK_MS_MAX,
      shareOfTarget: home === ends.length ? lastBackMs / BACK_MS_MAX : 0,
    },
    {
      id: 'R13',
      what: 'sleep, and a time of day that jumps: commands lost, with two effects, or never answered',
      tried: journal.accepted,
      result: `${journal.lost}, ${journal.surplus}, ${unanswered}`,
      target: '0, 0, 0',
      isMet: journal.accepted > 0 && journal.lost + journal.surplus + unanswered === 0,
    },
    {
      id: 'R13',
      what: `ticks of the game while the time of day jumped ${2 * JUMPS} times by an hour or two, and seconds`,
      tried: 2 * JUMPS,
      result: `${ticks}, ${seconds.toFixed(1)}`,
      target: `at most ${TICKS_OFF_MAX} apart`,
      isMet: Math.abs(ticks - seconds) <= TICKS_OFF_MAX,
    },
    {
      id: 'R11',
      what: 'pictures that are not what the role should see, wrong hashes, errors of the server',
      tried: sights.sights,
      result: `${sights.wrongSights}, ${sights.wrongHashes}${harm === '' ? '' : `, ${harm}`}`,
      target: '0, 0',
      isMet: sights.wrongSights + sights.wrongHashes === 0 && sights.firstFault === '' && harm === '',
    },
  ];
}
