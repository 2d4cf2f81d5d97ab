// Work that can only go on when other work is done [DP1, DP2]. The state says what an item waits for, the index who waits for it.
// Nobody waits for what comes later, so that there are no circles.
import { drawBelow, drawPerMille } from '../random.ts';
import type { CompiledStream } from '../rules.ts';
import type { Game, WorkItem } from '../state.ts';
import type { Luck } from './luckAbout.ts';
import { DRAW } from './steps.ts';

/** [DP1] Id of the open work that a stream's work with this luck needs first; '' = none. */
export function drawNeeded(game: Game, { spec }: CompiledStream, { luckHash, luckIndex }: Luck): string {
  const { dependsOn } = spec;
  if (dependsOn === null) return '';
  const { seed, open } = game.state;
  if (!drawPerMille(seed, luckHash, luckIndex, DRAW.dependency, dependsOn.perMille)) return '';
  const needed = open.filter((item) => item.streamId === dependsOn.stream);
  return needed[drawBelow(seed, luckHash, luckIndex, DRAW.neededWork, Math.max(1, needed.length))]?.id ?? '';
}

/** Whether an item that enters this step has to wait there. */
export function mustWait(game: Game, item: WorkItem, stepIndex: number): boolean {
  if (item.waitsForId === '') return false;
  return stepIndex >= (game.rules.streams.get(item.streamId)?.dependsFromStep ?? 0);
}

/** Enters a new item among those who wait. */
export function noteDependant({ index }: Game, item: WorkItem): void {
  if (item.waitsForId === '') return;
  const others = index.dependants.get(item.waitsForId);
  if (others === undefined) index.dependants.set(item.waitsForId, [item]);
  else others.push(item);
}

/** An item that has been waiting is over. */
export function forgetDependant({ index }: Game, item: WorkItem): void {
  const others = index.dependants.get(item.waitsForId)?.filter((other) => other !== item) ?? [];
  if (others.length > 0) index.dependants.set(item.waitsForId, others);
  else index.dependants.delete(item.waitsForId);
}
