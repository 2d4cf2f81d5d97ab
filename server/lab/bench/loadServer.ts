// Our server in a process of its own under load from other processes: many teams of scripted players join at once, start
// and play a round at 1×. Measures both sides; what the figures should be is not known here.
import { setTimeout as sleep } from 'node:timers/promises';
import { CrowdProcess } from '../rehearse/CrowdProcess.ts';
import type { JoinFigures, PlayFigures } from '../rehearse/crowdMessages.ts';
import { Facilitator } from '../rehearse/Facilitator.ts';
import { OwnServer } from '../rehearse/OwnServer.ts';
import { type Spread, spreadOf } from '../rehearse/percentile.ts';

export interface LoadPlan {
  scenario: string;
  teams: number;
  playersPerTeam: number;
  /** All at the same moment, or a session's part after the other, as people come in to a conference. */
  joining: 'at once' | 'in turn';
  /** Of the round, after a while to warm up. 0 = they only join. */
  seconds: number;
  actsPerMinute: number;
  seed: number;
}

export interface LoadFigures {
  wanted: number;
  joined: number;
  failedAttempts: number;
  /** From the first request to the last first state. */
  allInMs: number;
  joinMsP50: number;
  firstStateBytes: number;
  serverIdleRssMb: number;
  serverRssMb: number;
  play: PlayedFigures | null;
}

export interface PlayedFigures {
  ackMs: Spread;
  unanswered: number;
  drops: number;
  /** Shares of one core. */
  serverCpuShare: number;
  crowdCpuShare: number;
  loopMsP99: number;
  loopMsMax: number;
  crowdLoopMsP99: number;
  bytesPerPlayerSecond: number;
  skewTicksMax: number;
}

/** What one session holds, and one process of players. */
const TEAMS_PER_SESSION = 25;
const WARM_UP_MS = 5000;

interface Part {
  facilitator: Facilitator;
  crowd: CrowdProcess;
}

/** @throws Error when server or players fail */
export async function loadServer(plan: LoadPlan): Promise<LoadFigures> {
  const server = await OwnServer.start();
  const parts: Part[] = [];
  try {
    for (let left = plan.teams; left > 0; left -= TEAMS_PER_SESSION) {
      const wish = { scenario: plan.scenario, teams: Math.min(TEAMS_PER_SESSION, left), seed: plan.seed };
      parts.push({ facilitator: await Facilitator.open(server.url, wish), crowd: new CrowdProcess() });
    }
    return await measure(plan, server, parts);
  } finally {
    for (const { crowd } of parts) await crowd.end();
    await server.end();
  }
}

async function measure(plan: LoadPlan, server: OwnServer, parts: readonly Part[]): Promise<LoadFigures> {
  const { playersPerTeam, seed } = plan;
  // Processes that have only just begun would come in one after the other.
  await sleep(parts.length * 500);
  const idle = await server.readFigures();
  const join = ({ facilitator: { code, teamIds }, crowd }: Part): Promise<JoinFigures> =>
    crowd.join({ url: server.url, code, teamIds, playersPerTeam, seed });
  const joins: JoinFigures[] = [];
  if (plan.joining === 'at once') joins.push(...(await Promise.all(parts.map(join))));
  else for (const part of parts) joins.push(await join(part));
  const play = plan.seconds === 0 ? null : await playRound(plan, server, parts);
  const { rssMb } = await server.readFigures();
  return { ...allJoins(joins), serverIdleRssMb: idle.rssMb, serverRssMb: rssMb, play };
}

function allJoins(joins: readonly JoinFigures[]): Omit<LoadFigures, 'serverIdleRssMb' | 'serverRssMb' | 'play'> {
  const sum = (of: (join: JoinFigures) => number): number => joins.reduce((all, join) => all + of(join), 0);
  const most = (of: (join: JoinFigures) => number): number => Math.max(...joins.map(of));
  return {
    wanted: sum(({ wanted }) => wanted),
    joined: sum(({ joined }) => joined),
    failedAttempts: sum(({ failedAttempts }) => failedAttempts),
    allInMs: most(({ allInMs }) => allInMs),
    joinMsP50: most(({ joinMs }) => joinMs.p50),
    firstStateBytes: most(({ firstStateBytes }) => firstStateBytes.p50),
  };
}

async function playRound(plan: LoadPlan, server: OwnServer, parts: readonly Part[]): Promise<PlayedFigures> {
  for (const { facilitator } of parts)
    for (let order = 0; order < 2; order += 1) await facilitator.control({ action: 'start' });
  for (const { crowd } of parts) await crowd.play(plan.actsPerMinute);
  await sleep(Math.min(WARM_UP_MS, plan.seconds * 1000));
  // Reading them begins anew with the delays of the event loop.
  const before = await server.readFigures();
  const startMs = performance.now();
  await sleep(plan.seconds * 1000);
  const after = await server.readFigures();
  const seconds = (performance.now() - startMs) / 1000;
  const plays = await Promise.all(parts.map(({ crowd }) => crowd.stop()));
  return {
    ...allPlays(plays),
    serverCpuShare: (after.cpuSeconds - before.cpuSeconds) / seconds,
    loopMsP99: after.loopLagMsP99,
    loopMsMax: after.loopLagMsMax,
  };
}

function allPlays(plays: readonly PlayFigures[]): Omit<PlayedFigures, 'serverCpuShare' | 'loopMsP99' | 'loopMsMax'> {
  const sent = plays.flatMap(({ histories }) => histories.flatMap((history) => history.sent));
  const players = plays.reduce((sum, { histories }) => sum + histories.length, 0);
  const bytes = plays.reduce((sum, play) => sum + play.bytesPerPlayerSecond * play.histories.length, 0);
  return {
    ackMs: spreadOf(sent.flatMap(({ answer, latencyMs }) => (answer === '' ? [] : [latencyMs]))),
    unanswered: sent.filter(({ answer }) => answer === '').length,
    drops: plays.reduce((sum, play) => sum + play.drops, 0),
    crowdCpuShare: plays.reduce((sum, { ownCpuSeconds, seconds }) => sum + ownCpuSeconds / seconds, 0),
    crowdLoopMsP99: Math.max(...plays.map(({ ownLoopLagMsP99 }) => ownLoopLagMsP99)),
    bytesPerPlayerSecond: bytes / Math.max(1, players),
    skewTicksMax: Math.max(0, ...plays.flatMap(({ skewTicks }) => skewTicks)),
  };
}
