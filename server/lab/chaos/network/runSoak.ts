// The group of the soak, for the command. Must not judge.
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { type ChaosWish, type Group, tried } from '../Group.ts';
import type { Size } from '../size.ts';
import type { Verdict } from '../verdict.ts';
import { soak } from './soak.ts';

const [FULL_MINUTES, SHORT_MINUTES] = [60, 0.25];
const [FULL_TEAMS, SHORT_TEAMS] = [30, 2];
/** An hour is six sessions. */
const WAVE_MINUTES_MAX = 10;
const REST_MS = 5_000;
const PLAYERS_PER_TEAM = 10;
/** Of about three commands each. */
const ACTS_PER_MINUTE = 12;

export const SOAK: Group = {
  campaigns: ['soak'],
  numbers: ['minutes', 'waves', 'teams', 'acts', 'seed'],
  run: ({ size, numbers, say }: ChaosWish) => {
    comeFirst();
    return tried('soak', () => soakOf(size, numbers, say));
  },
};

/** Before others on this machine, where that is allowed: the server and the players inherit it. */
export function comeFirst(): void {
  try {
    setPriority(constants.priority.PRIORITY_HIGH);
    // Linux shares its time between terminals first, and within one by priority.
    writeFileSync('/proc/self/autogroup', String(constants.priority.PRIORITY_HIGH));
  } catch {
    // Only for those who may: then the figures are those of a machine that is shared.
  }
}

export function soakOf(
  size: Size,
  numbers: Readonly<Record<string, number>>,
  say: (what: string) => void,
): Promise<Verdict[]> {
  const isFull = size === 'full';
  const minutes = numbers['minutes'] ?? (isFull ? FULL_MINUTES : SHORT_MINUTES);
  const waves = numbers['waves'];
  return soak({
    minutes,
    waveMinutesMax: waves === undefined ? WAVE_MINUTES_MAX : minutes / Math.max(1, waves),
    teams: numbers['teams'] ?? (isFull ? FULL_TEAMS : SHORT_TEAMS),
    playersPerTeam: PLAYERS_PER_TEAM,
    actsPerMinute: numbers['acts'] ?? ACTS_PER_MINUTE,
    seed: numbers['seed'] ?? 1,
    calmMs: isFull ? [20_000, 60_000] : [2_000, 6_000],
    restMs: REST_MS,
    say,
  });
}
