// One seed from the first request to the last check: a session with its teams, people and disasters, and what the oracle found.
// The same seed and plant give the same run. Must not look at a real clock.
import { findFaults } from '../../../../shared/sim/invariants.ts';
import { hashState } from '../../../../shared/sim/hash.ts';
import { listOptions, viewPublic, viewRole } from '../../../../shared/sim/views/index.ts';
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import { commandPages } from '../../../http/commandRoutes.ts';
import type { NewSession } from '../../../sessions/Sessions.ts';
import { Moves } from '../../rehearse/Moves.ts';
import { checkJournal } from './checkRun.ts';
import { Disasters } from './Disasters.ts';
import { type Finding, Findings } from './Findings.ts';
import { difference, inOneOrder, Parity } from './Parity.ts';
import type { Plant } from './Plant.ts';
import { Shadow } from './Shadow.ts';
import { SimulatedFacilitator } from './SimulatedFacilitator.ts';
import { SimulatedPlayer } from './SimulatedPlayer.ts';
import { World } from './World.ts';

export interface SeedResult {
  seed: number;
  /** Of everything that happened. */
  digest: string;
  findings: Finding[];
  findingCount: number;
  /** Simulated hours of all teams' clocks. */
  ticks: number;
  simulatedMs: number;
  sent: number;
  acknowledged: number;
  resends: number;
  joins: number;
  fingerprints: number;
  compared: number;
  canaries: number;
  disasters: Record<string, number>;
}

const LAST_MS = 7_200_000;
/** Of the roles; bots play the others. */
const PLAYED_SHARE = 0.4;
const REST_MS = 120_000;

/** How large a run is. */
export interface Extent {
  teamsMax: number;
  /** Rounds that are played again, at most. */
  replaysMax: number;
  /** How many times as often things go wrong. */
  pace: number;
}

const USUAL: Extent = { teamsMax: 2, replaysMax: 2, pace: 1 };

interface Cast {
  world: World;
  findings: Findings;
  parity: Parity;
  session: NewSession;
  players: SimulatedPlayer[];
  facilitators: SimulatedFacilitator[];
  shadows: Shadow[];
  disasters: Disasters;
  ticks: number;
}

export async function playSeed(
  seed: number,
  scenario: Scenario,
  plant: Plant = {},
  extent: Extent = USUAL,
): Promise<SeedResult> {
  await World.prepareFramework();
  const cast = await gather(seed, scenario, plant, extent);
  const { world, facilitators, players, disasters, findings } = cast;
  countTicks(cast);
  for (const one of [...facilitators, ...players]) one.begin();
  disasters.begin();
  world.onStarted = () => checkDisk(cast);
  await world.time.run(() => facilitators.every(({ isOver }) => isOver), LAST_MS);
  disasters.end();
  for (const one of facilitators) one.stopLeading();
  for (const one of players) {
    one.stopPlaying();
    one.settleDown();
  }
  const restedByMs = world.time.nowMs() + REST_MS;
  const isRested = (): boolean => world.process !== null && players.every(({ isAtRest }) => isAtRest);
  await world.time.run(isRested, restedByMs);
  // What the last answers changed is shown by then.
  await world.time.run(() => false, world.time.nowMs() + SHOWN_MS);
  await world.time.run(isRested, restedByMs);
  const restless = players.filter(({ isAtRest }) => !isAtRest);
  for (const { wish, client } of restless) findings.add('restless', `${wish.name} ${client?.state}`, restedByMs);
  checkDisk(cast);
  checkEnd(cast);
  const result = resultOf(cast);
  world.stop();
  return result;
}

const SHOWN_MS = 6000;

async function gather(seed: number, scenario: Scenario, plant: Plant, extent: Extent): Promise<Cast> {
  const world = new World(seed, plant);
  const findings = new Findings();
  const parity = new Parity(world, findings);
  world.onPatched = (room) => parity.patched(room);
  world.start();
  const chance = world.chance.fork('session');
  const teamCount = chance.isHappening(0.3) ? extent.teamsMax : 1;
  const session = await openSession(world, scenario, teamCount, chance.below(1_000_000) + 1);
  const { code } = session.session;
  const moves = new Moves(commandPages());
  const players: SimulatedPlayer[] = [];
  const facilitators: SimulatedFacilitator[] = [];
  for (const { teamId } of session.teams) {
    const always = chance.below(scenario.roles.length);
    const played = scenario.roles.filter((_, position) => position === always || chance.isHappening(PLAYED_SHARE));
    const own = played.map(({ id }) => {
      const wish = { key: { code, teamId }, name: `${teamId}-${id}`, roleId: id };
      return new SimulatedPlayer(world, moves, parity, wish);
    });
    players.push(...own);
    const replays = chance.below(extent.replaysMax + 1);
    facilitators.push(new SimulatedFacilitator({ world, parity, session, teamId, players: own, replays }));
  }
  const shadows = session.teams.map((team) => new Shadow(session.session, team));
  const disasters = new Disasters({ world, players, facilitators }, extent.pace);
  return { world, findings, parity, session, players, facilitators, shadows, disasters, ticks: 0 };
}

