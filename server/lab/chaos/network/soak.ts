// The soak: teams play on bad wifi for a long time while other sessions come and go, and everything that must be true at the end
// is looked at. Says a line a minute; whatever goes wrong, what was found until then is told. What is good enough: soakVerdicts.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { loadavg } from 'node:os';
import type { Verdict } from '../verdict.ts';
import { Target } from '../security/Target.ts';
import { type Judgement, judgeTeams } from './judgeTeams.ts';
import { MemoryWatch } from './MemoryWatch.ts';
import { recoveriesMs } from './recoveries.ts';
import type { RoamerCounts, RoamerEnd, Sight } from './roamerMessages.ts';
import { SessionChurn } from './SessionChurn.ts';
import { soakVerdicts } from './soakVerdicts.ts';
import { TeamsAtPlay } from './TeamsAtPlay.ts';
import { Weather } from './Weather.ts';

export interface SoakPlan {
  minutes: number;
  teams: number;
  playersPerTeam: number;
  actsPerMinute: number;
  seed: number;
  /** Of a path's faults. */
  calmMs: readonly [number, number];
  say: (what: string) => void;
}

/** What was found; what is null was not reached. */
export interface SoakFindings {
  plan: SoakPlan;
  playedMinutes: number;
  counts: RoamerCounts[];
  faults: { cuts: number; stalls: number };
  recoveriesMs: number[];
  ends: RoamerEnd[] | null;
  judgement: Judgement | null;
  memory: { rssMbPerHour: number; heapMbPerHour: number; samples: number; lastRssMb: number; lastHeapMb: number };
  churn: { ended: number; failures: number; firstFailure: string };
  /** Of all ticks, those that came within the time. */
  ticks: { count: number; within100Ms: number };
  /** '' = the server is well. */
  harm: string;
  /** What broke the campaign itself; '' = nothing. */
  brokenBy: string;
}

/** There and back as a ping shows it: 80 to 140 ms. */
const DELAY = { msMin: 40, msMax: 70 };
const STALL_MS: readonly [number, number] = [500, 6_000];
const CUT_SHARE = 0.4;
const MINUTE_MS = 60_000;
/** Players whose pictures are kept, this often. */
const LOOK_MS = 20_000;
const LOOKED_AT = 3;
const REST_MS_MAX = 45_000;

export async function soak(plan: SoakPlan): Promise<Verdict[]> {
  const target = await Target.start({ LOG_LEVEL: 'warn' });
  try {
    return soakVerdicts(await new Soak(plan, target).run());
  } finally {
    await target.end();
  }
}

class Soak {
  readonly #plan: SoakPlan;
  readonly #target: Target;
  readonly #memory: MemoryWatch;
  readonly #churn: SessionChurn;
  readonly #counts: RoamerCounts[] = [];
  #sights: Sight[] = [];
  #ends: RoamerEnd[] | null = null;
  #judgement: Judgement | null = null;
  #weather: Weather | null = null;
  #playedMs = 0;
  #cpuSeconds = 0;
  #cpuReadMs = 0;
  #ticks = { count: 0, within100Ms: 0 };
  #harm = '';

  constructor(plan: SoakPlan, target: Target) {
    this.#plan = plan;
    this.#target = target;
    this.#memory = new MemoryWatch(target.server);
    this.#churn = new SessionChurn(target);
  }

