// `check` only looks: whatever is asked, at any moment of a game, the state stays what it was, and the answer is one that is listed.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../shared/sim/commands/index.ts';
import type { Actor, CommandDefinition } from '../../shared/sim/commands/types.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { Game } from '../../shared/sim/state.ts';
import { advance, applyCommand } from '../../shared/sim/step.ts';
import { Dice } from './Dice.ts';
import { facilitate, inLobby, type Payload } from './playing.ts';
import { offeredCommand, shapedCommand } from './randomCommands.ts';

const SEEDS = [1, 2, 3, 4];
const LOOK_EVERY_TICKS = 8;

/** Plays a lively game with random commands, and stops at moments of all phases. */
function playAndStop(seed: number, look: (game: Game) => void): void {
  const dice = new Dice(seed);
  const game = inLobby({ isLively: true, rounds: 2 }, seed);
  for (let phases = 0; game.state.phase !== 'closed' && phases < 20; phases++) {
    look(game);
    while (game.state.phase === 'running') {
      for (let tries = 0; tries < 3; tries++) {
        const entry = offeredCommand(dice, game);
        if (entry !== null) applyCommand(game, entry.seat, entry.command);
      }
      advance(game);
      if (game.state.roundTick % LOOK_EVERY_TICKS === 0) look(game);
    }
    facilitate(game, 'nextPhase');
  }
}

function payloadsFor(game: Game, command: CommandDefinition, roleId: string): Payload[] {
  const { targetParam, pickParam } = command;
  return command.targets(game, roleId).flatMap((target) => {
    const base: Payload = targetParam === '' ? {} : { [targetParam]: target };
    if (pickParam === '') return [base];
    return command.picks(game, roleId, target).map((pick) => ({ ...base, [pickParam]: pick }));
  });
}

describe('check', () => {
  it.each(SEEDS)('changes nothing, for every command, role and target of a played game (seed %i)', (seed) => {
    let asked = 0;
    let allowed = 0;
    playAndStop(seed, (game) => {
      const before = hashState(game.state);
      for (const command of COMMANDS) {
        for (const roleId of game.rules.roleIds) {
          const actor: Actor = { kind: 'role', roleId };
          for (const payload of payloadsFor(game, command, roleId)) {
            const answer = command.check(game, actor, payload);
            asked++;
            if (answer === null) allowed++;
            else expect(command.refusals, `${command.type} ${JSON.stringify(payload)}`).toContain(answer);
          }
        }
      }
      expect(hashState(game.state)).toBe(before);
    });
    expect(asked).toBeGreaterThan(1000);
    expect(allowed).toBeGreaterThan(500);
  });

  it.each(SEEDS)('answers with a listed code, and changes nothing, whatever it is asked (seed %i)', (seed) => {
    const dice = new Dice(seed + 100);
    const codes = new Set<string>();
    playAndStop(seed, (game) => {
      const before = hashState(game.state);
      for (let tries = 0; tries < 60; tries++) {
        const { command } = shapedCommand(dice, game);
        const { type, ...payload } = command;
        const definition = COMMANDS.find((entry) => entry.type === type);
        const parsed = definition?.payload.safeParse(payload);
        if (definition === undefined || parsed?.success !== true) continue;
        const isFacilitators = definition.capability === 'facilitator';
        const roleId = dice.oneOf(game.rules.roleIds) ?? '';
        const answer = definition.check(
          game,
          isFacilitators ? { kind: 'facilitator' } : { kind: 'role', roleId },
          parsed.data,
        );
        if (answer !== null) expect(definition.refusals, type).toContain(answer);
        codes.add(answer ?? 'allowed');
      }
      expect(hashState(game.state)).toBe(before);
    });
    expect(codes.size).toBeGreaterThan(10);
  });
});
