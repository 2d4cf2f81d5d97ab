// The mission at the top of a phone: countdown with a small flight, which stay in sight, and the lamps that burn, only those.
// Must not hold anything to act on.
import { FlightCanvas } from '../../../widgets/flight/FlightCanvas.tsx';
import { LampSign } from '../../../widgets/lamp/Lamp.tsx';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';
import { countdownOf } from '../wall/countdownOf.ts';
import { LampRow, servicesInOrder } from '../wall/LampRow.tsx';

export function MissionStrip() {
  const { view, textOf } = useRoom();
  const { label, hours } = countdownOf(view, textOf);
  return (
    <div class="missionStrip">
      <p class="missionStrip__countdown">
        <span>{label}</span> <strong class="mono">{t('time.hours', { hours })}</strong>
      </p>
      <div class="missionStrip__flight">
        <FlightCanvas view={view} layout="phone" textOf={textOf} />
      </div>
    </div>
  );
}

/** Every service that is down, and how many are degraded; nothing while all is well. */
export function BurningLamps() {
  const { view } = useRoom();
  const services = servicesInOrder(view.services);
  const down = services.filter(({ lamp }) => lamp === 'down');
  const degraded = services.filter(({ lamp }) => lamp === 'degraded');
  if (down.length + degraded.length === 0) return null;
  return (
    <section class="burningLamps" aria-label={t('room.burning')}>
      {down.length > 0 && <LampRow services={down} />}
      {degraded.length === 1 && <LampRow services={degraded} />}
      {degraded.length > 1 && (
        <p class="burningLamps__degraded">
          <LampSign state="degraded" /> {t('room.degraded', { count: degraded.length })}
        </p>
      )}
    </section>
  );
}
