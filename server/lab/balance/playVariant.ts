// One run of one variant, reduced to figures.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { playGame } from '../../../shared/sim/bots/playGame.ts';
import { figuresOf, type RunFigures } from './figures.ts';
import type { Variant } from './variants.ts';

/** @throws Error when the run breaks; the message names variant and seed */
export function playVariant(scenario: Scenario, variant: Variant, seed: number): RunFigures {
  const halfTick = Math.floor((scenario.rounds[0]?.lengthTicks ?? 0) / 2);
  const salaryCents = halfTick * salaryCentsPerTick(scenario);
  let firstHalfNetCents = 0;
  try {
    const game = playGame({
      scenario,
      seed,
      improvements: variant.improvements,
      styleOf: (roleId) => variant.roles[roleId] ?? variant.policy,
      onTick: ({ state }) => {
        if (state.tick === halfTick) firstHalfNetCents = state.money.revenueCents - state.money.costCents + salaryCents;
      },
    });
    return figuresOf({ seed, hash: '', rounds: game.state.results }, firstHalfNetCents);
  } catch (error) {
    throw new Error(`${variant.id}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Salaries are the same for all: without them the comparison is of what the hands earned, less what was spent. */
const salaryCentsPerTick = ({ roles }: Scenario): number =>
  roles.reduce((sum, role) => sum + role.salaryCentsPerHandTick * role.hands.length, 0);
