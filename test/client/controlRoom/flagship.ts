// The flagship scenario as tests of the client need it: checked, with its texts.
// Must not: be a copy; the file itself is read.
import { listTexts } from '../../../shared/scenario/listTexts.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { shippedScenario } from '../../sim/shippedScenario.ts';

export const flagship: Scenario = shippedScenario('mission-to-mars');
const texts = listTexts(flagship);

export function flagshipText(key: string): string {
  return key === '' ? '' : (texts.get(key) ?? key);
}
