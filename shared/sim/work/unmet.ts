// Demand that nobody voices: it arrives and its potential runs, so that potential follows the seed alone; work it becomes only when
// somebody who asked has found it [EN5].
import type { CompiledStream } from '../rules.ts';
import type { Game, UnmetDemand, WorkItem } from '../state.ts';
import type { Luck } from './luckAbout.ts';
import { createFromStream, drawValue } from './streams.ts';

/** Whether what the stream brings now is known by itself. */
export function isVoiced({ state }: Game, { spec }: CompiledStream): boolean {
  return !spec.needsInsight || (state.voicedUntil[spec.id] ?? 0) > state.tick;
}

/** Takes note of what the stream brings without making work of it. */
export function noteUnmet(game: Game, stream: CompiledStream, luck: Luck): void {
  const { state } = game;
  const value = drawValue(game, stream, luck);
  if (value !== null)
    state.unmet.push({
      streamId: stream.spec.id,
      luckHash: luck.luckHash,
      luckIndex: luck.luckIndex,
      arrivedTick: state.tick,
      value,
    });
}

/** Makes work of it, with the luck and the age that it has had all along. */
export function offerUnmet(game: Game, demand: UnmetDemand): WorkItem {
  const { state } = game;
  state.unmet = state.unmet.filter((entry) => entry !== demand);
  const { streamId, luckHash, luckIndex, arrivedTick, value } = demand;
  return createFromStream(game, streamId, { luck: { luckHash, luckIndex }, arrivedTick, value });
}
