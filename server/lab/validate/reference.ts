// The reference values that queues are compared with (reference.json, with its source), and the tolerance that follows from them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const statistic = z.strictObject({ theory: z.number().positive(), varianceFactor: z.number().positive() });

const referenceSchema = z.strictObject({
  source: z.string(),
  varianceFactors: z.string(),
  systems: z.record(z.string(), z.record(z.string(), statistic)),
});

export type Reference = z.output<typeof statistic>;

/** By system, then by statistic; in units of the mean service time. */
export function readReference(): Record<string, Record<string, Reference>> {
  return referenceSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'reference.json'), 'utf8'))).systems;
}

/** With four standard errors a right engine fails about once in 16,000 statistics. */
const STANDARD_ERRORS = 4;

/** How far an estimate from so many customers may be off, as a share of its expectation. */
export function toleranceOf({ varianceFactor }: Reference, customers: number): number {
  return STANDARD_ERRORS * Math.sqrt(varianceFactor / customers);
}
