// Guards that what scripts and triggers do names streams, services, improvements and roles that exist.
import type { ActionSpec, Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkActions: Check = (scenario, report) => {
  for (const [position, round] of scenario.rounds.entries()) {
    for (const key of ['script', 'triggers'] as const) {
      for (const [number, { action }] of round[key].entries()) {
        checkAction(scenario, action, ['rounds', position, key, number, 'action'], report);
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
    case 'say':
      if (action.role !== undefined)
        checkReference(report, [...path, 'role'], action.role, 'a role', idsOf(scenario.roles));
  }
}
