// A command in the facilitator's name, carried out at once and not at the next beat; refusals become problems.
import type { Outcome } from '../rooms/AnswerMemory.ts';
import type { Command } from '../rooms/TeamGame.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { Problem } from './Problem.ts';

const UNAVAILABLE = new Set(['journalUnavailable', 'teamStopped', 'tooBusy']);

/** Resolves when it is decided and stored. */
export async function tryOrder(room: TeamRoom, command: Command): Promise<Outcome> {
  const outcome = room.team.order(command);
  room.hurry();
  return outcome;
}

/** @returns the tick at which it was accepted @throws Problem with the reject code */
export async function orderNow(room: TeamRoom, command: Command): Promise<number> {
  const outcome = await tryOrder(room, command);
  if (outcome.kind === 'accepted') return outcome.tick;
  throw new Problem(UNAVAILABLE.has(outcome.code) ? 503 : 409, outcome.code, outcome.message);
}