  async run(): Promise<SoakFindings> {
    const { plan } = this;
    plan.say(`${plan.teams} teams × ${plan.playersPerTeam} players sit down`);
    const teams = await TeamsAtPlay.open(this.#target, { ...plan, delay: DELAY });
    let brokenBy = '';
    try {
      await teams.begin(plan.actsPerMinute);
      await this.#play(teams);
      await this.#judge(teams);
    } catch (error) {
      brokenBy = error instanceof Error ? error.message : String(error);
      plan.say(`broken by ${brokenBy}`);
    }
    this.#harm = await this.#target.harm().catch(String);
    this.#weather?.end();
    await this.#churn.end();
    await this.#memory.end();
    await teams.close();
    return this.#findings(brokenBy);
  }

  get plan(): SoakPlan {
    return this.#plan;
  }

  async #play(teams: TeamsAtPlay): Promise<void> {
    const { minutes, seed, calmMs } = this.#plan;
    this.#weather = new Weather(teams.paths, { seed, calmMs, stallMs: STALL_MS, cutShare: CUT_SHARE });
    this.#memory.begin();
    this.#churn.begin();
    this.#weather.begin();
    this.#cpuSeconds = await this.#target.metric('process_cpu_seconds_total');
    const startMs = performance.now();
    const lengthMs = minutes * MINUTE_MS;
    let nextLookMs = 0;
    let nextLineMs = MINUTE_MS;
    while (this.#playedMs < lengthMs) {
      await sleep(Math.min(1_000, lengthMs - this.#playedMs));
      this.#playedMs = performance.now() - startMs;
      if (this.#playedMs >= nextLookMs) {
        nextLookMs += LOOK_MS;
        this.#sights.push(...(await teams.roamers.look(LOOKED_AT)));
      }
      if (this.#playedMs < nextLineMs) continue;
      nextLineMs += MINUTE_MS;
      await this.#sayHowItGoes(teams);
    }
  }

  async #sayHowItGoes(teams: TeamsAtPlay): Promise<void> {
    const counts = await teams.roamers.count();
    this.#counts.push(counts);
    const { connected, players, accepted, refused, waiting, returns, failures, loopLagMsP99 } = counts;
    const { rssMb = 0, heapMb = 0 } = this.#memory.samples.at(-1) ?? {};
    const cpuSeconds = await this.#target.metric('process_cpu_seconds_total');
    const cpuShare = ((cpuSeconds - this.#cpuSeconds) * 1000) / (this.#playedMs - this.#cpuReadMs);
    this.#cpuSeconds = cpuSeconds;
    this.#cpuReadMs = this.#playedMs;
    this.plan.say(
      `${(this.#playedMs / MINUTE_MS).toFixed(0)} min: ${connected}/${players} connected, ${accepted} accepted, ${refused} refused, ` +
        `${waiting} waiting, ${returns} returns, ${failures} failed attempts, ${this.#churn.ended} sessions ended, ` +
        `server ${(cpuShare * 100).toFixed(0)} % of a core, rss ${rssMb.toFixed(0)} MB, heap ${heapMb.toFixed(1)} MB, players' loop p99 ${loopLagMsP99.toFixed(0)} ms, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
  }

  async #judge(teams: TeamsAtPlay): Promise<void> {
    const { say } = this.plan;
    this.#weather?.end();
    await teams.roamers.rest(REST_MS_MAX);
    await this.#churn.end();
    await this.#memory.end();
    await teams.pause();
    await sleep(2_500);
    this.#counts.push(await teams.roamers.count());
    this.#ticks = await this.#readTicks();
    this.#sights.push(...(await teams.roamers.look()));
    this.#ends = await teams.roamers.leave();
    say(`${this.#sights.length} pictures of players and ${teams.session.teams.length} journals are compared`);
    this.#judgement = await judgeTeams(teams, this.#sights, say);
  }

  async #readTicks(): Promise<{ count: number; within100Ms: number }> {
    const within100Ms = await this.#target.metric('tick_lag_seconds_bucket{le="0.1"}');
    return { count: await this.#target.metric('tick_lag_seconds_count'), within100Ms };
  }

  #findings(brokenBy: string): SoakFindings {
    const { samples } = this.#memory;
    const faults = this.#weather?.faults ?? [];
    const all = faults.flat();
    const { ended, failures, firstFailure } = this.#churn;
    return {
      plan: this.plan,
      playedMinutes: this.#playedMs / MINUTE_MS,
      counts: this.#counts,
      faults: {
        cuts: all.filter(({ kind }) => kind !== 'stall').length,
        stalls: all.filter(({ kind }) => kind === 'stall').length,
      },
      recoveriesMs: (this.#ends ?? []).flatMap(({ returns }, k) => recoveriesMs(faults[k] ?? [], returns)),
      ends: this.#ends,
      judgement: this.#judgement,
      memory: {
        rssMbPerHour: this.#memory.slope('rssMb'),
        heapMbPerHour: this.#memory.slope('heapMb'),
        samples: samples.length,
        lastRssMb: samples.at(-1)?.rssMb ?? 0,
        lastHeapMb: samples.at(-1)?.heapMb ?? 0,
      },
      churn: { ended, failures, firstFailure },
      ticks: this.#ticks,
      harm: this.#harm,
      brokenBy,
    };
  }
}
