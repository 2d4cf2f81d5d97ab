// The flight plan as a list, for screen readers: what the drawing shows, in flight order.
// Must not be seen; the labels are.
import type { PublicView } from '../../../shared/sim/views/types.ts';
import { t } from '../../words/t.ts';
import { manoeuvreShown } from './composeFlight.ts';
import { type TextOf, waypointDetail, windowDetail } from './composeLabels.ts';
import { byFlightOrder } from './placeInTime.ts';

export function FlightPlanList({ view, textOf }: { view: PublicView; textOf: TextOf }) {
  const manoeuvre = manoeuvreShown(view);
  const craft = textOf(view.flight.craftKey);
  const destination = textOf(view.flight.destinationKey);
  return (
    <div class="said" role="group" aria-label={t('flight.title')}>
      {craft !== '' && destination !== '' && <p>{t('flight.craft', { craft, destination })}</p>}
      {manoeuvre !== null && <p>{`${textOf(manoeuvre.titleKey)}, ${windowDetail(view, manoeuvre)}`}</p>}
      <ol>
        {Object.values(view.waypoints)
          .sort(byFlightOrder)
          .map((waypoint) => (
            <li key={waypoint.id}>{`${textOf(waypoint.titleKey)}, ${waypointDetail(view, waypoint)}`}</li>
          ))}
      </ol>
    </div>
  );
}
