// Where on the reel one is and where one goes from there: ticks, days, flags. Pure.
import type { Stop } from '../../../shared/analysis/replay/types.ts';

const TICKS_PER_DAY = 24;

/** In ticks a second; 1 is how a round runs at its usual speed. */
export const SPEEDS = [0.5, 1, 2, 4, 8, 16, 32] as const;
export const USUAL_SPEED = 4;

export const lastOf = (stops: readonly Stop[]): number => Math.max(0, stops.length - 1);

export const inReel = (stops: readonly Stop[], stop: number): number =>
  Math.min(lastOf(stops), Math.max(0, Math.round(stop)));

/** The stop at which a tick of the game is shown; where several share it, the one in which the clock runs. */
export function stopAtTick(stops: readonly Stop[], tick: number): number {
  const running = stops.findIndex((stop) => stop.phase === 'running' && stop.tick >= tick);
  if (running !== -1) return running;
  return lastOf(stops);
}

/** The stop at an hour of a round; the nearest one there is, when the round ended before. */
export function stopAtHour(stops: readonly Stop[], round: number, roundTick: number): number {
  const found = stops.findLastIndex(
    (stop) => stop.round === round && stop.phase === 'running' && stop.roundTick <= roundTick,
  );
  if (found !== -1) return found;
  return Math.max(
    0,
    stops.findIndex((stop) => stop.round === round),
  );
}

/** A day forward or back: by the clock, so that it is the same hour; the end of the round is not jumped over. */
export function stopDayFrom(stops: readonly Stop[], from: number, days: 1 | -1): number {
  return inReel(stops, from + days * TICKS_PER_DAY);
}

/** The next place of some, in a direction; −1 = there is none. */
export function placeFrom(places: readonly number[], from: number, direction: 1 | -1): number {
  const beyond = places.filter((place) => (direction === 1 ? place > from : place < from));
  if (beyond.length === 0) return -1;
  return direction === 1 ? Math.min(...beyond) : Math.max(...beyond);
}

export interface RoundStretch {
  round: number;
  from: number;
  to: number;
}

/** Where each round lies on the reel, from its briefing on. */
export function roundStretches(stops: readonly Stop[]): RoundStretch[] {
  const stretches: RoundStretch[] = [];
  stops.forEach(({ round }, position) => {
    const last = stretches.at(-1);
    if (last?.round === round) last.to = position;
    else if (round > 0) stretches.push({ round, from: position, to: position });
  });
  return stretches;
}

export interface DayOfValue {
  from: number;
  to: number;
  cents: number;
}

/** What arrived on each day of each round. */
export function daysOfValue(stops: readonly Stop[]): DayOfValue[] {
  const days: DayOfValue[] = [];
  let before = 0;
  stops.forEach(({ phase, roundTick, realisedCents }, position) => {
    if (phase !== 'running') return;
    if (roundTick === 0) before = 0;
    if (roundTick % TICKS_PER_DAY === 0) days.push({ from: position, to: position, cents: 0 });
    const day = days.at(-1);
    if (day === undefined) return;
    day.to = position;
    day.cents += realisedCents - before;
    before = realisedCents;
  });
  return days;
}
