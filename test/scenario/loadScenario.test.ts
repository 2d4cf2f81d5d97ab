// Every way in which a scenario file can be wrong: the fault names file, line, column, path, what was found and what was expected.
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../shared/scenario/fault.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';
import { CONSEQUENCE_CASES } from './faults/consequenceCases.ts';
import { ENGAGEMENT_CASES } from './faults/engagementCases.ts';
import type { FaultCase } from './faults/FaultCase.ts';
import { FACILITATION_CASES } from './faults/facilitationCases.ts';
import { OPTION_CASES } from './faults/optionCases.ts';
import { PLAN_REFERENCE_CASES } from './faults/planReferenceCases.ts';
import { SHAPE_CASES } from './faults/shapeCases.ts';
import { CIRCLE_CASES, REPEATED_CASES, SYNTAX_CASES } from './faults/syntaxCases.ts';
import { WORK_REFERENCE_CASES } from './faults/workReferenceCases.ts';
import { faultsOf, smallScenario } from './smallScenario.ts';

const FILE = 'small.yaml';

/** Where a piece of text begins, 1-based. */
function placeIn(text: string, piece: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const KINDS: [string, FaultCase[]][] = [
  ['of the wrong shape', SHAPE_CASES],
  ['with work that leads nowhere', WORK_REFERENCE_CASES],
  ['with plans that lead nowhere', PLAN_REFERENCE_CASES],
  ['with help that does not fit', FACILITATION_CASES],
  ['with options that lead nowhere', OPTION_CASES],
  ['with engagements that find nothing', ENGAGEMENT_CASES],
  ['with work that cannot follow from other work', CONSEQUENCE_CASES],
  ['with repeated names', REPEATED_CASES],
  ['with circles', CIRCLE_CASES],
  ['that is not the YAML of a scenario', SYNTAX_CASES],
];

describe('a scenario file', () => {
  it('is a scenario when nothing is wrong, with its defaults filled in', () => {
    const result = parseScenario(smallScenario(), { file: FILE });
    if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
    expect(result.scenario.people.focusFloorPerMille).toBe(850);
    expect(result.scenario.rounds[0]?.improvementsMax).toBe(2);
    expect(result.scenario.services[0]?.isMonitored).toBe(true);
  });

  describe.each(KINDS)('%s', (_kind, cases) => {
    it.each(cases)('is refused for $name', ({ piece, instead, at, path, found, expected }) => {
      const text = smallScenario(piece, instead);
      const message = `found ${found}, expected ${expected}`;
      const place = placeIn(text, at);
      expect(faultsOf(text, FILE)).toEqual([{ file: FILE, ...place, path, found, expected, message }]);
    });
  });
});
