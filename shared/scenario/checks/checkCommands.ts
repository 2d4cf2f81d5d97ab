// Guards that roles are given commands that exist and that a scenario may give; whoever calls manoeuvres must be able to.
import { checkReference } from './references.ts';
import type { Check } from './types.ts';

/** Commands that a scenario lists per role. */
export const ROLE_COMMANDS: readonly string[] = [
  'setPriority',
  'informUsers',
  'applyWorkaround',
  'escalateWork',
  'openProblem',
  'declareEmergency',
  'skipTests',
  'holdChange',
  'freeChange',
  'requestWindow',
  'engageBusiness',
  'gatherInsight',
  'callManoeuvre',
  'chooseImprovement',
  'dropImprovement',
  'adoptAgreement',
  'payDebt',
];

export const checkCommands: Check = (scenario, report) => {
  for (const [position, role] of scenario.roles.entries()) {
    for (const [number, command] of role.commands.entries()) {
      checkReference(report, ['roles', position, 'commands', number], command, 'a command', ROLE_COMMANDS);
    }
  }
  const director = scenario.roles.findIndex((role) => role.id === scenario.flightPlan.director);
  if (director >= 0 && scenario.roles[director]?.commands.includes('callManoeuvre') !== true) {
    report(
      ['roles', director, 'commands'],
      'no callManoeuvre',
      'it, because this role is the director of the flight plan',
    );
  }
};
