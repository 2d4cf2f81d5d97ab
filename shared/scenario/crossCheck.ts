// What zod cannot see: that every reference in a scenario leads somewhere and its parts fit together. The list of checks.
import { CHECKS } from './checks/index.ts';
import type { Report } from './checks/types.ts';
import { fault, type Fault } from './fault.ts';
import type { Scenario } from './schema.ts';
import { keyPlaceOf, placeOf } from './yamlPlain.ts';
import type { YamlNode } from './yamlTree.ts';

/** All faults of a scenario that has the right shape; `tree` tells where things stand. */
export function crossCheck(scenario: Scenario, tree: YamlNode): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, found, expected, at = 'value') => {
    const place = at === 'key' ? keyPlaceOf(tree, path) : placeOf(tree, path);
    faults.push(fault(place, path, found, expected));
  };
  for (const check of CHECKS) check(scenario, report);
  return faults;
}
