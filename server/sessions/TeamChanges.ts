// Teams that get another name, come in late, join another or part in two. Must not know HTTP.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { SessionRecord, Store, TeamKey, TeamRecord } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { cleanName } from './cleanNickname.ts';
import { Problem } from './Problem.ts';
import { rolesThere, type SeatChanges } from './SeatChanges.ts';
import { seedOf } from './Sessions.ts';
import type { Teams } from './Teams.ts';
import { Turns } from './Turns.ts';

export interface TeamChangeParts {
  store: Store;
  teams: Teams;
  seatChanges: SeatChanges;
  /** Brings a team into memory. */
  open: (key: TeamKey) => Promise<TeamRoom>;
  nowIso: () => string;
}

export class TeamChanges {
  readonly #parts: TeamChangeParts;
  readonly #turns = new Turns<string>();

  constructor(parts: TeamChangeParts) {
    this.#parts = parts;
  }

  async rename(room: TeamRoom, typed: string): Promise<void> {
    const name = nameOf(typed);
    await this.#parts.store.renameTeam(room.team.key, name);
    room.team.rename(name);
    room.touch();
  }

  /** Plays from the lobby. @param typed its name; '' = the scenario's next one */
  add(session: SessionRecord, typed: string): Promise<TeamRecord> {
    const { store, nowIso } = this.#parts;
    return this.#turns.run([session.code], async () => {
      const { code } = session;
      const listed = await store.readTeams(code);
      const { teamsMax } = SESSION_LIMITS;
      if (listed.length >= teamsMax)
        throw new Problem(409, 'tooManyTeams', `This session has ${listed.length} teams, at most ${teamsMax}.`);
      let position = listed.length;
      while ((await store.readTeam({ code, teamId: `t${position + 1}` })) !== null) position += 1;
      const name = typed.trim() === '' ? (session.scenario.team.names[position] ?? `${position + 1}`) : nameOf(typed);
      const seed = seedOf(session, position);
      const fresh = { tick: 0, phase: 'lobby', round: 0, isMerged: false, createdAt: nowIso() };
      const team = { code, teamId: `t${position + 1}`, name, seed, ...fresh };
      await store.addTeam(team);
      return team;
    });
  }

  /** Everybody of the one team plays in the other from now on. */
  merge(from: TeamRoom, into: TeamRoom): Promise<void> {
    const { store, teams, seatChanges } = this.#parts;
    if (from === into) throw new Problem(409, 'sameTeam', 'A team cannot be merged into itself.');
    return this.#turns.run([from.team.key.code], async () => {
      if (from.team.record.isMerged || into.team.record.isMerged)
        throw new Problem(404, 'noSuchTeam', 'This team was merged into another already.');
      const seatIds = from.team.presence.seats().map(({ seatId }) => seatId);
      await seatChanges.moveTo(from, into, seatIds, (seat) => rolesThere(into, seat), 'all');
      await store.markMerged(from.team.key);
      await teams.close(from.team.key, 'moved');
    });
  }

  /** A new team takes these seats, with their roles. */
  async split(session: SessionRecord, from: TeamRoom, seatIds: readonly string[]): Promise<TeamRecord> {
    const { open, seatChanges } = this.#parts;
    const missing = seatIds.find((seatId) => from.team.presence.seat(seatId) === undefined);
    if (missing !== undefined) throw new Problem(404, 'noSuchSeat', `This team has no seat ${missing}.`);
    const team = await this.add(session, '');
    await seatChanges.moveTo(from, await open(team), seatIds, (seat) => seat.roleIds);
    return team;
  }
}

function nameOf(typed: string): string {
  const name = cleanName(typed, SESSION_LIMITS.teamNameLengthMax);
  if (name === '') throw new Problem(400, 'badName', 'Nothing of this name can be shown.');
  return name;
}
