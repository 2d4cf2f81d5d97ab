// Shared parts of scenarios: joined with the scenario's own, and their faults name their own file.
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../shared/scenario/fault.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';
import { faultsOf, smallScenario } from './smallScenario.ts';

const FILE = 'small.yaml';
const WITH_PART = smallScenario('minutes: 10', 'minutes: 10\ninclude: [moods]');
const CALLS = (route: string): string =>
  `streams:\n  - id: moods\n    title: Moods\n    type: feedback\n    route: ${route}\n    role: chief\n    perThousandTicks: 1\n    titles: [Hm]\n`;

describe('a shared part of scenarios', () => {
  it('puts its lists before those of the scenario', () => {
    const result = parseScenario(WITH_PART, { file: FILE, include: () => CALLS('answer') });
    if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
    expect(result.scenario.streams.map(({ id }) => id)).toEqual(['moods', 'calls', 'debt']);
  });

  it('fills what the scenario leaves out and yields to what it says', () => {
    const part = 'minutes: 99\ndebrief: [How was the tea?]\n';
    const result = parseScenario(WITH_PART, { file: FILE, include: () => part });
    if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
    expect(result.scenario.minutes).toBe(10);
    expect(result.scenario.debrief).toEqual(['How was the tea?']);
  });

  it('puts translations of several parts together, the later one counting', () => {
    const text = smallScenario('minutes: 10', 'minutes: 10\ninclude: [a, b]');
    const parts: Record<string, string> = {
      a: 'translations: { de: { title: Eins, tagline: Spruch } }',
      b: 'translations: { de: { title: Zwei }, sk: { title: Dva } }',
    };
    const result = parseScenario(text, { file: FILE, include: (name) => parts[name] ?? null });
    if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
    expect(result.scenario.translations).toEqual({ de: { title: 'Zwei', tagline: 'Spruch' }, sk: { title: 'Dva' } });
  });

  it('names its own file in a fault', () => {
    const faults = faultsOf(WITH_PART, FILE, () => CALLS('answers'));
    expect(faults.map(formatFault)).toEqual([
      'library/moods.yaml:5:12 streams[0].route: found "answers", expected the id of a route (perhaps "answer")',
    ]);
  });

  it.each([
    [
      'does not exist',
      () => null,
      'small.yaml:8:11 include[0]: found "moods", expected the name of a shared part that exists',
    ],
    [
      'is no YAML',
      () => 'a: [',
      'library/moods.yaml:1:5 (file): found a YAML error (unexpected end of the stream within a flow collection), expected well-formed YAML',
    ],
    [
      'includes another',
      () => 'include: [moods]',
      'library/moods.yaml:1:1 include: found an include in a shared part, expected none there',
    ],
    ['is a list', () => '- 1', 'library/moods.yaml:1:1 (file): found no mapping, expected keys of a scenario'],
  ])('is refused when it %s', (_name, include, expected) => {
    expect(faultsOf(WITH_PART, FILE, include).map(formatFault)).toEqual([expected]);
  });

  it('cannot be fetched from elsewhere by its name', () => {
    const asked: string[] = [];
    const text = smallScenario('minutes: 10', 'minutes: 10\ninclude: [UP, /etc/passwd]').replace(
      'UP',
      `"${'../'.repeat(2)}secrets"`,
    );
    const faults = faultsOf(text, FILE, (name) => {
      asked.push(name);
      return '';
    });
    expect(faults.map(({ path }) => path)).toEqual(['include[0]', 'include[1]']);
    expect(asked).toEqual([]);
  });
});
