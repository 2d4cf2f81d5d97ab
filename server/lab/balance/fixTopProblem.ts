// M7: two games under the same luck, one of which fixes its dearest recurring problem at the start of round 2.
// What the repair costs in hands, what it saves on that problem until the end of round 3, what round 3 is worth.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { startInvestigation } from '../../../shared/sim/commands/openProblem.ts';
import type { Game, Problem } from '../../../shared/sim/state.ts';
import { applyCommand } from '../../../shared/sim/step.ts';

export interface Repair {
  seed: number;
  /** Hand-hours that analysis, fix and change took, in thousandths. */
  costMilli: number;
  /** Hand-hours that the problem's incidents did not take, in thousandths. */
  savedMilli: number;
  /** Realised value of the round after, with the repair less without, in cents. */
  nextRoundCents: number;
}

const ROUNDS = 3;
const FIX_ROUND = 2;
const STYLE = 'reactive';

/** Null when no problem had recurred by the end of round 1, or the scenario is too short. */
export function fixTopProblem(scenario: Scenario, seed: number): Repair | null {
  if (scenario.rounds.length < ROUNDS) return null;
  let problemId = '';
  const without = playGame({
    scenario,
    seed,
    rounds: ROUNDS,
    styleOf: () => STYLE,
    onTick: (game) => {
      if (game.state.round === FIX_ROUND && game.state.roundTick === 1) problemId = dearest(game)?.id ?? '';
    },
  });
  if (problemId === '') return null;
  const worked = new Map<string, number>();
  const fixed = playGame({
    scenario,
    seed,
    rounds: ROUNDS,
    styleOf: () => STYLE,
    onTick: (game) => {
      if (game.state.round < FIX_ROUND) return;
      if (game.state.round === FIX_ROUND && game.state.roundTick === 1) startInvestigation(game, problemId);
      pushRepair(game, problemId, worked);
    },
  });
  return {
    seed,
    costMilli: [...worked.values()].reduce((sum, milli) => sum + milli, 0),
    savedMilli: hoursOf(without, problemId) - hoursOf(fixed, problemId),
    nextRoundCents: realisedOf(fixed, ROUNDS) - realisedOf(without, ROUNDS),
  };
}

/** The problem that has struck more than once and has cost most hours. */
function dearest({ state }: Game): Problem | undefined {
  let top: Problem | undefined;
  for (const problem of state.problems) {
    if (problem.stage === 'fixed' || problem.workId !== '' || problem.occurrences < 2) continue;
    if (top === undefined || problem.costMilliHours > top.costMilliHours) top = problem;
  }
  return top;
}

/** Whoever has it in the tray takes it first; notes the hours that went into it. */
function pushRepair(game: Game, problemId: string, worked: Map<string, number>): void {
  for (const item of game.state.open) {
    const isRepair =
      (item.type === 'problem' && item.aboutId === problemId) || (item.change !== null && worked.has(item.aboutId));
    if (!isRepair) continue;
    worked.set(item.id, item.workedMilli);
    if (item.status === 'waiting')
      applyCommand(game, `bot:${item.roleId}`, { type: 'prioritiseWork', workId: item.id, place: 'first' });
  }
  for (const { id, workedMilli } of game.state.closed) if (worked.has(id)) worked.set(id, workedMilli);
}

const hoursOf = ({ state }: Game, problemId: string): number =>
  state.problems.find((problem) => problem.id === problemId)?.costMilliHours ?? 0;

const realisedOf = ({ state }: Game, round: number): number =>
  state.results.find((result) => result.round === round)?.value.realisedCents ?? 0;
