// Guards that what scripts, triggers and prepared injects do names streams, services, improvements and roles that exist.
import type { ActionSpec, Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkActions: Check = (scenario, report) => {
  for (const [position, { actions }] of scenario.facilitation.injects.entries())
    for (const [number, action] of actions.entries())
      checkAction(scenario, action, ['facilitation', 'injects', position, 'actions', number], report);
  for (const [position, round] of scenario.rounds.entries()) {
    for (const key of ['script', 'triggers'] as const) {
      for (const [number, { action }] of round[key].entries()) {
        const path = ['rounds', position, key, number, 'action'];
        checkAction(scenario, action, path, report);
        if (key === 'triggers') checkPotential(scenario, action, path, report);
      }
    }
  }
};

function checkAction(scenario: Scenario, action: ActionSpec, path: (string | number)[], report: Report): void {
  switch (action.do) {
    case 'addWork':
      checkReference(report, [...path, 'stream'], action.stream, 'a stream', idsOf(scenario.streams));
      return;
    case 'raiseIncident':
      checkReference(report, [...path, 'service'], action.service, 'a service', idsOf(scenario.services));
      return;
    case 'loseOwner':
      checkReference(
        report,
        [...path, 'improvement'],
        action.improvement,
        'an improvement',
        idsOf(scenario.improvements),
      );
      return;
    case 'newProblem':
      checkReference(
        report,
        [...path, 'problem'],
        action.problem,
        'a problem',
        idsOf([...scenario.problems, ...scenario.laterProblems]),
      );
      return;
    case 'changeDebt':
      if (action.service !== undefined)
        checkReference(report, [...path, 'service'], action.service, 'a service', idsOf(scenario.services));
      return;
    case 'scaleStream':
      checkReference(report, [...path, 'stream'], action.stream, 'a stream', idsOf(scenario.streams));
      return;
    case 'freeze':
    case 'grantBudget':
      return;
    case 'say':
      if (action.role !== undefined)
        checkReference(report, [...path, 'role'], action.role, 'a role', idsOf(scenario.roles));
  }
}

/** What a team does must not change what could have been earned. */
function checkPotential({ streams }: Scenario, action: ActionSpec, path: (string | number)[], report: Report): void {
  if (action.do !== 'scaleStream') return;
  const stream = streams.find(({ id }) => id === action.stream);
  if (stream !== undefined && stream.value !== null)
    report([...path, 'stream'], `"${action.stream}", which has value`, 'a stream without value, or a script');
}
