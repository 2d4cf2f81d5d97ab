// What is done from time to time: letting go of teams that nobody plays, erasing sessions that are older than promised.
import type { Logger } from 'pino';
import { HTTP_LIMITS } from '../shared/limits.ts';
import type { Store } from './journal/store.ts';
import type { Teams } from './sessions/Teams.ts';

export interface Housekeeping {
  store: Store;
  teams: Teams;
  log: Logger;
  now: () => number;
  retentionDays: number;
}

/** Of the wall clock, in milliseconds. */
type WallClock = () => number;

const DAY_MS = 86_400_000;

/** Runs once at once and then every few minutes. @returns how to end it */
export function startHousekeeping(parts: Housekeeping, wallMs: WallClock = () => Date.now()): () => void {
  const run = (): void => {
    keepHouse(parts, wallMs()).catch((error: unknown) => {
      parts.log.error({ err: error }, 'housekeeping failed');
    });
  };
  run();
  const timer = setInterval(run, HTTP_LIMITS.housekeepingMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Once. @param wallMs by the wall clock */
export async function keepHouse(
  { store, teams, log, now, retentionDays }: Housekeeping,
  wallMs: number,
): Promise<void> {
  await teams.closeIdle(now());
  const since = new Date(wallMs - retentionDays * DAY_MS).toISOString();
  const playing = new Set(teams.all().map((room) => room.team.key.code));
  for (const code of await store.listSessionsIdleSince(since)) {
    if (playing.has(code)) continue;
    await store.eraseSession(code);
    log.info('a session was erased after its time');
  }
}
