// The flags of the timeline: what detectors found and facilitators marked, each at the stop where it shows. Pure.
import type { Stop } from '../../../shared/analysis/replay/types.ts';
import type { ReplayFlags } from '../../net/replayApi.ts';
import { stopAtHour } from './winding.ts';

export type FlagMoment = ReplayFlags['moments'][number];

export interface Flag {
  id: string;
  stop: number;
  round: number;
  roundTick: number;
  /** null for a bookmark. */
  moment: FlagMoment | null;
  /** Of a bookmark; may be ''. */
  text: string;
}

/** In the order of the game. */
export function flagsOf({ moments, bookmarks }: ReplayFlags, stops: readonly Stop[]): Flag[] {
  const found = moments.map((moment): Flag => {
    const { kind, round, roundTick } = moment;
    return { id: `${round} ${kind}`, stop: stopAtHour(stops, round, roundTick), round, roundTick, moment, text: '' };
  });
  const marked = bookmarks.map(({ id, round, roundTick, text }): Flag => {
    return { id, stop: stopAtHour(stops, round, roundTick), round, roundTick, moment: null, text };
  });
  return [...found, ...marked].sort((a, b) => a.stop - b.stop || (a.id < b.id ? -1 : 1));
}

/** The flag that one stands at or has just passed; null = there is none near. */
export function flagAt(flags: readonly Flag[], stop: number, nearStops: number): Flag | null {
  return flags.findLast((flag) => flag.stop <= stop && stop - flag.stop <= nearStops) ?? null;
}

export interface FlagPlace {
  row: number;
  /** Where it is drawn: at its stop, or a little beside it where others stand already. */
  at: number;
}

/**
 * Where each flag stands, so that none covers another.
 * @param flags in the order of the game
 * @param gapStops width of a flag
 */
export function placesOf(flags: readonly Flag[], gapStops: number, rows: number, lastStop: number): FlagPlace[] {
  const free = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  const places = flags.map(({ stop }): FlagPlace => {
    const fitting = free.findIndex((until) => until <= stop);
    const row = fitting === -1 ? free.indexOf(Math.min(...free)) : fitting;
    const at = Math.max(stop, free[row] ?? stop);
    free[row] = at + gapStops;
    return { row, at };
  });
  // What was pushed beyond the end goes back, and pushes its neighbours.
  const limits = free.map(() => lastStop);
  for (const place of places.toReversed()) {
    place.at = Math.min(place.at, limits[place.row] ?? lastStop);
    limits[place.row] = place.at - gapStops;
  }
  return places;
}
