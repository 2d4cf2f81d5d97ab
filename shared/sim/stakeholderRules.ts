// What the rules need of a scenario's stakeholders again and again, worked out once: weights, starts, and who feels what [SH1].
import type { Scenario } from '../scenario/schema.ts';

export interface StakeholderRules {
  readonly positions: ReadonlyMap<string, number>;
  readonly weights: readonly number[];
  /** All weights together. */
  readonly weight: number;
  /** Satisfaction without any deficit, of each and of all, milli-points of 100. */
  readonly starts: readonly number[];
  readonly startMilli: number;
  readonly all: readonly number[];
  readonly ofStream: ReadonlyMap<string, readonly number[]>;
  readonly ofService: ReadonlyMap<string, readonly number[]>;
}

/** @param coupling for each service index: loss share per mille that each service index hands to it */
export function compileStakeholders(
  { stakeholders, streams, services, satisfaction }: Scenario,
  coupling: readonly (readonly number[])[],
): StakeholderRules {
  const positions = new Map(stakeholders.map(({ id }, position) => [id, position]));
  const weights = stakeholders.map(({ weightPerMille }) => weightPerMille);
  const starts = stakeholders.map(({ startMilli }) => startMilli ?? satisfaction.startMilli);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const weighted = starts.reduce((sum, start, position) => sum + start * (weights[position] ?? 0), 0);
  return {
    positions,
    weights,
    weight,
    starts,
    startMilli: weight === 0 ? satisfaction.startMilli : Math.floor(weighted / weight),
    all: stakeholders.map((_, position) => position),
    ofStream: new Map(
      streams.flatMap(({ id, stakeholder }) => {
        const position = positions.get(stakeholder ?? '');
        return position === undefined ? [] : [[id, [position]] as const];
      }),
    ),
    ofService: new Map(
      services.map(({ id }, from) => {
        const reached = services.filter((_, to) => (coupling[to]?.[from] ?? 0) > 0).map((service) => service.id);
        const users = stakeholders.flatMap((one, position) =>
          one.services.length === 0 || one.services.some((used) => reached.includes(used)) ? [position] : [],
        );
        return [id, users];
      }),
    ),
  };
}
