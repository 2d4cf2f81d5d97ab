// Carries out what a facilitator orders: in the game of one team or all, with people's seats, with teams, with the session.
// Game actions are journaled like a player's command. Must not know HTTP or who asks: that was checked before.
import type { SessionRecord, Store, TeamKey } from '../journal/store.ts';
import type { Outcome } from '../rooms/AnswerMemory.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import type { Claims } from './Claims.ts';
import type { Control } from './controlSchema.ts';
import { gameCommand, type GameControl, isGameControl } from './gameCommand.ts';
import type { Notes } from './Notes.ts';
import { tryOrder } from './orderNow.ts';
import { Problem } from './Problem.ts';
import type { SeatChanges } from './SeatChanges.ts';
import type { Settings } from './Settings.ts';
import type { TeamChanges } from './TeamChanges.ts';

export interface ControllerParts {
  store: Store;
  settings: Settings;
  seatChanges: SeatChanges;
  teamChanges: TeamChanges;
  claims: Claims;
  notes: Notes;
  /** Brings a team into memory. @throws Problem when it cannot be had */
  open: (key: TeamKey) => Promise<TeamRoom>;
}

export interface TeamAnswer {
  teamId: string;
  accepted: boolean;
  /** Where accepted. */
  tick?: number;
  /** Where not. */
  code?: string;
  message?: string;
}

export interface ControlAnswer {
  teams: TeamAnswer[];
  /** Where a team came into being. */
  newTeamId?: string;
}

type SeatControl = Extract<Control, { seatId: string; teamId: string }>;
type TeamControl = Extract<Control, { action: 'renameTeam' | 'mergeTeams' | 'splitTeam' }>;
type NoteControl = Extract<Control, { action: 'note' | 'bookmark' | 'removeNote' }>;
type ClaimControl = Extract<Control, { claimId: string }>;

export class Controller {
  readonly #parts: ControllerParts;

  constructor(parts: ControllerParts) {
    this.#parts = parts;
  }

  /** @throws Problem when it cannot be done anywhere, with the first refusal's code */
  async carryOut(session: SessionRecord, control: Control): Promise<ControlAnswer> {
    const { code } = session;
    const { settings } = this.#parts;
    if (isGameControl(control)) return this.#play(code, control);
    switch (control.action) {
      case 'lock':
      case 'unlock':
        await settings.change(code, { isLocked: control.action === 'lock' });
        return this.#answerAll(code);
      case 'eyesUp':
      case 'eyesDown':
        await settings.change(code, { eyesUp: control.action === 'eyesUp' ? control.text : '' });
        return this.#answerAll(code);
      case 'screen':
        if (control.teamId !== '') await this.#keysOf(code, control.teamId);
        await settings.change(code, { screen: { mode: control.mode, teamId: control.teamId } });
        return this.#answerAll(code);
      case 'addTeam': {
        const team = await this.#parts.teamChanges.add(session, control.name);
        return { teams: [{ teamId: team.teamId, accepted: true, tick: 0 }], newTeamId: team.teamId };
      }
      case 'renameTeam':
      case 'mergeTeams':
      case 'splitTeam':
        return this.#changeTeam(session, control);
      case 'approveClaim':
      case 'refuseClaim':
        return this.#decideClaim(code, control);
      case 'note':
      case 'bookmark':
      case 'removeNote':
        return this.#keepNote(code, control);
      default:
        return this.#changeSeat(code, control);
    }
  }

