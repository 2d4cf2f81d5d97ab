// Demand that nobody voices: it arrives and its potential runs, so that potential follows the seed alone; work it becomes only when
// somebody who asked has found it [EN5].
import type { CompiledStream } from '../rules.ts';
import type { Game, UnmetDemand, WorkItem } from '../state.ts';
import { createFromStream, drawValue } from './streams.ts';

/** Whether what the stream brings now is known by itself. */
export function isVoiced({ state }: Game, { spec }: CompiledStream): boolean {
  return !spec.needsInsight || (state.voicedUntil[spec.id] ?? 0) > state.tick;
}

/** Takes note of the stream's next item without making work of it. */
export function noteUnmet(game: Game, stream: CompiledStream): void {
  const { state } = game;
  const streamId = stream.spec.id;
  const index = state.streamCounts[streamId] ?? 0;
  const value = drawValue(game, stream, index);
  if (value === null) return;
  state.streamCounts[streamId] = index + 1;
  state.unmet.push({ streamId, index, arrivedTick: state.tick, value });
}

/** Makes work of it, with the luck and the age that it has had all along. */
export function offerUnmet(game: Game, demand: UnmetDemand): WorkItem {
  const { state } = game;
  state.unmet = state.unmet.filter((entry) => entry !== demand);
  const { streamId, index, arrivedTick, value } = demand;
  return createFromStream(game, streamId, { luckIndex: index, arrivedTick, value });
}
