// Guards that roles have skills that exist, and that every skill is somebody's.
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkRoles: Check = (scenario, report) => {
  const skills = idsOf(scenario.skills);
  const held = new Set(scenario.roles.flatMap((role) => role.skills));
  for (const [position, role] of scenario.roles.entries()) {
    for (const [number, skill] of role.skills.entries()) {
      checkReference(report, ['roles', position, 'skills', number], skill, 'a skill', skills);
    }
    for (const [number, hand] of role.hands.entries()) {
      if (typeof hand === 'string') continue;
      for (const [place, skill] of hand.skills.entries())
        checkReference(
          report,
          ['roles', position, 'hands', number, 'skills', place],
          skill,
          `a skill of ${role.id}`,
          role.skills,
        );
    }
  }
  for (const [position, { id }] of scenario.skills.entries()) {
    if (!held.has(id)) report(['skills', position, 'id'], `"${id}", which no role has`, 'a skill of at least one role');
  }
};
