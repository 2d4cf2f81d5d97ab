// Guards figures that only make sense together.
import type { Scenario } from '../schema.ts';
import type { Check, Report } from './types.ts';

export const checkRanges: Check = ({ incidents, changes, satisfaction, people }, report) => {
  checkOfficeHours(people.officeHours, report);
  const [first, second, third] = incidents.priorityPerMille;
  if (first < second || second < third) {
    report(
      ['incidents', 'priorityPerMille'],
      incidents.priorityPerMille.join(', '),
      'bounds that fall from priority 1 to 3',
    );
  }
  checkMatrix(incidents.matrix, report);
  const { impactMinPerMille, impactMaxPerMille } = changes.failure;
  if (impactMaxPerMille < impactMinPerMille) {
    report(
      ['changes', 'failure', 'impactMaxPerMille'],
      String(impactMaxPerMille),
      `at least ${impactMinPerMille}, the smallest impact`,
    );
  }
  if (changes.highRiskPerMille + changes.lowRiskPerMille > 1000) {
    const sum = changes.highRiskPerMille + changes.lowRiskPerMille;
    report(['changes', 'lowRiskPerMille'], `${sum} together with highRiskPerMille`, 'at most 1000 together');
  }
  if (satisfaction.highMilli <= satisfaction.lowMilli) {
    report(
      ['satisfaction', 'highMilli'],
      String(satisfaction.highMilli),
      `more than lowMilli (${satisfaction.lowMilli})`,
    );
  }
};

function checkOfficeHours(hours: Scenario['people']['officeHours'], report: Report): void {
  if (hours === null) return;
  const path = ['people', 'officeHours'];
  const { dayTicks, opensTick, closesTick, weekDays, daysOpen } = hours;
  if (closesTick <= opensTick) report([...path, 'closesTick'], String(closesTick), `more than ${opensTick}, opensTick`);
  if (closesTick > dayTicks) report([...path, 'closesTick'], String(closesTick), `at most ${dayTicks}, the day`);
  if (daysOpen > weekDays) report([...path, 'daysOpen'], String(daysOpen), `at most ${weekDays}, the week`);
}

/** More impact or more urgency never makes an incident less urgent. */
function checkMatrix(matrix: Scenario['incidents']['matrix'], report: Report): void {
  if (matrix === null) return;
  const path = ['incidents', 'matrix'];
  const { impactPerMille: bounds, priority } = matrix;
  if (bounds[0] < bounds[1])
    report([...path, 'impactPerMille'], bounds.join(', '), 'bounds that fall from impact 1 to 2');
  for (const [impact, row] of priority.entries())
    for (const [urgency, level] of row.entries()) {
      const above = Math.max(priority[impact - 1]?.[urgency] ?? 1, row[urgency - 1] ?? 1);
      if (level < above) report([...path, 'priority', impact, urgency], String(level), `at least ${above}`);
    }
}
