// One run of the service desk: its incidents as the engine recorded them, and how many were there before. Judges nothing.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { pathFaults } from './exactLaws.ts';
import { playQuietly } from './playQuietly.ts';

export interface DeskIncident {
  arrivedTick: number;
  /** From the tick of arrival to that of resolution, both included. */
  elapsedTicks: number;
  touchedTicks: number;
  handoffs: number;
  /** Key of its title. */
  category: string;
}

export interface DeskRun {
  incidents: DeskIncident[];
  /** Incidents that came back after having been resolved. */
  reopened: number;
  /** Those that arrived early enough to be counted and were still open at the end. */
  left: number;
  faults: string[];
}

/** @param tailTicks incidents that arrive in the last so many ticks are not counted: their end would not be seen */
export function observeDesk(scenario: Scenario, seed: number, lengthTicks: number, tailTicks: number): DeskRun {
  const lastTick = lengthTicks - tailTicks;
  let areaTicks = 0;
  let reopened = 0;
  let seen = 1;
  const game = playQuietly(scenario, seed, lengthTicks, ({ state }) => {
    areaTicks += state.open.length;
    if (state.nextWorkNumber === seen) return;
    for (const { number, incident } of state.open)
      if (number >= seen && incident?.sourceId && state.tick <= lastTick) reopened++;
    seen = state.nextWorkNumber;
  });
  const { state } = game;
  const incidents = state.closed.filter(({ type, arrivedTick }) => type === 'incident' && arrivedTick < lastTick);
  return {
    incidents: incidents.map(({ arrivedTick, closedTick, touchedTicks, handoffs, titleKey }) => ({
      arrivedTick,
      elapsedTicks: closedTick - arrivedTick + 1,
      touchedTicks,
      handoffs,
      category: titleKey,
    })),
    reopened,
    left: state.open.filter(({ arrivedTick }) => arrivedTick < lastTick).length,
    faults: pathFaults(game, areaTicks),
  };
}
