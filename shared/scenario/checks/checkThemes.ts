// Guards that services, streams, improvements and plans of bots name themes that exist.
import type { Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkThemes: Check = (scenario: Scenario, report) => {
  const themes = idsOf(scenario.themes);
  for (const key of ['services', 'streams', 'improvements'] as const) {
    for (const [position, { theme }] of scenario[key].entries()) {
      if (theme !== undefined) checkReference(report, [key, position, 'theme'], theme, 'a theme', themes);
    }
  }
};
