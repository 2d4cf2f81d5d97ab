// The published JSON Schema: derived from the zod schema, and the committed copy is the present one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../shared/scenario/jsonSchema.ts';

const committed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/schema.json'), 'utf8'));

describe('the JSON Schema of scenarios', () => {
  it('is committed as it is (after a change: node test/run/writeScenarioSchema.ts)', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  it('asks only for what an author must write, and allows nothing unknown', () => {
    const { required, additionalProperties } = scenarioJsonSchema();
    expect(required).toContain('roles');
    expect(required).not.toContain('people');
    expect(required).not.toContain('$schema');
    expect(additionalProperties).toBe(false);
  });

  it('says what the units are where an editor shows them', () => {
    const { $defs } = scenarioJsonSchema();
    expect($defs?.['perMille']?.description).toBe('A share in per mille, 0 to 1000.');
    expect($defs?.['effortMilli']?.description).toMatch(/milli-hours/);
  });
});
