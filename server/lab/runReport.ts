// What is kept of a run for the figures of many: plain data and small, but for the JSON of the run, which is only made when asked for.
// Made on the thread that played, so that threads share the writing too and do not send each other thousands of leaks.
import type { GoalResult } from '../../shared/sim/result.ts';
import { figuresOf } from './runFigures.ts';
import { runJson } from './simulateJson.ts';
import { simulateRun, type RunPlan } from './simulateRun.ts';

/** What figures about many runs are made of. */
export interface RunSummary {
  seed: number;
  hash: string;
  /** Every figure that the game ends with, by name. */
  figures: Record<string, number>;
  /** The goals of each round. */
  goals: GoalResult[][];
}

export interface RunReport extends RunSummary {
  /** The run as `simulate --json` prints it; empty where nobody asked. */
  json: string;
}

/**
 * Plays one run and reports it.
 * @throws Error that says which seed it was, so that it can be played again
 */
export function reportRun(plan: RunPlan, seed: number, withJson: boolean): RunReport {
  try {
    const run = simulateRun(plan, seed);
    const goals = run.rounds.map((round) => round.goals);
    return { seed, hash: run.hash, figures: figuresOf(run.rounds), goals, json: withJson ? runJson(run) : '' };
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
