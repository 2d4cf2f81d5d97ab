// Hands with skills of their own, steps that need one, and teams with a common backlog, compiled for fast reading. Never changes.
import type { Scenario } from '../scenario/schema.ts';

export interface HandRules {
  /** Skills of hands that have their own, by hand id; the others have those of their role. */
  readonly ownSkills: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether hands of one role may differ in what they can do: else any of them may take any work. */
  readonly areAlike: boolean;
  /** Name of the common backlog by role, and the roles that share it. */
  readonly poolOf: ReadonlyMap<string, string>;
  readonly poolRoles: ReadonlyMap<string, readonly string[]>;
}

export function handRules({ roles, routes }: Scenario): HandRules {
  const ownSkills = new Map<string, ReadonlySet<string>>();
  const poolOf = new Map<string, string>();
  const poolRoles = new Map<string, string[]>();
  for (const { id, hands, pool } of roles) {
    for (const [position, hand] of hands.entries())
      if (typeof hand !== 'string') ownSkills.set(`${id}.${position}`, new Set(hand.skills));
    if (pool === undefined) continue;
    poolOf.set(id, pool);
    poolRoles.set(pool, [...(poolRoles.get(pool) ?? []), id]);
  }
  const needSkills = routes.some(({ steps }) => steps.some(({ skill }) => skill !== undefined));
  return { ownSkills, areAlike: ownSkills.size === 0 && !needSkills, poolOf, poolRoles };
}
