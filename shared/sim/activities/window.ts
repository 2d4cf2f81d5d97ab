// Waiting for a release window. Work that alters a service gets a change here; the change itself waits for its window [CH1, CH4].
import { openChange } from '../changes/openChange.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const window: Activity = {
  name: 'window',
  effortClass: () => 'coordination',
  begin(game, item) {
    if (item.change === null) {
      openChange(game, item, 'normal');
      return;
    }
    if (item.change.kind !== 'normal') {
      goOn(game, item);
      return;
    }
    item.status = 'blocked';
    item.blockedBy = 'window';
  },
  complete: goOn,
};
