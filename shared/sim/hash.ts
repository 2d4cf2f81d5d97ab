// A fingerprint of the whole state: same state, same 16 hex digits, on every machine. Not a cryptographic hash.
import { hashText } from './random.ts';
import type { RoundResult } from './result.ts';
import type { GameState } from './state.ts';

/**
 * Two 32-bit lanes over the whole tree. The members of an object are added up, each mixed with the name of its key:
 * the order of keys does not matter, and nothing needs to be sorted. The entries of a list are fed in their order.
 */
export function hashState(state: GameState): string {
  const lanes: Lanes = { a: 0, b: 0, lists: null };
  digest({ ...state, results: state.results.map(printOf) }, lanes);
  return hex(lanes.a) + hex(lanes.b);
}

/** The result of a round is most of a state and never changes once it is written: it is walked once. */
const resultPrints = new WeakMap<RoundResult, Fingerprint>();

function printOf(result: RoundResult): Fingerprint {
  let print = resultPrints.get(result);
  if (print === undefined) {
    const lanes: Lanes = { a: 0, b: 0, lists: new Map() };
    digest(result, lanes);
    print = { a: lanes.a, b: lanes.b };
    resultPrints.set(result, print);
  }
  return print;
}

interface Fingerprint {
  a: number;
  b: number;
}

interface Lanes extends Fingerprint {
  /** Of what never changes: lists that have been read. The same chain stands in many leaks of a result. */
  lists: Map<readonly unknown[], Fingerprint> | null;
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');

/** Finalisers of MurmurHash3 and of its variant 13 (Austin Appleby; David Stafford; public domain). */
function mixA(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function mixB(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** What tells kinds of values apart. */
const KIND = { number: 0x11, text: 0x22, yes: 0x33, no: 0x44, nothing: 0x55, list: 0x66, record: 0x77 } as const;

/** Texts repeat thousands of times in a state: each is read once, and its fingerprint is used. Cleared when it grows too large. */
const fingerprints = new Map<string, number>();
const FINGERPRINTS_MAX = 50_000;

function fingerprintOf(text: string): number {
  let fingerprint = fingerprints.get(text);
  if (fingerprint === undefined) {
    if (fingerprints.size >= FINGERPRINTS_MAX) fingerprints.clear();
    fingerprint = mixA(hashText(text) + text.length);
    fingerprints.set(text, fingerprint);
  }
  return fingerprint;
}

function set(out: Lanes, kind: number, value: number): void {
  out.a = mixA(value + kind);
  out.b = mixB(value ^ kind);
}

/** Writes the fingerprint of a value into `out`. */
function digest(value: unknown, out: Lanes): void {
  if (typeof value === 'number') set(out, KIND.number + Math.floor(value / 4_294_967_296), value | 0);
  else if (typeof value === 'string') set(out, KIND.text, fingerprintOf(value));
  else if (typeof value === 'boolean') set(out, value ? KIND.yes : KIND.no, 0);
  else if (value === null || value === undefined) set(out, KIND.nothing, 0);
  else if (Array.isArray(value)) digestListOnce(value, out);
  else digestRecord(value as Record<string, unknown>, out);
}

function digestListOnce(list: readonly unknown[], out: Lanes): void {
  const known = out.lists?.get(list);
  if (known !== undefined) {
    out.a = known.a;
    out.b = known.b;
    return;
  }
  digestList(list, out);
  out.lists?.set(list, { a: out.a, b: out.b });
}

function digestList(list: readonly unknown[], out: Lanes): void {
  let a: number = KIND.list;
  let b: number = list.length;
  for (const entry of list) {
    digest(entry, out);
    a = Math.imul(a ^ out.a, 0x01000193);
    b = Math.imul(b ^ out.b, 0x5bd1e995) ^ (b >>> 13);
  }
  out.a = mixA(a);
  out.b = mixB(b);
}

/** Keys of the records that were read last, by their place in the record, and the fingerprints of these: neighbours in a list have the same. */
const latestKeys: string[] = [];
const latestNames: number[] = [];

function nameOf(key: string, place: number): number {
  const known = latestNames[place];
  if (known !== undefined && latestKeys[place] === key) return known;
  const name = fingerprintOf(key);
  if (place === latestNames.length) {
    latestKeys.push(key);
    latestNames.push(name);
  } else if (place < latestNames.length) {
    latestKeys[place] = key;
    latestNames[place] = name;
  }
  return name;
}

function digestRecord(record: Readonly<Record<string, unknown>>, out: Lanes): void {
  let a: number = KIND.record;
  let b: number = KIND.record;
  let place = 0;
  for (const key in record) {
    const member = record[key];
    if (member === undefined) continue;
    const name = nameOf(key, place++);
    digest(member, out);
    a = (a + mixA(out.a ^ name)) | 0;
    b = (b + mixB(out.b + name)) | 0;
  }
  out.a = mixA(a);
  out.b = mixB(b);
}
