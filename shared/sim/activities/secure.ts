// Closing a named risk before a manoeuvre [GN4].
import { closeWork } from '../work/closeWork.ts';
import type { Activity } from './types.ts';

export const secure: Activity = {
  name: 'secure',
  effortClass: () => 'value',
  complete(game, item) {
    const manoeuvre = game.state.manoeuvres.find((entry) => entry.id === item.risk?.manoeuvreId);
    if (manoeuvre !== undefined) manoeuvre.openRisks = manoeuvre.openRisks.filter((id) => id !== item.risk?.riskItemId);
    closeWork(game, item, 'done');
  },
};
