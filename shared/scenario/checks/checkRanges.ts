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
