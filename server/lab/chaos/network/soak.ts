// The soak: for a long time teams play on bad wifi, session after session, while small sessions come and go beside them. Says a
// line a minute; whatever goes wrong, what was found until then is told. What is good enough: soakVerdicts.ts.
import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Target } from '../security/Target.ts';
import type { Verdict } from '../verdict.ts';
import { type MemorySample, MemoryWatch } from './MemoryWatch.ts';
import type { RoamerCounts } from './roamerMessages.ts';
import { SessionChurn } from './SessionChurn.ts';
import { soakVerdicts } from './soakVerdicts.ts';
import { playWave, type WaveFindings } from './wave.ts';

export interface SoakPlan {
  minutes: number;
  /** Each session is played so long at most; then it is erased, and a new one made. */
  waveMinutesMax: number;
  teams: number;
  playersPerTeam: number;
  actsPerMinute: number;
  seed: number;
  /** Between two faults of a path. */
  calmMs: readonly [number, number];
  /** Before memory is weighed: what is over takes a while to be let go. */
  restMs: number;
  say: (what: string) => void;
}

export interface SoakFindings {
  plan: SoakPlan;
  waves: WaveFindings[];
  churn: { ended: number; failures: number; firstFailure: string };
  /** After a first small session, and after each large one was erased. */
  atRest: MemorySample[];
  /** The most that was held while teams played. */
  most: MemorySample;
  /** Of all ticks, those that came within the time. */
  ticks: { count: number; within100Ms: number };
  /** '' = the server is well. */
  harm: string;
}

const NOTHING: MemorySample = { ms: 0, rssMb: 0, heapMb: 0 };

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
  readonly #atRest: MemorySample[] = [];
  readonly #waves: WaveFindings[] = [];
  #minute = 0;
  #accepted = 0;
  #cpuSeconds = 0;
  #cpuReadMs = 0;

  constructor(plan: SoakPlan, target: Target) {
    this.#plan = plan;
    this.#target = target;
    this.#memory = new MemoryWatch(target.server);
    this.#churn = new SessionChurn(target);
  }

  async run(): Promise<SoakFindings> {
    const { minutes, waveMinutesMax } = this.#plan;
    const count = Math.max(1, Math.ceil(minutes / waveMinutesMax));
    // So that what is loaded once is there before memory is weighed for the first time.
    await this.#churn.makeAndEnd();
    await this.#restAndWeigh();
    for (let wave = 0; wave < count; wave += 1) {
      this.#memory.begin();
      this.#churn.begin();
      await this.#readCpuShare();
      await this.#playWave(wave, minutes / count);
      await this.#churn.end();
      await this.#memory.end();
      await this.#restAndWeigh();
      if (this.#target.server.endedBy !== '') break;
    }
    return this.#findings();
  }

  async #playWave(wave: number, minutes: number): Promise<void> {
    const plan = this.#plan;
    plan.say(`session ${wave + 1}: ${plan.teams} teams × ${plan.playersPerTeam} players sit down`);
    const onMinute = (counts: RoamerCounts): Promise<void> => this.#sayHowItGoes(counts);
    try {
      this.#waves.push(await playWave(this.#target, { ...plan, minutes, seed: plan.seed + wave, onMinute }));
    } catch (error) {
      const brokenBy = error instanceof Error ? error.message : String(error);
      const nothing = { playedMinutes: 0, cuts: 0, stalls: 0, recoveriesMs: [], ends: null, judgement: null };
      this.#waves.push({ ...nothing, brokenBy });
    }
    this.#accepted = this.#waves.reduce((sum, { judgement }) => sum + (judgement?.journal.accepted ?? 0), 0);
  }

  async #restAndWeigh(): Promise<void> {
    await sleep(this.#plan.restMs);
    const sample = await this.#memory.weigh().catch(() => NOTHING);
    this.#atRest.push(sample);
    this.#plan.say(`at rest: rss ${sample.rssMb.toFixed(0)} MB, heap ${sample.heapMb.toFixed(1)} MB`);
  }

  async #sayHowItGoes(counts: RoamerCounts): Promise<void> {
    this.#minute += 1;
    const { connected, players, accepted, refused, waiting, returns, failures, loopLagMsP99 } = counts;
    const { rssMb, heapMb } = this.#memory.samples.at(-1) ?? NOTHING;
    const share = await this.#readCpuShare();
    this.#plan.say(
      `${this.#minute} min: ${connected}/${players} connected, ${this.#accepted + accepted} accepted, ${refused} refused, ` +
        `${waiting} waiting, ${returns} returns, ${failures} failed attempts, ${this.#churn.ended} sessions ended, ` +
        `server ${(share * 100).toFixed(0)} % of a core, rss ${rssMb.toFixed(0)} MB, heap ${heapMb.toFixed(1)} MB, ` +
        `players' loop p99 ${loopLagMsP99.toFixed(0)} ms, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
    );
  }

  /** Since it was last asked. */
  async #readCpuShare(): Promise<number> {
    const cpuSeconds = await this.#target.metric('process_cpu_seconds_total').catch(() => 0);
    const nowMs = performance.now();
    const share = ((cpuSeconds - this.#cpuSeconds) * 1000) / (nowMs - this.#cpuReadMs);
    this.#cpuSeconds = cpuSeconds;
    this.#cpuReadMs = nowMs;
    return share;
  }

  async #findings(): Promise<SoakFindings> {
    const { samples } = this.#memory;
    const { ended, failures, firstFailure } = this.#churn;
    const metric = (name: string): Promise<number> => this.#target.metric(name).catch(() => 0);
    return {
      plan: this.#plan,
      waves: this.#waves,
      churn: { ended, failures, firstFailure },
      atRest: this.#atRest,
      most: samples.reduce((most, one) => (one.heapMb > most.heapMb ? one : most), NOTHING),
      ticks: {
        count: await metric('tick_lag_seconds_count'),
        within100Ms: await metric('tick_lag_seconds_bucket{le="0.1"}'),
      },
      harm: await this.#target.harm().catch(String),
    };
  }
}
