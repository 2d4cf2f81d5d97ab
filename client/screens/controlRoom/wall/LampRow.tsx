// All services as lamps of equal width in one row.
// Must not say less than the lamp: sign, name and word.
import type { ServiceView } from '../../../../shared/sim/views/types.ts';
import { LampSign, lampWord } from '../../../widgets/lamp/Lamp.tsx';
import { t, wordFor } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

export function LampRow({ services }: { services: readonly ServiceView[] }) {
  const { view, textOf } = useRoom();
  return (
    <ul class="lampRow" aria-label={t('room.services')} data-flight-clear>
      {services.map((service) => (
        <li key={service.id} class={`lampCell lamp--${service.lamp}`} data-service={service.id}>
          <LampSign state={service.lamp} />
          <span class="lampCell__name">{textOf(service.titleKey)}</span>
          <span class="lampCell__word">{wordsOf(service, view.tick)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The lamp's word and what the business wants of the service, if that is not the usual; one that has ended has no lamp. */
function wordsOf({ lamp, mode, sinceTick }: ServiceView, tick: number): string {
  const word = wordFor('serviceMode', mode);
  const shown = mode === 'retired' ? '' : lampWord(lamp, Math.max(0, tick - sinceTick));
  return [shown, word ?? ''].filter((part) => part !== '').join(', ');
}

/** In the scenario's order. */
export function servicesInOrder(services: Readonly<Record<string, ServiceView>>): ServiceView[] {
  return Object.values(services).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
