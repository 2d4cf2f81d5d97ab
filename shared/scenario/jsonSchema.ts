// The JSON Schema of a scenario file, for completion and checks in editors. Derived from the zod schema, never written by hand.
import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What an author may write: keys with a default are optional here. */
export function scenarioJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(scenarioSchema, { io: 'input', reused: 'ref' }),
    title: 'Scenario',
    description: 'A scenario: one tick is one simulated hour, efforts are milli-hours of one hand, values are cents.',
  };
}
