// R3 and R9 with a whole conference: 30 teams of ten play at real speed while their server is killed, or told to end and started
// anew. How soon are all back, and how quickly were commands answered before.
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from '../../rehearse/dice.ts';
import { spreadOf } from '../../rehearse/percentile.ts';
import { Company } from '../histories/Company.ts';
import { historyVerdicts } from '../histories/historyVerdicts.ts';
import { readWrittenFiles } from '../histories/readWritten.ts';
import { Restartable } from '../histories/Restartable.ts';
import { timed, type Verdict } from '../verdict.ts';

export interface CrowdPlan {
  /** Of the reliability targets. */
  id: string;
  signal: 'SIGKILL' | 'SIGTERM';
  times: number;
  teams: number;
  seats: number;
}

const GAP_MS = 1500;
const SPEED_PER_MILLE = 1000;
const QUIET_MS = 8000;
const PLAY_MS = 2500;
const BACK_MS_MAX = 90_000;
const BACK_MS_TARGET = 5000;
const ANSWER_MS_TARGET = 250;

export async function crowd(plan: CrowdPlan, say: (what: string) => void = () => undefined): Promise<Verdict[]> {
  const { id, signal, times, teams, seats } = plan;
  const server = await Restartable.start();
  try {
    const draw = dice(times);
    const wish = { urls: [server.url], teams, seats, speedPerMille: SPEED_PER_MILLE, gapMs: GAP_MS, seed: 9, draw };
    const company = await Company.open(wish);
    company.play();
    await sleep(QUIET_MS);
    const answerMs = company.answerMsP99();
    const backMs: number[] = [];
    for (let fault = 0; fault < times; fault += 1) {
      await sleep(PLAY_MS * draw());
      company.markFault();
      await server.stop(signal);
      await server.start();
      const recovery = await company.recovered(BACK_MS_MAX);
      backMs.push(Math.max(recovery.backMs, recovery.tickingMs));
      say(`${signal}: ready ${server.readyMs.toFixed(0)}, ${JSON.stringify(recovery)}`);
      await company.keepRunning();
    }
    const endured = await company.finish((code) => readWrittenFiles(server.dataDir, code));
    const { p50, max } = spreadOf(backMs);
    const people = `${teams} teams × ${seats}`;
    return [
      ...historyVerdicts(id, endured),
      timed(
        id,
        `${people}: from ${signal} to all back and ticking, p50 (${p50.toFixed(0)} ms), max`,
        times,
        max,
        BACK_MS_TARGET,
      ),
      timed(id, `${people}: answers to commands before that, p99`, company.seats.length, answerMs, ANSWER_MS_TARGET),
    ];
  } finally {
    await server.end();
  }
}
