// Handling an event, a task, a request or toil. Noise ends with the first look, a signal goes on to its follow-up [EV2].
// Deals and mission tasks earn as soon as they are handled; only releases make features earn [VA3].
import { closeWork } from '../work/closeWork.ts';
import { classOfWork } from '../work/effortClass.ts';
import { goLive } from '../value/goLive.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const handle: Activity = {
  name: 'handle',
  effortClass: classOfWork,
  complete(game, item) {
    if (item.type !== 'feature' && item.type !== 'technology') goLive(game, item);
    if (item.event !== null) {
      item.dueTick = 0;
      if (!item.event.isSignal) {
        closeWork(game, item, 'done');
        return;
      }
    }
    const role = game.state.roles[item.roleId];
    if (role !== undefined) role.marginCents += game.rules.streams.get(item.streamId)?.spec.marginCents ?? 0;
    goOn(game, item);
  },
};
