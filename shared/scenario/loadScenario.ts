// From the text of a scenario file to a checked Scenario, or to every fault with its place. Never throws, reads no disk.
import { crossCheck } from './crossCheck.ts';
import { compareFaults, fault, type Fault } from './fault.ts';
import { type Include, mergeIncludes } from './includes.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { expectationOf, schemaFaults } from './schemaFaults.ts';
import { toPlain } from './yamlPlain.ts';
import { parseYamlTree, YAML_NODES_MAX } from './yamlTree.ts';

export interface ParseOptions {
  /** Names the file in faults. */
  file: string;
  include?: Include;
}

/** Faults shown at most: the rest follows from the first. */
export const FAULTS_MAX = 100;

/**
 * Parses and checks a scenario.
 * @returns the scenario with all defaults filled in, or at least one fault, in the order of the file.
 */
export function parseScenario(
  text: string,
  { file, include }: ParseOptions,
): { scenario: Scenario } | { faults: Fault[] } {
  const parsed = parseYamlTree(text, file);
  if ('fault' in parsed) return { faults: [parsed.fault] };
  if (parsed.tree.kind !== 'map') {
    return { faults: [fault(parsed.tree.place, [], 'no mapping', 'the keys of a scenario')] };
  }
  const { tree, faults } = mergeIncludes(parsed.tree, include);
  if (faults.length > 0) return { faults };
  if (tree.size > YAML_NODES_MAX) {
    return { faults: [fault(tree.place, [], `${tree.size} values`, `at most ${YAML_NODES_MAX}`)] };
  }
  const checked = scenarioSchema.safeParse(toPlain(tree), { error: expectationOf });
  const found = checked.success ? crossCheck(checked.data, tree) : schemaFaults(checked.error.issues, tree);
  if (!checked.success || found.length > 0) return { faults: found.sort(compareFaults).slice(0, FAULTS_MAX) };
  return { scenario: checked.data };
}
