// Guards that working agreements start with one of their own options, and that the rules know what their options mean:
// some options are switches, told by their id; others are numbers, told by their value.
import type { AgreementName } from '../schema/basics.ts';
import type { AgreementSpec } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

/** Every option is one of these words. */
const CLOSED: Partial<Record<AgreementName, readonly string[]>> = {
  intake: ['push', 'pull', 'assign'],
  pullRule: ['fifo', 'value', 'due', 'priority'],
  models: ['none', 'low', 'wide'],
};

/** The option that changes something; all others mean "as usual". */
const SWITCH: Partial<Record<AgreementName, string>> = {
  majors: 'swarmed',
  tests: 'none',
  communication: 'inform',
  freeze: 'frozen',
  review: 'majors',
  steering: 'byPlan',
};

/** Longest time box, in days. */
const DAYS_MAX = 60;

/** Every option needs a number. */
const COUNTED: readonly AgreementName[] = ['cadence', 'batch'];

export const checkAgreements: Check = ({ agreements, incidents }, report) => {
  const neverAsks = agreements.some(({ id, options }) => id === 'escalation' && idsOf(options).includes('never'));
  if (neverAsks && incidents.giveUpTicks === 0)
    report(['incidents', 'giveUpTicks'], '0', 'at least 1: what a team that never escalates leaves must end some time');
  for (const [position, agreement] of agreements.entries()) {
    const options = idsOf(agreement.options);
    checkReference(report, ['agreements', position, 'default'], agreement.default, 'one of its options', options);
    checkMeaning(agreement, position, report);
  }
};

function checkMeaning({ id, options }: AgreementSpec, position: number, report: Report): void {
  const path = ['agreements', position, 'options'];
  const words = CLOSED[id];
  const needed = SWITCH[id];
  for (const [number, option] of options.entries()) {
    if (words?.includes(option.id) === false) {
      report(
        [...path, number, 'id'],
        `"${option.id}"`,
        `one of ${words.join(', ')}, the options of ${id} that have rules`,
      );
    }
    if (id === 'testLevel' && option.value > 1000)
      report([...path, number, 'value'], String(option.value), 'at most 1000, a share per mille of the usual tests');
    if (id === 'timeBox' && option.value > DAYS_MAX)
      report([...path, number, 'value'], String(option.value), `at most ${DAYS_MAX}, a number of days`);
    if (COUNTED.includes(id) && option.value === 0) {
      report([...path, number, 'value'], '0', 'at least 1 (the number that the rules use)');
    }
  }
  if (needed !== undefined && !options.some((option) => option.id === needed)) {
    report(path, `no option "${needed}"`, `it, because it is the one that changes something`);
  }
}
