// R3: the server is killed at a random instant, again and again: in play, while people come back, while it starts. Players send
// numbered commands all the time and remember what was acknowledged; now and then everything is compared and a new session begins.
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from '../../rehearse/dice.ts';
import { spreadOf } from '../../rehearse/percentile.ts';
import { Company } from '../histories/Company.ts';
import { type Endured, historyVerdicts, sumOfEndured } from '../histories/historyVerdicts.ts';
import { readWrittenFiles } from '../histories/readWritten.ts';
import { Restartable } from '../histories/Restartable.ts';
import { timed, type Verdict } from '../verdict.ts';

/** How many play. */
export interface CompanySize {
  teams: number;
  /** Of each team; all of its roles where none is said. */
  seats?: number;
}

const SPEED_PER_MILLE = 3000;
const GAP_MS = 120;
/** After so many a session is compared, and the next begins. */
const KILLS_PER_SESSION = 50;
/** Play between two kills, at most. */
const PLAY_MS_MAX = 700;
const BACK_MS_MAX = 60_000;
const BACK_MS_TARGET = 5000;
/** Kills that do not wait until everybody is back, and kills while the server starts. */
const [HURRY_SHARE, EARLY_SHARE] = [0.3, 0.15];
const EARLY_MS_MAX = 1200;

interface Figures {
  kills: number;
  early: number;
  readyMs: number[];
  backMs: number[];
}

export async function killAgain(
  times: number,
  size: CompanySize,
  say: (what: string) => void = () => undefined,
): Promise<Verdict[]> {
  const server = await Restartable.start();
  const draw = dice(times);
  const figures: Figures = { kills: 0, early: 0, readyMs: [], backMs: [] };
  const endured: Endured[] = [];
  try {
    while (figures.kills < times) {
      const until = Math.min(times, figures.kills + KILLS_PER_SESSION);
      endured.push(await killDuringSession(server, { ...size, until }, figures, draw));
      const { check } = sumOfEndured(endured);
      say(`${figures.kills} kills: ${check.acknowledged} acknowledged, ${check.lost} lost, ${check.doubled} doubled`);
    }
  } finally {
    await server.end();
  }
  const { kills, early, readyMs, backMs } = figures;
  const [ready, back] = [spreadOf(readyMs), spreadOf(backMs)];
  return [
    ...historyVerdicts('R3', sumOfEndured(endured)),
    {
      id: 'R3',
      what: `kills (${early} while it started); from the start to being ready, p50 and max`,
      tried: kills,
      result: `${ready.p50.toFixed(0)}, ${ready.max.toFixed(0)} ms`,
      target: 'all done',
      isMet: kills >= times,
    },
    timed('R3', 'from the kill to everybody back, answered and ticking, max', back.count, back.max, BACK_MS_TARGET),
  ];
}

async function killDuringSession(
  server: Restartable,
  { until, ...size }: CompanySize & { until: number },
  figures: Figures,
  draw: () => number,
): Promise<Endured> {
  const wish = { ...size, urls: [server.url], speedPerMille: SPEED_PER_MILLE, gapMs: GAP_MS };
  const company = await Company.open({ ...wish, seed: figures.kills + 1, draw });
  company.play();
  try {
    while (figures.kills < until) {
      await sleep(PLAY_MS_MAX * draw());
      company.markFault();
      await server.stop('SIGKILL');
      figures.kills += 1;
      while (figures.kills < until && draw() < EARLY_SHARE) await killEarly(server, company, figures, draw);
      await server.start();
      figures.readyMs.push(server.readyMs);
      if (figures.kills < until && draw() < HURRY_SHARE) continue;
      const { backMs, answeredMs, tickingMs } = await company.recovered(BACK_MS_MAX);
      figures.backMs.push(Math.max(backMs, answeredMs, tickingMs));
      await company.keepRunning();
    }
    return await company.finish((code) => readWrittenFiles(server.dataDir, code));
  } finally {
    await company.leave();
  }
}

/** Starts it and kills it on its way. */
async function killEarly(server: Restartable, company: Company, figures: Figures, draw: () => number): Promise<void> {
  const isOver = new AbortController();
  const timer = setTimeout(() => isOver.abort(), EARLY_MS_MAX * draw());
  company.markFault();
  // Either it was killed before it was ready, or it is killed now.
  await server.start(isOver.signal).catch(() => undefined);
  clearTimeout(timer);
  await server.stop('SIGKILL');
  figures.kills += 1;
  figures.early += 1;
}
