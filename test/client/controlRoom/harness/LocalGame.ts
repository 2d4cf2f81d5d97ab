// One player's game without a server: the real simulation with bots in the other seats, played to a moment, then by hand.
// For the control room's tests, in the browser and outside. Must not: bend a rule or a view.
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import type { GameEvent } from '../../../../shared/sim/events.ts';
import type { PublicView, RoleView } from '../../../../shared/sim/views/types.ts';
import { decide } from '../../../../shared/sim/bots/index.ts';
import { COMMANDS } from '../../../../shared/sim/commands/index.ts';
import { createGame } from '../../../../shared/sim/createGame.ts';
import type { Game } from '../../../../shared/sim/state.ts';
import { advance, applyCommand, takeEvents } from '../../../../shared/sim/step.ts';
import { listOptions, viewPublic, viewRole } from '../../../../shared/sim/views/index.ts';

export interface Moment {
  roleId: string;
  round: number;
  /** Tick of the round. */
  tick: number;
  seed?: number;
}

type Command = { type: string } & Record<string, unknown>;

const FACILITATOR = 'facilitator';
const SEAT = 'seat-1';

export class LocalGame {
  readonly game: Game;
  readonly roleId: string;

  /** Plays to the moment with reactive bots everywhere, then gives the role to the player. */
  constructor(scenario: Scenario, { roleId, round, tick, seed = 7 }: Moment) {
    this.game = createGame(scenario, seed);
    this.roleId = roleId;
    const { state } = this.game;
    this.facilitate({ type: 'startSession' });
    while (state.round < round || state.phase !== 'running') {
      if (state.phase === 'running') this.#tick(true);
      else this.facilitate({ type: 'nextPhase' });
    }
    while (state.roundTick < tick && !this.#isOver()) this.#tick(true);
    this.facilitate({ type: 'assignSeat', seatId: SEAT, roleIds: roleId, isBot: false });
    this.facilitate({ type: 'releaseSeat', seatId: `bot:${roleId}` });
    takeEvents(this.game);
  }

  /** Lets hours pass; the player's role does nothing by itself. */
  advance(ticks: number): void {
    for (let count = 0; count < ticks; count += 1) this.#tick(false);
  }

  /** @returns null or the reject code */
  give(command: Command): string | null {
    return applyCommand(this.game, SEAT, command);
  }

  facilitate(command: Command): string | null {
    return applyCommand(this.game, FACILITATOR, command);
  }

  /** As the wire brings them. */
  publicView(): PublicView {
    return viewPublic(this.game);
  }

  roleView(): RoleView {
    return { ...viewRole(this.game, this.roleId), options: listOptions(this.game, this.roleId) };
  }

  /** What the player may hear of what happened since the last call. */
  takeEvents(): GameEvent[] {
    return takeEvents(this.game).filter(({ audience }) => audience === 'public' || audience === this.roleId);
  }

  #tick(isPlayerBot: boolean): void {
    for (const roleId of this.game.rules.roleIds) {
      if (roleId === this.roleId && !isPlayerBot) continue;
      for (const { command } of decide('reactive', this.game, roleId))
        applyCommand(this.game, `bot:${roleId}`, command);
    }
    advance(this.game);
  }

  #isOver(): boolean {
    return this.game.state.phase !== 'running';
  }
}

/** What the server publishes about commands, as far as a client needs it. */
export function publishedCommands(): { type: string; targetParam: string; pickParam: string }[] {
  return COMMANDS.map(({ type, targetParam, pickParam }) => ({ type, targetParam, pickParam }));
}