async function openSession(world: World, scenario: Scenario, teamCount: number, seed: number): Promise<NewSession> {
  const opened: NewSession[] = [];
  const wish = { scenario, teamCount, seed, language: 'en', title: 'Simulated', botStyle: 'learning' };
  void world.process?.services.sessions.create({ ...wish, seeds: 'different' }).then((session) => {
    opened.push(session);
  });
  await world.time.run(() => opened.length > 0, LAST_MS);
  const [session] = opened;
  if (session === undefined) throw new Error('no session was opened');
  return session;
}

/** Ticks that a room let pass, whether they were kept or not. */
function countTicks(cast: Cast): void {
  const { world } = cast;
  const lastTicks = new Map<string, number>();
  world.time.every(500, world.owner, () => {
    for (const room of world.process?.services.teams.all() ?? []) {
      const { teamId } = room.team.key;
      const { tick } = room.team.play.game.state;
      cast.ticks += Math.max(0, tick - (lastTicks.get(teamId) ?? 0));
      lastTicks.set(teamId, tick);
    }
  });
}

/** At every restart and at the end. */
function checkDisk({ world, session, players, facilitators, shadows, findings }: Cast): void {
  const nowMs = world.time.nowMs();
  for (const [position, { code, teamId }] of session.teams.entries()) {
    const { entries } = world.disk.tables.readJournal({ code, teamId }, 0);
    const sent = players.filter(({ wish }) => wish.key.teamId === teamId).flatMap((player) => player.sent);
    checkJournal(entries, { sent, words: facilitators[position]?.words ?? new Map() }, findings, nowMs);
    try {
      shadows[position]?.follow(world.disk.tables);
    } catch (error) {
      findings.add('replay', String(error), nowMs);
    }
  }
}

function checkEnd({ world, session, players, shadows, findings }: Cast): void {
  const nowMs = world.time.nowMs();
  for (const [position, key] of session.teams.entries()) {
    const shadow = shadows[position];
    const room = world.process?.services.teams.find(key);
    const record = world.disk.tables.readTeam(key);
    if (shadow === undefined || record === null) continue;
    shadow.reach(record.tick);
    for (const fault of findFaults(shadow.game)) findings.add('ledger', fault, nowMs);
    const live = room?.team.play.game;
    if (live === undefined) continue;
    if (hashState(live.state) !== hashState(shadow.game.state))
      findings.add('replay', `${key.teamId} at tick ${record.tick} is another game than its journal gives`, nowMs);
    const seats = world.disk.tables.readSeats(key);
    for (const player of players.filter(({ wish }) => wish.key.teamId === key.teamId)) {
      const { name } = player.wish;
      for (const word of player.canaries.leaked) findings.add('leak', `${name} has ${word}`, nowMs);
      if (seats.filter(({ seatId }) => seatId === player.seatId).length !== 1)
        findings.add('seat', `${name} has no seat ${player.seatId}`, nowMs);
      const shown = player.client?.shown?.toJSON();
      if (shown === undefined) continue;
      const roleIds = shadow.game.state.seats[player.seatId]?.roleIds ?? [];
      const seen = inOneOrder({ public: shown.public, roles: shown.roles });
      const expected = inOneOrder({
        public: viewPublic(shadow.game),
        roles: Object.fromEntries(
          roleIds.map((id) => [id, { ...viewRole(shadow.game, id), options: listOptions(shadow.game, id) }]),
        ),
      });
      if (seen !== expected) findings.add('parity', `${name}: ${difference(expected, seen)}`, nowMs);
    }
  }
}

function resultOf({ world, findings, parity, players, shadows, disasters, ticks }: Cast): SeedResult {
  const sent = players.flatMap((player) => player.sent);
  const total = (of: (player: SimulatedPlayer) => number): number => players.reduce((sum, one) => sum + of(one), 0);
  for (const { game } of shadows) world.trace.note(world.time.nowMs(), 'ends', hashState(game.state));
  const { writes, failed, lost, silent, torn } = world.disk.figures;
  return {
    seed: world.seed,
    digest: world.trace.digest(),
    findings: findings.list,
    findingCount: findings.count,
    ticks,
    simulatedMs: world.time.nowMs(),
    sent: sent.length,
    acknowledged: sent.filter(({ answer }) => answer === 'accepted').length,
    resends: total(({ resends }) => resends),
    joins: total(({ joins }) => joins),
    fingerprints: shadows.reduce((sum, { compared }) => sum + compared, 0),
    compared: parity.compared,
    canaries: total(({ canaries }) => canaries.heard),
    disasters: {
      ...disasters.counts,
      writes,
      writesFailed: failed,
      writesLost: lost,
      writesUntold: silent,
      writesTorn: torn,
      losses: total(({ path }) => path.figures.losses),
      duplicates: total(({ path }) => path.figures.duplicates),
    },
  };
}
