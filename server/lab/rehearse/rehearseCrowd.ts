// A whole session as a crowd plays it: everybody joins, all teams start, a round runs at 1× while the facilitator looks around,
// and at the end the journals are read. Measures; what the figures should be is in crowdFigures.ts.
import { setTimeout as sleep } from 'node:timers/promises';
import { checkJournal, type JournalCheck } from './checkJournal.ts';
import type { JoinFigures, PlayFigures } from './crowdMessages.ts';
import { CrowdProcess } from './CrowdProcess.ts';
import { type ConsoleTimes, Facilitator } from './Facilitator.ts';
import { OwnServer, type ServerFigures } from './OwnServer.ts';

export interface CrowdPlan {
  scenario: string;
  teams: number;
  players: number;
  seconds: number;
  actsPerMinute: number;
  seed: number;
  say: (what: string) => void;
}

export interface CrowdRehearsal {
  join: JoinFigures;
  joinServer: ServerFigures;
  /** All teams at once: from the lobby to the briefing, and into the round. */
  startMs: number[];
  play: PlayFigures;
  console: ConsoleTimes;
  /** As the overview shows them at one moment. */
  overviewSkewTicks: number[];
  /** Read every few seconds while the round runs. */
  server: ServerFigures[];
  serverCpuSeconds: number;
  journal: JournalCheck;
  serverLog: readonly string[];
}

/** A console asks for the overview this often; orders and other teams come now and then. */
const LOOK_MS = 3000;
const ORDER_EVERY = 3;
const WATCH_EVERY = 4;

/** @throws Error when server or players fail */
export async function rehearseCrowd(plan: CrowdPlan): Promise<CrowdRehearsal> {
  plan.say('a server of its own');
  const server = await OwnServer.start();
  const crowd = new CrowdProcess();
  try {
    return await rehearse(plan, server, crowd);
  } finally {
    await crowd.end();
    await server.end();
  }
}

async function rehearse(plan: CrowdPlan, server: OwnServer, crowd: CrowdProcess): Promise<CrowdRehearsal> {
  const { scenario, teams, players, seed, say, actsPerMinute } = plan;
  const facilitator = await Facilitator.open(server.url, { scenario, teams, seed });
  const { code, teamIds } = facilitator;
  await server.readFigures();
  say(`${teams} teams × ${players} players join`);
  const join = await crowd.join({ url: server.url, code, teamIds, playersPerTeam: players, seed });
  const joinServer = await server.readFigures();
  say('all teams start');
  await facilitator.control({ action: 'start' });
  await facilitator.control({ action: 'start' });
  const startMs = facilitator.times.controlMs.splice(0);
  say(`a round at 1× for ${plan.seconds} s`);
  await crowd.play(actsPerMinute);
  const looked = await lookAround(plan, facilitator, server);
  const play = await crowd.stop();
  await facilitator.control({ action: 'pause' });
  say('the journals');
  const journal = await checkJournals(facilitator, play);
  return { join, joinServer, startMs, play, console: facilitator.times, ...looked, journal, serverLog: server.log };
}

type Looked = Pick<CrowdRehearsal, 'server' | 'serverCpuSeconds' | 'overviewSkewTicks'>;

async function lookAround({ seconds }: CrowdPlan, facilitator: Facilitator, server: OwnServer): Promise<Looked> {
  const { teamIds } = facilitator;
  const first = await server.readFigures();
  const figures: ServerFigures[] = [];
  const overviewSkewTicks: number[] = [];
  const endMs = performance.now() + seconds * 1000;
  for (let look = 0; performance.now() < endMs; look += 1) {
    const nextMs = performance.now() + LOOK_MS;
    const teamId = teamIds[look % teamIds.length] ?? '';
    const overview = await facilitator.readOverview();
    const ticks = overview.filter(({ phase }) => phase === 'running').map(({ roundTick }) => roundTick);
    if (ticks.length > 0) overviewSkewTicks.push(Math.max(...ticks) - Math.min(...ticks));
    if (look % ORDER_EVERY === 0)
      await facilitator.control({ action: 'message', teamId, from: 'HQ', text: 'Carry on.' });
    if (look % WATCH_EVERY === 0) (await facilitator.watch(teamId)).close();
    figures.push(await server.readFigures());
    await sleep(Math.max(0, Math.min(nextMs, endMs) - performance.now()));
  }
  const last = figures.at(-1) ?? first;
  return { server: figures, serverCpuSeconds: last.cpuSeconds - first.cpuSeconds, overviewSkewTicks };
}

async function checkJournals(facilitator: Facilitator, { histories }: PlayFigures): Promise<JournalCheck> {
  const sum: JournalCheck = { accepted: 0, lost: 0, surplus: 0 };
  for (const teamId of facilitator.teamIds) {
    const ofTeam = histories.filter((history) => history.teamId === teamId);
    const { accepted, lost, surplus } = checkJournal(await facilitator.readJournal(teamId), ofTeam);
    sum.accepted += accepted;
    sum.lost += lost;
    sum.surplus += surplus;
  }
  return sum;
}