  async #play(code: string, control: GameControl): Promise<ControlAnswer> {
    const rooms = await this.#roomsOf(code, control.teamId);
    const answers = await Promise.all(
      rooms.map(async (room) => {
        const command = gameCommand(control, room.team.play.game.state.phase);
        return outcomeAnswer(room, await tryOrder(room, command));
      }),
    );
    const [first] = answers;
    if (first !== undefined && answers.every(({ accepted }) => !accepted))
      throw new Problem(409, first.code ?? 'refused', first.message ?? 'refused', { teams: answers });
    return { teams: answers };
  }

  async #changeSeat(code: string, control: SeatControl): Promise<ControlAnswer> {
    const { seatChanges } = this.#parts;
    const room = await this.#roomOf(code, control.teamId);
    const { seatId } = control;
    switch (control.action) {
      case 'removeSeat':
        await seatChanges.remove(room, seatId);
        break;
      case 'handToBot':
      case 'takeBack':
        await seatChanges.change(room, seatId, { isHandedToBot: control.action === 'handToBot' });
        break;
      case 'renameSeat':
        await seatChanges.change(room, seatId, { nickname: control.nickname });
        break;
      case 'swapSeats':
        await seatChanges.swap(room, seatId, control.otherSeatId);
        break;
      case 'moveSeat': {
        const { roleIds, toTeamId = control.teamId } = control;
        if (toTeamId === control.teamId) await seatChanges.move(room, seatId, roleIds);
        else return this.#moveSeat(room, await this.#roomOf(code, toTeamId), seatId, roleIds);
      }
    }
    return { teams: [answerOf(room)] };
  }

  async #moveSeat(from: TeamRoom, to: TeamRoom, seatId: string, roleIds: string[]): Promise<ControlAnswer> {
    await this.#parts.seatChanges.moveTo(from, to, [seatId], () => roleIds);
    return { teams: [answerOf(from), answerOf(to)] };
  }

  async #changeTeam(session: SessionRecord, control: TeamControl): Promise<ControlAnswer> {
    const { code } = session;
    const { teamChanges } = this.#parts;
    const room = await this.#roomOf(code, control.teamId);
    switch (control.action) {
      case 'renameTeam':
        await teamChanges.rename(room, control.name);
        return { teams: [answerOf(room)] };
      case 'mergeTeams': {
        const into = await this.#roomOf(code, control.intoTeamId);
        await teamChanges.merge(room, into);
        return { teams: [answerOf(into)] };
      }
      case 'splitTeam': {
        const { teamId } = await teamChanges.split(session, room, control.seatIds);
        return { teams: [answerOf(room), { teamId, accepted: true, tick: 0 }], newTeamId: teamId };
      }
    }
  }

  async #decideClaim(code: string, control: ClaimControl): Promise<ControlAnswer> {
    const claim = this.#parts.claims.findWaiting(code, control.claimId);
    const room = await this.#roomOf(code, claim.key.teamId);
    if (control.action === 'refuseClaim') claim.fate = { state: 'refused' };
    else {
      const seatId = control.seatId ?? claim.seatId;
      if (seatId === '') throw new Problem(409, 'noSuchSeat', 'No seat fits this claim: name one as seatId.');
      const seatToken = await this.#parts.seatChanges.renewToken(room, seatId);
      claim.fate = { state: 'approved', seatToken, seatId, teamId: claim.key.teamId };
    }
    room.touch();
    return { teams: [answerOf(room)] };
  }

  async #keepNote(code: string, control: NoteControl): Promise<ControlAnswer> {
    const { notes } = this.#parts;
    const rooms = await this.#roomsOf(code, control.teamId);
    for (const room of rooms) {
      if (control.action === 'removeNote') await notes.remove(room, control.noteId);
      else await notes.add(room, control.action, control.text);
    }
    return { teams: rooms.map(answerOf) };
  }

  async #answerAll(code: string): Promise<ControlAnswer> {
    const teams = await this.#parts.store.readTeams(code);
    return { teams: teams.map(({ teamId, tick }) => ({ teamId, accepted: true, tick })) };
  }

  async #roomOf(code: string, teamId: string): Promise<TeamRoom> {
    const [key = { code, teamId }] = await this.#keysOf(code, teamId);
    return this.#parts.open(key);
  }

  async #roomsOf(code: string, teamId: string | undefined): Promise<TeamRoom[]> {
    const keys = await this.#keysOf(code, teamId);
    return Promise.all(keys.map((key) => this.#parts.open(key)));
  }

  /** The named team, or all that are listed. */
  async #keysOf(code: string, teamId: string | undefined): Promise<TeamKey[]> {
    const listed = await this.#parts.store.readTeams(code);
    const wanted = teamId === undefined ? listed : listed.filter((team) => team.teamId === teamId);
    if (wanted.length > 0) return wanted;
    const known = listed.map((team) => team.teamId).join(', ');
    throw new Problem(404, 'noSuchTeam', `This session has no team ${teamId ?? ''}; it has ${known}.`);
  }
}

function answerOf({ team }: TeamRoom): TeamAnswer {
  return { teamId: team.key.teamId, accepted: true, tick: team.play.game.state.tick };
}

function outcomeAnswer({ team }: TeamRoom, outcome: Outcome): TeamAnswer {
  const { teamId } = team.key;
  if (outcome.kind === 'accepted') return { teamId, accepted: true, tick: outcome.tick };
  return { teamId, accepted: false, code: outcome.code, message: outcome.message };
}
