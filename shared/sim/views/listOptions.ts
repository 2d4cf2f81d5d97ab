// Every command that a role could give now, on what, with which choices, and why not otherwise: so that no client guesses legality.
// Must not offer what the role may not know of: targets come from the commands themselves and are checked by them.
import { COMMANDS } from '../commands/index.ts';
import type { Actor, CommandDefinition } from '../commands/types.ts';
import type { Game } from '../state.ts';
import { isOnBoard } from '../isOnBoard.ts';
import { sharesPool } from '../work/pools.ts';
import { SharedOffers } from './SharedOffers.ts';
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

/** What a role is offered, by command; every command that it has is there. */
export type Offers = ReadonlyMap<string, readonly OptionView[]>;

/** Options keyed by `type:target`. */
export function listOptions(game: Game, roleId: string): Record<string, OptionView> {
  const options: Record<string, OptionView> = {};
  for (const offers of listOffers(game, roleId, new SharedOffers()).values())
    for (const option of offers) options[option.id] = option;
  return options;
}

/** The same by command. @param shared of this moment of this game, for all roles that are asked about then */
export function listOffers(game: Game, roleId: string, shared: SharedOffers): Offers {
  const all = new Map<string, readonly OptionView[]>();
  for (const definition of COMMANDS) {
    if (!mayUse(game, roleId, definition)) continue;
    const { type, isSameForAll } = definition;
    const list = (): OptionView[] => offersOf(game, roleId, definition);
    all.set(type, isSameForAll ? shared.of(type, list) : list());
  }
  return all;
}

function offersOf(game: Game, roleId: string, definition: CommandDefinition): OptionView[] {
  const actor: Actor = { kind: 'role', roleId };
  const offers: OptionView[] = [];
  for (const target of definition.targets(game, roleId)) {
    if (definition.targetParam === 'workId' && !isWorkSeen(game, roleId, target)) continue;
    const option = optionOf(game, actor, roleId, definition, target);
    if (option) offers.push(option);
  }
  return offers;
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
  const { type, targetParam, pickParam, arePicksAlike } = definition;
  const id = `${type}:${target}`;
  const payload: Record<string, string> = targetParam === '' ? {} : { [targetParam]: target };
  if (pickParam === '') {
    const refusal = definition.check(game, actor, payload) ?? '';
    return NOT_ABOUT_THIS.has(refusal) ? null : { id, type, target, picks: '', refusal };
  }
  let picks = '';
  let refusal = '';
  const possible = definition.picks(game, roleId, target);
  for (const pick of possible) {
    payload[pickParam] = pick;
    const reason = definition.check(game, actor, payload);
    if (reason === null) picks = arePicksAlike ? possible.join(' ') : picks === '' ? pick : `${picks} ${pick}`;
    else if (refusal === '' || NOT_ABOUT_THIS.has(refusal)) refusal = reason;
    if (arePicksAlike) break;
  }
  if (picks !== '') return { id, type, target, picks, refusal: '' };
  return refusal === '' || NOT_ABOUT_THIS.has(refusal) ? null : { id, type, target, picks, refusal };
}
