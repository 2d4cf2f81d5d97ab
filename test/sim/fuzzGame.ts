// One game with commands at random, legal and not, and the laws that must hold whatever is commanded.
// Must not catch a violation: it throws with the seed, which plays the same game again.
import type { Scenario } from '../../shared/scenario/schema.ts';
import { createGame } from '../../shared/sim/createGame.ts';
import { findFaults } from '../../shared/sim/invariants.ts';
import type { Game } from '../../shared/sim/state.ts';
import { advance, applyCommand, FACILITATOR_SEAT, type QueuedCommand } from '../../shared/sim/step.ts';
import { Dice } from './Dice.ts';
import { offeredCommand, rubbishCommand, shapedCommand } from './randomCommands.ts';
import { resultFaults } from './resultFaults.ts';

export interface Fuzzed {
  game: Game;
  accepted: number;
  refused: number;
}

/** Ticks after which a game that does not end is given up: pauses and early ends are part of the game. */
const TICKS_MAX = 2500;
/** How often a command is looked at closely: a refused one must have changed nothing, an accepted one must leave no fault. */
const LOOK_ONCE_IN = 25;

/** @throws Error with the seed when a law is broken */
export function fuzzGame(scenario: Scenario, seed: number, commandsPerTick: number): Fuzzed {
  const dice = new Dice(seed);
  const game = createGame(scenario, seed, { keepsCheckpoints: true });
  const counts = { game, accepted: 0, refused: 0 };
  try {
    for (let ticks = 0; game.state.phase !== 'closed' && ticks < TICKS_MAX; ticks++) {
      for (let number = 0; number < commandsPerTick; number++) giveOne(dice, counts);
      const before = game.state.tick;
      advance(game);
      expectNone([...findFaults(game), ...shapeFaults(game)]);
      if (game.state.tick === before && dice.onceIn(4)) goOn(game);
    }
    expectNone(game.state.results.flatMap((result) => resultFaults(result, game.state.hands.length)));
  } catch (error) {
    throw new Error(`seed ${seed}, round ${game.state.round}, tick ${game.state.tick}: ${String(error)}`, {
      cause: error,
    });
  }
  return counts;
}

function giveOne(dice: Dice, counts: Fuzzed): void {
  const { game } = counts;
  const throwOf = dice.below(100);
  const entry =
    throwOf < 60 ? offeredCommand(dice, game) : throwOf < 90 ? shapedCommand(dice, game) : rubbishCommand(dice, game);
  if (entry === null) return;
  const isLookedAt = dice.onceIn(LOOK_ONCE_IN);
  const before = isLookedAt ? JSON.stringify(game.state) : '';
  const refusal = give(game, entry);
  if (refusal === null) counts.accepted++;
  else counts.refused++;
  if (!isLookedAt) return;
  if (refusal !== null && JSON.stringify(game.state) !== before)
    throw new Error(`${JSON.stringify(entry)} was refused with ${refusal} and changed the state`);
  expectNone(findFaults(game).map((fault) => `${fault} after ${JSON.stringify(entry)}`));
}

function give(game: Game, { seat, command }: QueuedCommand): string | null {
  try {
    return applyCommand(game, seat, command);
  } catch (error) {
    throw new Error(`${JSON.stringify({ seat, command })} threw`, { cause: error });
  }
}

/** Time does not pass: whoever leads the game goes on. */
function goOn(game: Game): void {
  if (applyCommand(game, FACILITATOR_SEAT, { type: 'resume' }) === null) return;
  applyCommand(game, FACILITATOR_SEAT, { type: 'nextPhase' });
}

/** What a state that is saved as JSON must be: whole numbers, and no work that points nowhere. */
function shapeFaults({ state, index, rules }: Game): string[] {
  const faults: string[] = [];
  const { ledger, money, satisfaction } = state;
  const amounts = { ...satisfaction, ...money, potential: ledger.potentialCents, realised: ledger.realisedCents };
  for (const [name, amount] of Object.entries(amounts))
    if (!Number.isSafeInteger(amount)) faults.push(`${name} is ${amount}`);
  if (ledger.realisedCents > ledger.potentialCents) faults.push('more was realised than was possible');
  for (const item of state.open) {
    if (index.work.get(item.id) !== item) faults.push(`${item.id} is open but not to be found`);
    if (rules.routes.get(item.routeId)?.steps[item.stepIndex] === undefined) faults.push(`${item.id} is on no step`);
    if (item.status === 'blocked' && item.blockedBy === '') faults.push(`${item.id} is blocked by nothing`);
    if (item.status !== 'blocked' && item.blockedBy !== '') faults.push(`${item.id} is ${item.status} but blocked`);
    if (item.blockedBy === 'change' && (index.work.get(item.carrierId)?.change ?? null) === null)
      faults.push(`${item.id} waits for the change ${item.carrierId}, which is not there`);
  }
  const incidents = new Map<string, number>();
  for (const { incident } of state.open)
    if (incident !== null && incident.problemId !== '')
      incidents.set(incident.problemId, (incidents.get(incident.problemId) ?? 0) + 1);
  for (const [problemId, count] of incidents)
    if (count > 1) faults.push(`[PR4] ${problemId} has ${count} open incidents`);
  return faults;
}

function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('; '));
}
