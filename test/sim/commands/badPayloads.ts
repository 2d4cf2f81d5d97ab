// Payloads that a command's schema must refuse, derived from the schema itself and a payload that it accepts.
// Must not hold lists by hand: a new parameter is covered when it is added.
import { z } from 'zod';
import type { CommandDefinition } from '../../../shared/sim/commands/types.ts';
import type { Payload } from '../playing.ts';

const property = z.object({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const objectSchema = z.object({
  properties: z.record(z.string(), property).default({}),
  required: z.array(z.string()).default([]),
});

/** Each with what is wrong with it. */
export function badPayloads(command: CommandDefinition, good: Payload): [string, Payload][] {
  const { properties, required } = objectSchema.parse(z.toJSONSchema(command.payload, { io: 'input' }));
  const found: [string, Payload][] = [['an unknown key', { ...good, cheat: true }]];
  for (const key of required) {
    found.push([`no ${key}`, Object.fromEntries(Object.entries(good).filter(([name]) => name !== key))]);
  }
  for (const [key, shape] of Object.entries(properties))
    for (const value of wrongValues(shape)) found.push([`${key} = ${shown(value)}`, { ...good, [key]: value }]);
  return found;
}

function wrongValues(shape: z.output<typeof property>): unknown[] {
  const wrong: unknown[] = [null, [], {}, NaN, Infinity];
  if (shape.type !== 'string') wrong.push('7', 'x'.repeat(100_000));
  if (shape.type !== 'boolean') wrong.push(true);
  if (shape.type !== 'integer' && shape.type !== 'number') wrong.push(7);
  if (shape.enum !== undefined) wrong.push('nonsense', '');
  if (shape.minLength !== undefined && shape.minLength > 0) wrong.push('x'.repeat(shape.minLength - 1));
  if (shape.maxLength !== undefined) wrong.push('x'.repeat(shape.maxLength + 1), 'x'.repeat(100_000));
  if (shape.type === 'integer') wrong.push(1.5);
  if (shape.minimum !== undefined) wrong.push(shape.minimum - 1);
  if (shape.maximum !== undefined) wrong.push(shape.maximum + 1);
  return wrong;
}

function shown(value: unknown): string {
  if (typeof value === 'string' && value.length > 20) return `${value.length} characters`;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
