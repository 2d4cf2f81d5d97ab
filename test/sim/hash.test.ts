// The fingerprint of a state: the same for the same state however it is written down, another one for any single change.
import { describe, expect, it } from 'vitest';
import { hashState } from '../../shared/sim/hash.ts';
import type { GameState } from '../../shared/sim/state.ts';
import { inRound, pass } from './playing.ts';

function played(): GameState {
  const game = inRound({ isLively: true }, 5);
  pass(game, 60);
  return game.state;
}

const copyOf = (state: GameState): GameState => structuredClone(state);

/** The same with the keys of all objects the other way round. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turnedRound(member)]),
  );
}

/** Ways to every number, text, truth and nothing in a value. */
function leavesOf(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...way, key]));
}

type Place = Record<string, unknown>;

function changeAt(state: GameState, way: readonly string[]): void {
  let place = state as unknown as Place;
  for (const key of way.slice(0, -1)) place = place[key] as Place;
  const key = way.at(-1) ?? '';
  const value = place[key];
  if (typeof value === 'number') place[key] = value + 1;
  else if (typeof value === 'string') place[key] = `${value}x`;
  else if (typeof value === 'boolean') place[key] = !value;
  else place[key] = 0;
}

describe('the hash of a state', () => {
  const state = played();
  const hash = hashState(state);

  it('is sixteen hexadecimal digits', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the same for a copy, for one that was saved and loaded, and for any order of keys', () => {
    expect(hashState(copyOf(state))).toBe(hash);
    expect(hashState(JSON.parse(JSON.stringify(state)) as GameState)).toBe(hash);
    expect(hashState(turnedRound(state) as GameState)).toBe(hash);
  });

  it('differs after a change of any single field', () => {
    const ways = leavesOf(state);
    expect(ways.length).toBeGreaterThan(1000);
    // Every field of the state itself, and every seventh place deep inside.
    const sample = ways.filter((way, position) => way.length <= 2 || position % 7 === 0);
    const unseen = sample.filter((way) => {
      const before = copyOf(state);
      changeAt(before, way);
      return hashState(before) === hash;
    });
    expect(unseen.map((way) => way.join('.'))).toEqual([]);
  });

  it('differs when entries of a list change places, are added or go', () => {
    const swapped = copyOf(state);
    swapped.open.reverse();
    const shorter = copyOf(state);
    shorter.open.pop();
    const longer = copyOf(state);
    longer.pinned['type:toil'] = true;
    expect(new Set([hash, ...[swapped, shorter, longer].map(hashState)]).size).toBe(4);
  });

  it('tells small, large and negative numbers apart', () => {
    const hashes = [0, -1, 1, 2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40].map((revenueCents) => {
      const other = copyOf(state);
      other.money.revenueCents = revenueCents;
      return hashState(other);
    });
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
