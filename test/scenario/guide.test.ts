// The author's guide, scenarios/README.md: its tables are those of the schema, and its example is a scenario that can be played.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { simulateRun } from '../../server/lab/simulateRun.ts';
import { fieldsWithoutMeaning, guideTables, withGuideTables } from '../../shared/scenario/guideTables.ts';
import { scenarioJsonSchema } from '../../shared/scenario/jsonSchema.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';

const folder = join(import.meta.dirname, '../../scenarios');
const guide = readFileSync(join(folder, 'README.md'), 'utf8');

describe('the tables of the author’s guide', () => {
  it('are those of the schema (after a change: npm run guide)', async () => {
    const fresh = await format(withGuideTables(guide, scenarioJsonSchema()), { parser: 'markdown', printWidth: 120 });
    expect(guide).toBe(fresh);
  });

  it('say of every field what it is, in words of its own', () => {
    expect(fieldsWithoutMeaning(scenarioJsonSchema())).toEqual([]);
  });

  it('miss no field that has no description', () => {
    const bare = {
      type: 'object',
      properties: { tea: { type: 'array', items: { properties: { cups: {} } } } },
    } as const;
    expect(fieldsWithoutMeaning(bare)).toEqual(['tea', 'tea: cups']);
  });

  it('name unit, range and default', () => {
    const row = (path: string): string[] =>
      guideTables(scenarioJsonSchema())
        .split('\n')
        .filter((line) => line.startsWith(`| \`${path}\``));
    expect(row('perThousandTicks')).toEqual([expect.stringMatching(/\| in 1000 ticks, 0 to 20000 \| required \|$/)]);
    expect(row('value.centsPerTick')).toEqual([expect.stringMatching(/\| cents a tick \| required \|$/)]);
    expect(row('steps[].effortLaw')).toEqual([expect.stringMatching(/\| law \| `"skewed"` \|$/)]);
    expect(row('laterProblems')).toEqual([expect.stringMatching(/as `problems` \| empty \|$/)]);
  });
});

describe('the worked example of the guide', () => {
  const text = /<!-- prettier-ignore -->\s+```yaml\n([^]*?)```/.exec(guide)?.[1] ?? '';
  const include = (name: string): string => readFileSync(join(folder, 'library', `${name}.yaml`), 'utf8');
  const parsed = parseScenario(text, { file: 'tea-house.yaml', include });

  it('has no faults', () => {
    expect('faults' in parsed ? parsed.faults : []).toEqual([]);
  });

  it('plays its round with bots, earns, and has trouble to learn from', () => {
    if ('faults' in parsed) throw new Error('it has faults');
    const plan = { policy: 'orchestrated', roles: {}, rounds: undefined, improvements: undefined } as const;
    const { rounds } = simulateRun({ scenario: parsed.scenario, journalDir: undefined, ...plan }, 1);
    expect(rounds).toHaveLength(1);
    expect(rounds[0]?.metrics.revenueCents).toBeGreaterThan(500_000);
    expect(rounds[0]?.metrics.incidentsArrived).toBeGreaterThan(0);
  });
});
