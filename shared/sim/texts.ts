// Scenario texts by key: paths such as `roles.desk.title`, list entries by id where they have one, else by position.
// Must not hold texts of its own; words of the program itself are the client's.
import type { Scenario } from '../scenario/schema.ts';

const cache = new WeakMap<Scenario, Map<string, string>>();

/**
 * The text of a key in a language; in the scenario's own language where there is no translation; the key itself when unknown.
 * @param key a path as views carry it, for instance `streams.alarms.titles.0`
 */
export function textOf(scenario: Scenario, key: string, language: string): string {
  let known = cache.get(scenario);
  if (!known) {
    known = new Map();
    cache.set(scenario, known);
  }
  const address = `${language}\n${key}`;
  const cached = known.get(address);
  if (cached !== undefined) return cached;
  const text = translated(scenario, key, language) ?? original(scenario, key) ?? key;
  known.set(address, text);
  return text;
}

function translated(scenario: Scenario, key: string, language: string): string | undefined {
  if (language === scenario.language) return undefined;
  const texts: unknown = childOf(scenario.translations, language);
  const text = childOf(texts, key);
  return typeof text === 'string' ? text : undefined;
}

function original(scenario: Scenario, key: string): string | undefined {
  const path = key.split('.');
  const direct = walk(scenario, path);
  if (direct !== undefined || path[0] !== 'problems') return direct;
  return walk(scenario, ['laterProblems', ...path.slice(1)]);
}

function walk(from: unknown, path: readonly string[]): string | undefined {
  let place: unknown = from;
  for (const part of path) place = childOf(place, part) ?? childOf(childOf(place, 'action'), part);
  return typeof place === 'string' ? place : undefined;
}

/** The member of an object, or the entry of a list by its id or else by its position. */
function childOf(place: unknown, part: string): unknown {
  if (Array.isArray(place)) {
    const list: readonly unknown[] = place;
    const named = list.find((entry) => isRecord(entry) && entry['id'] === part);
    return named ?? (/^\d+$/.test(part) ? list[Number(part)] : undefined);
  }
  return isRecord(place) && Object.hasOwn(place, part) ? place[part] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
