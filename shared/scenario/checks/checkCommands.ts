// Guards that roles are given commands that exist and that a scenario may give; whoever calls manoeuvres must be able to.
import { COMMANDS } from '../../sim/commands/index.ts';
import { checkReference } from './references.ts';
import type { Check } from './types.ts';

const ofCapability = (capability: string): string[] =>
  COMMANDS.filter((command) => command.capability === capability).map(({ type }) => type);

export const checkCommands: Check = (scenario, report) => {
  const given = ofCapability('role');
  const everybodys = ofCapability('everyRole');
  for (const [position, role] of scenario.roles.entries()) {
    for (const [number, command] of role.commands.entries()) {
      const path = ['roles', position, 'commands', number];
      if (everybodys.includes(command))
        report(path, `"${command}", which every role has`, 'commands of this role alone');
      else checkReference(report, path, command, 'a command', given);
    }
  }
  if (scenario.flightPlan.manoeuvres.length === 0) return;
  const director = scenario.roles.findIndex((role) => role.id === scenario.flightPlan.director);
  if (director >= 0 && scenario.roles[director]?.commands.includes('callManoeuvre') !== true) {
    report(
      ['roles', director, 'commands'],
      'no callManoeuvre',
      'it, because this role is the director of the flight plan',
    );
  }
};
