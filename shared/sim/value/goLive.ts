// A piece of work earns from now on; what was delivered without its need may come back later [VA3, FE1, FO1].
import { drawPerMille } from '../random.ts';
import type { FollowUp, Game, WorkItem } from '../state.ts';
import { luckAbout } from '../work/luckAbout.ts';
import { DRAW } from '../work/steps.ts';

export function goLive(game: Game, item: WorkItem): void {
  const { value } = item;
  if (value === null || value.isLive) return;
  value.isLive = true;
  value.liveTick = game.state.tick;
  if (!value.isNeedKnown) planFollowUp(game, item);
  if (item.type === 'technology' && value.isViable) game.state.technologies[item.streamId] = true;
}

function planFollowUp(game: Game, item: WorkItem): void {
  const { state, rules } = game;
  const followUp = rules.streams.get(item.streamId)?.spec.followUp ?? null;
  const brought = rules.streams.get(followUp?.stream ?? '');
  if (followUp === null || brought === undefined) return;
  if (!drawPerMille(state.seed, item.luckHash, item.luckIndex, DRAW.followUp, followUp.perMille)) return;
  const next: FollowUp = {
    streamId: followUp.stream,
    serviceId: item.serviceId,
    tick: state.tick + followUp.afterTicks,
    ...luckAbout(brought.hash, item),
  };
  const later = state.followUps.findIndex(({ tick }) => tick > next.tick);
  state.followUps.splice(later < 0 ? state.followUps.length : later, 0, next);
}
