// What members of a team send: read, held to its limits, given to the game, and answered, each number once and the same again.
// Must not decide what the rules allow.
import { CLIENT_LIMITS } from '../../shared/limits.ts';
import { MESSAGES } from '../../shared/wire/protocol.ts';
import type { Outcome } from './AnswerMemory.ts';
import { barTo } from './barTo.ts';
import type { Member, TeamClient } from './Member.ts';
import { readCommand, type ReadCommand } from './readCommand.ts';
import type { RoomServices } from './RoomServices.ts';
import type { Team } from './Team.ts';

export class CommandIntake {
  readonly #team: Team;
  readonly #members: ReadonlyMap<TeamClient, Member>;
  readonly #services: Pick<RoomServices, 'now' | 'meter' | 'log'>;

  constructor(
    team: Team,
    members: ReadonlyMap<TeamClient, Member>,
    services: Pick<RoomServices, 'now' | 'meter' | 'log'>,
  ) {
    this.#team = team;
    this.#members = members;
    this.#services = services;
  }

  take(client: TeamClient, message: unknown): void {
    const member = this.#members.get(client);
    if (member === undefined) return;
    const read = readCommand(message, member.frameBytes);
    const { seatId } = member;
    const isKnown = this.#team.answers.knows(seatId, read.seq);
    if (!member.commands.take(this.#services.now())) {
      // Sent again: who hears nothing of it asks once more, and is told what became of it.
      if (isKnown) return;
      this.refuse(client, read.seq, 'tooFrequent', `at most ${CLIENT_LIMITS.commandsPerSecond} commands a second`);
    } else if (isKnown) {
      this.#team.answers.isNew(seatId, read.seq, (outcome) => this.#answer(client, read.seq, outcome));
    } else if (read.kind === 'refused') {
      this.refuse(client, read.seq, read.code, read.message);
    } else {
      const bar = barTo(member, this.#team);
      if (bar === null) this.#offer(client, member, read);
      else this.refuse(client, read.seq, bar.code, bar.message);
    }
  }

  #offer(client: TeamClient, { seatId }: Member, { seq, command }: ReadCommand & { kind: 'command' }): void {
    const { presence, play } = this.#team;
    presence.acted(seatId, command.type, play.game.state.tick, this.#services.now());
    play.offer(seatId, seq, command, (outcome) => this.#answer(client, seq, outcome));
  }

  #answer(client: TeamClient, seq: number, outcome: Outcome): void {
    if (!this.#members.has(client)) return;
    if (outcome.kind === 'accepted') client.send(MESSAGES.accepted, { seq, tick: outcome.tick });
    else client.send(MESSAGES.rejected, { seq, code: outcome.code, message: outcome.message });
  }

  /** Refused before it reached the game, for good: another copy may be on its way. Who sends far too much is not always answered. */
  refuse(client: TeamClient, seq: number, code: string, message: string): void {
    const member = this.#members.get(client);
    const seatId = member?.seatId ?? '';
    this.#services.meter.refused(code);
    this.#services.log.trace({ ...this.#team.key, code }, 'refused');
    if (seatId !== '') this.#team.answers.remember(seatId, seq, { kind: 'rejected', code, message });
    if (member?.refusals.take(this.#services.now()) === true) client.send(MESSAGES.rejected, { seq, code, message });
  }
}
