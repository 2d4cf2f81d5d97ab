// Handling an event, a task, a request or toil. Noise ends with the first look, a signal goes on to its follow-up [EV2].
// Deals and mission tasks earn as soon as they are handled; only releases make features earn [VA3].
import type { Game, WorkItem } from '../state.ts';
import { closeWork } from '../work/closeWork.ts';
import { classOfWork } from '../work/effortClass.ts';
import { goLive } from '../value/goLive.ts';
import { dueTickOf } from '../work/streams.ts';
import { noteWaits } from '../work/waits.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const handle: Activity = {
  name: 'handle',
  effortClass: classOfWork,
  complete(game, item) {
    if (item.type !== 'feature' && item.type !== 'technology') goLive(game, item);
    if (item.event !== null) {
      if (!item.event.isSignal) {
        closeWork(game, item, 'done');
        return;
      }
      giveGrace(game, item);
    }
    const role = game.state.roles[item.roleId];
    if (role !== undefined) role.marginCents += game.rules.streams.get(item.streamId)?.spec.marginCents ?? 0;
    goOn(game, item);
  },
};

/** [EV2] From now on the follow-up has its grace; left alone until it is over, the signal becomes an incident after all. */
function giveGrace(game: Game, item: WorkItem): void {
  const stream = game.rules.streams.get(item.streamId)?.spec;
  if (stream === undefined) return;
  item.dueTick = dueTickOf(game, stream);
  noteWaits(game, item);
}
