// What zod cannot see: that every reference in a scenario leads somewhere and its parts fit together.
import type { Fault } from './fault.ts';
import type { Scenario } from './schema.ts';
import type { YamlNode } from './yamlTree.ts';

export function crossCheck(_scenario: Scenario, _tree: YamlNode): Fault[] {
  return [];
}
