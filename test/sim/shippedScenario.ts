// A scenario that we ship, for tests that need a real one. Must not be used where the tiny one will do: it is slow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../../shared/scenario/fault.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

export const SCENARIO_FOLDER = join(import.meta.dirname, '../../scenarios');

/** @throws Error with all faults when it is not a scenario */
export function shippedScenario(id: string): Scenario {
  const text = readFileSync(join(SCENARIO_FOLDER, `${id}.yaml`), 'utf8');
  const include = (name: string): string => readFileSync(join(SCENARIO_FOLDER, 'library', `${name}.yaml`), 'utf8');
  const result = parseScenario(text, { file: `${id}.yaml`, include });
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.scenario;
}
