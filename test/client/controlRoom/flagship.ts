// The flagship scenario as tests of the client need it: checked, with its texts.
// Must not: be a copy; the file itself is read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTexts } from '../../../shared/scenario/listTexts.ts';
import { parseScenario } from '../../../shared/scenario/loadScenario.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'scenarios', 'mission-to-mars.yaml');
const parsed = parseScenario(readFileSync(file, 'utf8'), { file });
if ('faults' in parsed) throw new Error(parsed.faults.map(({ message }) => message).join('\n'));

export const flagship: Scenario = parsed.scenario;
const texts = listTexts(flagship);

export function flagshipText(key: string): string {
  return key === '' ? '' : (texts.get(key) ?? key);
}
