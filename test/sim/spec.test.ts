// SPEC.md and the tests of the rules carry the same numbers: a rule without a test, or a test of a rule that is not there, shows here.
// Must not judge what a test says; names are sentences and have to be read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RULE = /\*\*([A-Z]{2}\d+)\*\*/g;
const NUMBER = /\[([A-Z]{2}\d+)\]/g;

const spec = readFileSync(join(import.meta.dirname, '../../shared/sim/SPEC.md'), 'utf8');
const stated = [...spec.matchAll(RULE)].map((match) => match[1] ?? '');

const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
const tested = new Set(tests.flatMap((text) => [...text.matchAll(NUMBER)].map((match) => match[1] ?? '')));

describe('the numbered rules', () => {
  it('are there, each number once', () => {
    expect(stated.length).toBeGreaterThan(100);
    expect(stated.filter((rule, position) => stated.indexOf(rule) !== position)).toEqual([]);
  });

  it('are each named by a test', () => {
    expect(stated.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it('are the only ones that tests name', () => {
    expect([...tested].filter((rule) => !stated.includes(rule)).sort()).toEqual([]);
  });
});
