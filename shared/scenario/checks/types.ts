// The shape of a cross-check: it reads a scenario and reports what does not fit, by path.
import type { Path } from '../fault.ts';
import type { Scenario } from '../schema.ts';

/** `at`: where to point, at the value (default) or at the key that names it. */
export type Report = (path: Path, found: string, expected: string, at?: 'value' | 'key') => void;

export type Check = (scenario: Scenario, report: Report) => void;
