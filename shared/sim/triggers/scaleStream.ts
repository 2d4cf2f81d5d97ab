// Action: more or less demand of a stream for a while [SC4]. The draws stay those of the seed: what comes with less comes with more, too.
import type { Game, StreamScale } from '../state.ts';

/** After the end of any game. */
const FOR_EVER_TICK = 1_000_000_000;

export function scaleStream(game: Game, action: { stream: string; factorPerMille: number; ticks: number }): void {
  const { state } = game;
  const { stream: streamId, factorPerMille } = action;
  const untilTick = action.ticks === 0 ? FOR_EVER_TICK : state.tick + action.ticks;
  state.scales = state.scales.filter((scale) => scale.streamId !== streamId && scale.untilTick > state.tick);
  state.scales.push({ streamId, factorPerMille, untilTick });
}

/** Factor on a stream's demand now, per mille. */
export function scaleOf(scales: readonly StreamScale[], streamId: string, tick: number): number {
  const scale = scales.find((entry) => entry.streamId === streamId && entry.untilTick > tick);
  return scale?.factorPerMille ?? 1000;
}
