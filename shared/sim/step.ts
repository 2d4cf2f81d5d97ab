// The only way a game changes: commands, each checked and then applied, and ticks of time. Never throws on bad input.
import { findCommand } from './commands/index.ts';
import type { Actor } from './commands/types.ts';
import { checkLedgers } from './invariants.ts';
import { endRound } from './phases/endRound.ts';
import { roundTicks } from './phases/roundTicks.ts';
import type { Game } from './state.ts';
import { runSystems } from './systems/index.ts';
import { tell } from './tell.ts';

export { takeEvents } from './tell.ts';

export const FACILITATOR_SEAT = 'facilitator';

export interface QueuedCommand {
  seat: string;
  command: { type: string } & Record<string, unknown>;
}

/**
 * Checks a command and applies it when it is allowed; nothing changes otherwise.
 * @returns null when applied, else the reason as a reject code
 */
export function applyCommand(
  game: Game,
  seatId: string,
  command: { type: string } & Record<string, unknown>,
): string | null {
  const definition = findCommand(command.type);
  if (definition === undefined) return 'unknownCommand';
  const { type, ...rest } = command;
  const parsed = definition.payload.safeParse(rest);
  if (!parsed.success) return 'badPayload';
  const actors = actorsOf(game, seatId, type);
  if (typeof actors === 'string') return actors;
  let refusal: string | null = 'notYourRole';
  for (const actor of actors) {
    refusal = definition.check(game, actor, parsed.data);
    if (refusal !== null) continue;
    definition.apply(game, actor, parsed.data);
    if (actor.kind === 'role') remember(game, actor.roleId, type, definition.isDecision);
    return null;
  }
  return refusal;
}

/** Who a seat may be for this command, one for each of its roles, or why it may not give it. */
export function actorsOf(game: Game, seatId: string, type: string): Actor[] | 'seatUnknown' | 'notYourRole' {
  if (seatId === FACILITATOR_SEAT)
    return findCommand(type)?.capability === 'facilitator' ? [{ kind: 'facilitator' }] : 'notYourRole';
  const seat = Object.hasOwn(game.state.seats, seatId) ? game.state.seats[seatId] : undefined;
  if (seat === undefined) return 'seatUnknown';
  const actors: Actor[] = seat.roleIds
    .filter((roleId) => mayUse(game, roleId, type))
    .map((roleId) => ({ kind: 'role', roleId, seatId }));
  return actors.length === 0 ? 'notYourRole' : actors;
}

/** Whether the scenario lets a role give this type of command. */
export function mayUse(game: Game, roleId: string, type: string): boolean {
  const capability = findCommand(type)?.capability;
  if (capability === 'everyRole') return true;
  return capability === 'role' && (game.rules.commandsOf.get(roleId)?.has(type) ?? false);
}

function remember(game: Game, roleId: string, type: string, isDecision: boolean): void {
  const role = game.state.roles[roleId];
  if (role === undefined) return;
  if (isDecision) role.decisions++;
  role.lastDecision = type;
  role.lastDecisionTick = game.state.tick;
}

/** One tick of time; nothing while the round is not running. */
export function advance(game: Game): void {
  const { state } = game;
  if (state.phase !== 'running' || state.isPaused) return;
  runSystems(game);
  checkLedgers(game);
  state.tick++;
  state.roundTick++;
  if (state.roundTick >= roundTicks(game)) {
    endRound(game);
    tell(game, 'phaseChanged', 'public', { text: state.phase });
  }
}

/**
 * Applies queued commands in order, then lets one tick pass.
 * @returns for each command null or its reject code
 */
export function step(game: Game, queued: readonly QueuedCommand[]): (string | null)[] {
  const answers = queued.map((entry) => applyCommand(game, entry.seat, entry.command));
  advance(game);
  return answers;
}
