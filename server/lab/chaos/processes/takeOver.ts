// R10: one of two processes is killed, or stopped for a while, again and again, always one that owns a session. Its teams come back
// on the other or on itself; never on both, never on none; and nothing that was acknowledged is lost or there twice.
import { setTimeout as sleep } from 'node:timers/promises';
import { dice } from '../../rehearse/dice.ts';
import { spreadOf } from '../../rehearse/percentile.ts';
import { Company } from '../histories/Company.ts';
import { type Endured, historyVerdicts, sumOfEndured } from '../histories/historyVerdicts.ts';
import { readWrittenPostgres } from '../histories/readWritten.ts';
import type { Restartable } from '../histories/Restartable.ts';
import { twinsIn } from '../histories/twinsIn.ts';
import { timed, type Verdict } from '../verdict.ts';
import { Pair } from './Pair.ts';

export interface Crew {
  sessions: number;
  teams: number;
  seats: number;
}

const SPEED_PER_MILLE = 1500;
const GAP_MS = 130;
const PLAY_MS_MAX = 900;
const FAULTS_PER_SESSION = 25;
/** As one stops for the collection of its garbage, or a disk; and longer than a lease. */
const [STOP_MS, LONG_STOP_MS] = [3000, 9000];
const LONG_EVERY = 10;
const BACK_MS_MAX = 90_000;
const TAKE_OVER_MS_TARGET = 10_000;

type Fault = 'killed' | 'stopped' | 'stopped long';

interface Figures {
  faults: number;
  twins: number;
  hidden: number;
  looks: number;
  tooMany: number;
  backMs: Record<Fault, number[]>;
  say: (what: string) => void;
}

export async function takeOver(
  times: number,
  crew: Crew,
  say: (what: string) => void = () => undefined,
): Promise<Verdict[]> {
  const pair = await Pair.start();
  const backMs = { killed: [], stopped: [], 'stopped long': [] };
  const figures: Figures = { faults: 0, twins: 0, hidden: 0, looks: 0, tooMany: 0, backMs, say };
  const endured: Endured[] = [];
  const draw = dice(times);
  try {
    while (figures.faults < times) {
      const until = Math.min(times, figures.faults + FAULTS_PER_SESSION);
      endured.push(await faultsDuringSessions(pair, { ...crew, until }, figures, draw));
      const { check } = sumOfEndured(endured);
      say(`${figures.faults} faults: ${check.acknowledged} acknowledged, ${check.lost} lost, ${check.doubled} doubled`);
    }
  } finally {
    await pair.end();
  }
  return [...historyVerdicts('R10', sumOfEndured(endured)), ...verdictsOn(figures, times)];
}

function verdictsOn({ faults, twins, hidden, looks, tooMany, backMs }: Figures, times: number): Verdict[] {
  const one = (what: string, tried: number, result: number): Verdict => {
    return { id: 'R10', what, tried, result: `${result}`, target: '0', isMet: tried > 0 && result === 0 };
  };
  const spreads = Object.entries(backMs).filter(([, values]) => values.length > 0);
  return [
    one('acknowledged by a process that another had replaced', faults, twins),
    one('teams in the memory of both processes, once all are back', faults, tooMany),
    one('teams that one of the processes does not find', looks, hidden),
    { id: 'R10', what: 'faults', tried: faults, result: `${faults}`, target: `${times}`, isMet: faults >= times },
    ...spreads.map(([fault, values]) => {
      const { count, p50, p99, max } = spreadOf(values);
      const shown = [p50, p99].map((value) => value.toFixed(0)).join(', ');
      const what = `owner ${fault}: sessions from then to all back, answered and ticking, p50, p99 (${shown} ms), max`;
      return timed(
        'R10',
        what,
        count,
        max,
        fault === 'stopped long' ? LONG_STOP_MS + BACK_SPARE_MS : TAKE_OVER_MS_TARGET,
      );
    }),
  ];
}

/** Who hung on a process that was asleep for long has been elsewhere before it wakes; its watchers come back after that. */
const BACK_SPARE_MS = 5000;

