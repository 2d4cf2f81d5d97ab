// Engagements in tests: one way of leaving the desk that takes a few hours and yields one kind of finding.
// Must not look at what was found.
import type { FindingSpec } from '../../shared/scenario/schema.ts';
import type { EngageKind } from '../../shared/scenario/schema/engaging.ts';
import type { Game } from '../../shared/sim/state.ts';
import type { TinyOptions } from '../support/tinyScenario.ts';
import { give, pass } from './playing.ts';

/** What every engagement here takes. */
export const HOURS = 5;

/** One kind of engagement takes five hours and yields one kind of finding. */
export const yielding = (
  finding: Partial<FindingSpec> & Pick<FindingSpec, 'kind'>,
  options: TinyOptions = {},
): TinyOptions => ({
  lengthTicks: 300,
  ...options,
  edit(draft) {
    options.edit?.(draft);
    draft.engage = { trendAnalysis: { ticks: HOURS, yields: [finding] } };
  },
});

/** Sends a hand out and waits until it is back. */
export function look(game: Game, from = 'desk', kind: EngageKind = 'trendAnalysis'): void {
  give(game, from, 'gatherInsight', { kind });
  pass(game, HOURS + 1);
}
