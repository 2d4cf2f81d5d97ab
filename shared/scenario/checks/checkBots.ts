// Guards that the plans of bots name improvements and options that exist, for rounds that are played.
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkBots: Check = (scenario, report) => {
  const improvements = idsOf(scenario.improvements);
  for (const [style, plan] of Object.entries(scenario.bots)) {
    const path = ['bots', style];
    for (const [round, chosen] of plan.improvements.entries()) {
      if (round >= scenario.rounds.length) {
        report(
          [...path, 'improvements', round],
          `a plan for round ${round + 1}`,
          `at most ${scenario.rounds.length} rounds`,
        );
      }
      for (const [number, id] of chosen.entries()) {
        checkReference(report, [...path, 'improvements', round, number], id, 'an improvement', improvements);
      }
    }
    for (const [number, { agreement, option }] of plan.agreements.entries()) {
      const spec = scenario.agreements.find((entry) => entry.id === agreement);
      const at = [...path, 'agreements', number];
      checkReference(report, [...at, 'agreement'], agreement, 'an agreement', idsOf(scenario.agreements));
      if (spec !== undefined)
        checkReference(report, [...at, 'option'], option, `an option of ${agreement}`, idsOf(spec.options));
    }
  }
};
