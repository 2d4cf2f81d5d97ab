// Action: more work of a stream.
import type { Game } from '../state.ts';
import { treatEvent } from '../incidents/treatEvent.ts';
import { createFromStream } from '../work/streams.ts';

export function addWork(game: Game, action: { stream: string; count: number }): void {
  for (let made = 0; made < action.count; made++) treatEvent(game, createFromStream(game, action.stream));
}
