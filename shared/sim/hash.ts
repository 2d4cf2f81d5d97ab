// A fingerprint of the whole state: same state, same 16 hex digits, on every machine. Not a cryptographic hash.
import { hashText } from './random.ts';
import type { RoundResult } from './result.ts';
import type { GameState } from './state.ts';

/** Two 32-bit lanes over a canonical walk (object keys sorted), FNV-1a with different primes. */
export function hashState(state: GameState): string {
  const lanes = freshLanes();
  walk(lanes, { ...state, results: null });
  for (const result of state.results) {
    const { a, b } = lanesOf(result);
    feed(lanes, a);
    feed(lanes, b);
  }
  return hex(lanes.a) + hex(lanes.b);
}

/** The result of a round is most of a state and never changes once it is written: it is walked once. */
const resultLanes = new WeakMap<RoundResult, Lanes>();

function lanesOf(result: RoundResult): Lanes {
  let lanes = resultLanes.get(result);
  if (lanes === undefined) {
    lanes = freshLanes();
    walk(lanes, result);
    resultLanes.set(result, lanes);
  }
  return lanes;
}

const freshLanes = (): Lanes => ({ a: 0x811c9dc5, b: 0x9747b28c });

interface Lanes {
  a: number;
  b: number;
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

function feed(lanes: Lanes, value: number): void {
  lanes.a = Math.imul(lanes.a ^ value, 0x01000193);
  lanes.b = Math.imul(lanes.b ^ value, 0x5bd1e995) ^ (lanes.b >>> 13);
}

/** Texts repeat thousands of times in a state: each is read once, and its fingerprint is fed. Cleared when it grows too large. */
const fingerprints = new Map<string, number>();
const FINGERPRINTS_MAX = 50_000;

function feedText(lanes: Lanes, text: string): void {
  let fingerprint = fingerprints.get(text);
  if (fingerprint === undefined) {
    if (fingerprints.size >= FINGERPRINTS_MAX) fingerprints.clear();
    fingerprint = hashText(text);
    fingerprints.set(text, fingerprint);
  }
  feed(lanes, text.length);
  feed(lanes, fingerprint);
}

function walk(lanes: Lanes, value: unknown): void {
  if (typeof value === 'number') {
    feed(lanes, 1);
    feed(lanes, value | 0);
    feed(lanes, Math.floor(value / 4_294_967_296));
  } else if (typeof value === 'string') {
    feed(lanes, 2);
    feedText(lanes, value);
  } else if (typeof value === 'boolean') feed(lanes, value ? 3 : 4);
  else if (value === null || value === undefined) feed(lanes, 5);
  else if (Array.isArray(value)) {
    feed(lanes, 6);
    feed(lanes, value.length);
    for (const entry of value) walk(lanes, entry);
  } else {
    feed(lanes, 7);
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record).sort()) {
      if (record[key] === undefined) continue;
      feedText(lanes, key);
      walk(lanes, record[key]);
    }
    feed(lanes, 8);
  }
}
