// Builds what a bot may see: its role's view, and functions for what costs time. The only place where bots touch the game.
import { findCommand } from '../commands/index.ts';
import type { Actor } from '../commands/types.ts';
import { drawBelow, hashText } from '../random.ts';
import type { Game } from '../state.ts';
import { listOptions, mayUse } from '../views/listOptions.ts';
import { viewPublic } from '../views/viewPublic.ts';
import { viewRole } from '../views/viewRole.ts';
import type { OptionView } from '../views/types.ts';
import type { BotCommand, BotPlan, BotSight, BotStyle } from './types.ts';

const NO_PLAN: BotPlan = { improvements: [], agreements: [] };

export function sightOf(game: Game, roleId: string, style: BotStyle): BotSight {
  const { state, rules } = game;
  const actor: Actor = { kind: 'role', roleId };
  const hash = hashText(`bot:${roleId}`);
  let draws = 0;
  return {
    roleId,
    phase: state.phase,
    isPolling: state.poll !== null,
    round: state.round,
    tick: state.tick,
    view: viewRole(game, roleId),
    plan: style === 'idle' || style === 'random' ? NO_PLAN : rules.scenario.bots[style],
    seePublic: () => viewPublic(game),
    has: (type) => {
      const definition = findCommand(type);
      return definition !== undefined && mayUse(game, roleId, definition);
    },
    can: ({ type, ...payload }) => {
      const definition = findCommand(type);
      return (
        definition !== undefined && mayUse(game, roleId, definition) && definition.check(game, actor, payload) === null
      );
    },
    listPossible: () => Object.values(listOptions(game, roleId)).flatMap(commandsOf),
    draw: (bound) => drawBelow(state.seed, hash, state.tick, draws++, bound),
  };
}

/** The commands that an option stands for, one for each pick. */
function commandsOf({ type, target, picks, refusal }: OptionView): BotCommand[] {
  const definition = findCommand(type);
  if (refusal !== '' || !definition) return [];
  const { targetParam, pickParam } = definition;
  const base: BotCommand = targetParam === '' ? { type } : { type, [targetParam]: target };
  return pickParam === '' ? [base] : picks.split(' ').map((pick) => ({ ...base, [pickParam]: pick }));
}
