// Guards that problems sit in a service and need a skill that somebody has.
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkProblems: Check = (scenario, report) => {
  const services = idsOf(scenario.services);
  const skills = idsOf(scenario.skills);
  for (const key of ['problems', 'laterProblems'] as const) {
    for (const [position, problem] of scenario[key].entries()) {
      checkReference(report, [key, position, 'service'], problem.service, 'a service', services);
      checkReference(report, [key, position, 'skill'], problem.skill, 'a skill', skills);
      if (problem.fromRound > scenario.rounds.length) {
        report(
          [key, position, 'fromRound'],
          String(problem.fromRound),
          `at most ${scenario.rounds.length}, the number of rounds`,
        );
      }
    }
  }
};
