// Laws that hold exactly on every sample path of a queue, whatever the luck: sums of whole numbers that must be equal, to the last one.
// Must not know theory or tolerances.
import { EFFORT_INDEX } from '../../../shared/sim/stats.ts';
import type { Game } from '../../../shared/sim/state.ts';

const MILLI = 1000;

/**
 * What the present round of any scenario breaks; empty = nothing.
 * @param areaTicks sum over all ticks of the round of the number of open items at the end of the tick
 */
export function pathFaults(game: Game, areaTicks: number): string[] {
  return [littleFault(game, areaTicks), flowFault(game)].filter((fault) => fault !== null);
}

/** The same of a queue, whose hands do nothing but serve. */
export function queueFaults(game: Game, areaTicks: number): string[] {
  return [...pathFaults(game, areaTicks), ...[busyFault(game), orderFault(game)].filter((fault) => fault !== null)];
}

/** Little's law on the path: time added up tick by tick is time added up item by item, of those who are still there up to now. */
function littleFault({ state }: Game, areaTicks: number): string | null {
  const startTick = state.tick - state.roundTick;
  let sojournTicks = 0;
  for (const { arrivedTick, closedTick } of state.closed) sojournTicks += closedTick - Math.max(startTick, arrivedTick);
  for (const { arrivedTick } of state.open) sojournTicks += state.tick - Math.max(startTick, arrivedTick);
  return sojournTicks === areaTicks ? null : `Little: ${areaTicks} by ticks, ${sojournTicks} by items`;
}

/** Who was there or arrived has left or is there. */
function flowFault({ state }: Game): string | null {
  let arrived = state.stats.wipStart;
  for (const count of Object.values(state.stats.arrived)) arrived += count;
  const found = state.closed.length + state.open.length;
  return arrived === found ? null : `flow: ${arrived} arrived, ${found} left or there`;
}

/** Time that hands were busy is time that items were served. */
function busyFault({ state }: Game): string | null {
  let servedTicks = 0;
  for (const { touchedTicks } of state.closed) servedTicks += touchedTicks;
  for (const { touchedTicks } of state.open) servedTicks += touchedTicks;
  const busy = busyMilli(state.stats.effortMilli);
  return busy === servedTicks * MILLI ? null : `busy: ${busy} milli-ticks of hands, ${servedTicks} ticks of items`;
}

/** Where every role has one hand, nobody overtakes within a stream. */
function orderFault({ state, rules }: Game): string | null {
  if (rules.scenario.roles.some(({ hands }) => hands.length > 1)) return null;
  const last = new Map<string, number>();
  for (const { streamId, arrivedTick, id } of state.closed) {
    if (arrivedTick < (last.get(streamId) ?? 0)) return `order: ${id} of ${streamId} was overtaken`;
    last.set(streamId, arrivedTick);
  }
  return null;
}

export function busyMilli(effortMilli: Readonly<Record<string, readonly number[]>>): number {
  let busy = 0;
  for (const row of Object.values(effortMilli))
    row.forEach((milli, position) => {
      if (position !== EFFORT_INDEX.idle) busy += milli;
    });
  return busy;
}
