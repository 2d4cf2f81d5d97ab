// One headless run: a seed, a policy for each role, the rounds' results, and its journal if somebody wants it.
import type { Scenario } from '../../shared/scenario/schema.ts';
import { playGame } from '../../shared/sim/bots/playGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { RoundResult } from '../../shared/sim/result.ts';
import { openRunJournal } from './openRunJournal.ts';

/** What all runs of one call share; plain data, so that a worker can be given it. */
export interface RunPlan {
  scenario: Scenario;
  /** A style of bots, or a policy of the scenario; by role where it is not the common one. */
  policy: string;
  roles: Record<string, string>;
  rounds: number | undefined;
  improvements: string[] | undefined;
  journalDir: string | undefined;
}

export interface RunOutput {
  seed: number;
  hash: string;
  rounds: RoundResult[];
}

/** Plays one run; writes its journal if the plan says where. */
export function simulateRun(plan: RunPlan, seed: number): RunOutput {
  const { scenario, rounds, improvements } = plan;
  const journal = plan.journalDir === undefined ? undefined : openRunJournal(plan.journalDir, scenario, seed);
  const game = playGame({
    scenario,
    seed,
    rounds,
    improvements,
    styleOf: (roleId) => plan.roles[roleId] ?? plan.policy,
    onAccepted: journal?.accept,
    onTick: journal?.tick,
  });
  const hash = hashState(game.state);
  journal?.close(game.state.tick, hash);
  return { seed, hash, rounds: game.state.results };
}
