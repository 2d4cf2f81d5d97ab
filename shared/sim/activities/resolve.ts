// Resolution of an incident: over, or waiting for the emergency change that it needs [IN6].
import { openChange } from '../changes/openChange.ts';
import { resolveIncident } from '../incidents/resolveIncident.ts';
import type { Activity } from './types.ts';

export const resolve: Activity = {
  name: 'resolve',
  effortClass: () => 'failureDemand',
  complete(game, item) {
    if (item.incident?.needsEmergencyChange === true) {
      openChange(game, item, 'emergency');
      return;
    }
    resolveIncident(game, item, 'resolved');
  },
};
