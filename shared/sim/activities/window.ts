// Waiting for a release window. Work that alters a service gets a change here; a normal change waits for its window, a standard or
// emergency one does not. In a freeze nothing goes out but an emergency that the Director has authorised [CH1, CH4, CH9].
import { askDirector } from '../changes/askDirector.ts';
import { isFrozen } from '../changes/isFrozen.ts';
import { openChange } from '../changes/openChange.ts';
import { noteWaits } from '../work/waits.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const window: Activity = {
  name: 'window',
  effortClass: () => 'coordination',
  begin(game, item) {
    const { change } = item;
    if (change === null) {
      openChange(game, item, 'normal');
      return;
    }
    if (change.kind === 'normal') {
      item.status = 'blocked';
      item.blockedBy = 'window';
    } else if (!isFrozen(game) || change.isSigned) goOn(game, item);
    else if (change.kind === 'emergency') askDirector(game, item);
    else {
      item.status = 'blocked';
      item.blockedBy = 'freeze';
      noteWaits(game, item);
    }
  },
  complete: goOn,
};