async function faultsDuringSessions(
  pair: Pair,
  { until, sessions, teams, seats }: Crew & { until: number },
  figures: Figures,
  draw: () => number,
): Promise<Endured> {
  const companies: Company[] = [];
  const faultsMs: number[] = [];
  try {
    for (let position = 0; position < sessions; position += 1) {
      const urls = position % 2 === 0 ? pair.urls : pair.urls.toReversed();
      const wish = { urls, teams, seats, speedPerMille: SPEED_PER_MILLE, gapMs: GAP_MS };
      companies.push(await Company.open({ ...wish, seed: figures.faults + position + 1, draw }));
    }
    for (const company of companies) company.play();
    while (figures.faults < until) {
      await sleep(PLAY_MS_MAX * draw());
      await oneFault(pair, companies, faultsMs, figures);
      const inMemory = await pair.teamsInMemory(sessions * teams);
      figures.tooMany += Math.max(0, inMemory - sessions * teams);
      for (const company of companies) await company.keepRunning();
    }
    for (const company of companies) figures.twins += twinsIn(company.histories, faultsMs);
    const read = (code: string): ReturnType<typeof readWrittenPostgres> => readWrittenPostgres(pair.database, code);
    const ends: Endured[] = [];
    for (const company of companies) ends.push(await company.finish(read));
    return sumOfEndured(ends);
  } finally {
    await Promise.all(companies.map((company) => company.leave()));
  }
}

async function oneFault(
  pair: Pair,
  companies: readonly Company[],
  faultsMs: number[],
  figures: Figures,
): Promise<void> {
  const victim = await ownerOfOne(pair, companies, figures.faults);
  const fault = faultOf(figures.faults);
  figures.faults += 1;
  const owned = companies.filter((company) => company.owner === victim.ownerId);
  for (const company of companies) company.markFault();
  faultsMs.push(performance.now());
  const healing = fault === 'killed' ? killAndStart(victim.process) : stopFor(victim.process, fault);
  const recoveries = companies.map(async (company) => {
    const { backMs, answeredMs, tickingMs } = await company.recovered(BACK_MS_MAX);
    const slowestMs = Math.max(backMs, answeredMs, tickingMs);
    if (owned.includes(company)) figures.backMs[fault].push(slowestMs);
    if (slowestMs > TAKE_OVER_MS_TARGET)
      figures.say(
        `${fault}: back ${backMs.toFixed(0)}, answered ${answeredMs.toFixed(0)}, ticking ${tickingMs.toFixed(0)} ms; ${company.failures()}`,
      );
  });
  await Promise.all([healing, ...recoveries]);
  for (const company of companies) {
    const { looked, hidden } = await company.lookEverywhere(pair.urls, TAKE_OVER_MS_TARGET);
    figures.looks += looked;
    figures.hidden += hidden;
  }
}

/** The first of the two and then half of all faults are kills. */
const faultOf = (position: number): Fault =>
  position % 2 === 0 ? 'killed' : position % LONG_EVERY === LONG_EVERY - 1 ? 'stopped long' : 'stopped';

async function killAndStart(victim: Restartable): Promise<void> {
  await victim.stop('SIGKILL');
  await victim.start();
}

async function stopFor(victim: Restartable, fault: Fault): Promise<void> {
  victim.freeze();
  await sleep(fault === 'stopped' ? STOP_MS : LONG_STOP_MS);
  victim.wake();
}

/** A process that owns one of the sessions, each in turn. */
async function ownerOfOne(
  pair: Pair,
  companies: readonly Company[],
  position: number,
): Promise<{ ownerId: string; process: Restartable }> {
  for (let turn = 0; turn < companies.length; turn += 1) {
    const ownerId = companies[(position + turn) % companies.length]?.owner ?? '';
    const process = ownerId === '' ? null : await pair.known(ownerId);
    if (process !== null) return { ownerId, process };
  }
  return { ownerId: '', process: pair.processes[position % 2 === 0 ? 0 : 1] };
}
