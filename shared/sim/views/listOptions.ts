// Every command that a role could give now, on what, with which choices, and why not otherwise: so that no client guesses legality.
// Must not offer what the role may not know of: targets come from the commands themselves and are checked by them.
import { COMMANDS } from '../commands/index.ts';
import type { Actor, CommandDefinition } from '../commands/types.ts';
import type { Game } from '../state.ts';
import { isOnBoard } from '../isOnBoard.ts';
import { sharesPool } from '../work/pools.ts';
import type { OptionView } from './types.ts';

/** Refusals that mean that the command is not about this target, or not for this moment: nothing to show greyed out. */
const NOT_ABOUT_THIS: ReadonlySet<string> = new Set([
  'unknownWork',
  'unknownTarget',
  'unknownHand',
  'notYourRole',
  'notInYourTray',
  'wrongPhase',
  'alreadyDone',
  'nothingToDo',
  'noPoll',
  'pollIsOver',
  'badPayload',
  'notPossible',
  'alreadyInWork',
]);

/** Options keyed by `type:target`. */
export function listOptions(game: Game, roleId: string): Record<string, OptionView> {
  const options: Record<string, OptionView> = {};
  const actor: Actor = { kind: 'role', roleId };
  for (const definition of COMMANDS) {
    if (!mayUse(game, roleId, definition)) continue;
    for (const target of definition.targets(game, roleId)) {
      if (definition.targetParam === 'workId' && !isWorkSeen(game, roleId, target)) continue;
      const option = optionOf(game, actor, roleId, definition, target);
      if (option) options[option.id] = option;
    }
  }
  return options;
}

/** A command may reach further than the eye; its options may not name work that the role does not see. */
function isWorkSeen(game: Game, roleId: string, workId: string): boolean {
  const item = game.index.work.get(workId);
  return (
    item !== undefined && (item.roleId === roleId || isOnBoard(game.state, item) || sharesPool(game, roleId, item))
  );
}

/** Whether a role has this command at all. */
export function mayUse(game: Game, roleId: string, { capability, type }: CommandDefinition): boolean {
  const commands = game.rules.commandsOf.get(roleId);
  if (commands === undefined) return false;
  return capability === 'everyRole' || (capability === 'role' && commands.has(type));
}

function optionOf(
  game: Game,
  actor: Actor,
  roleId: string,
  definition: CommandDefinition,
  target: string,
): OptionView | null {
  const { type, targetParam, pickParam } = definition;
  const id = `${type}:${target}`;
  const base: Record<string, string> = targetParam === '' ? {} : { [targetParam]: target };
  if (pickParam === '') {
    const refusal = definition.check(game, actor, base) ?? '';
    return NOT_ABOUT_THIS.has(refusal) ? null : { id, type, target, picks: '', refusal };
  }
  let picks = '';
  let refusal = '';
  for (const pick of definition.picks(game, roleId, target)) {
    const reason = definition.check(game, actor, { ...base, [pickParam]: pick });
    if (reason === null) picks = picks === '' ? pick : `${picks} ${pick}`;
    else if (refusal === '' || NOT_ABOUT_THIS.has(refusal)) refusal = reason;
  }
  if (picks !== '') return { id, type, target, picks, refusal: '' };
  return refusal === '' || NOT_ABOUT_THIS.has(refusal) ? null : { id, type, target, picks, refusal };
}
