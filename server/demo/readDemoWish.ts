// What `npm start -- --demo [scenario]` asks for. Anything else on the command line is refused with a sentence.
import type { Scenario } from '../../shared/scenario/schema.ts';
import { formatFault } from '../../shared/scenario/fault.ts';
import { readScenario } from '../lab/readScenario.ts';

const FLAG = '--demo';
const USUAL_SCENARIO = 'mission-to-mars';

/**
 * @returns null without the flag
 * @throws Error for an argument that is not known, or a scenario that cannot be read
 */
export function readDemoWish(args: readonly string[]): Scenario | null {
  const [first, second, ...rest] = args;
  if (first === undefined) return null;
  if (first !== FLAG) throw new Error(`found the argument "${first}", expected nothing or ${FLAG} [scenario]`);
  if (rest.length > 0) throw new Error(`found "${rest.join(' ')}" after ${FLAG}, expected at most one scenario`);
  const read = readScenario(second ?? USUAL_SCENARIO);
  if ('faults' in read) throw new Error(read.faults.map(formatFault).join('\n'));
  return read.scenario;
}
