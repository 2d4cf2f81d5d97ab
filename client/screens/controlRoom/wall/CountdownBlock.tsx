// The largest figure of the room: hours until the next moment of the flight, and which services it needs.
// Must not count by itself; the server's hours are shown.
import { t } from '../../../words/t.ts';
import { LampSign, lampWord } from '../../../widgets/lamp/Lamp.tsx';
import { useRoom } from '../room/RoomContext.ts';
import { countdownOf } from './countdownOf.ts';

export function CountdownBlock() {
  const { view, textOf } = useRoom();
  const { label, hours, needs } = countdownOf(view, textOf);
  return (
    <div class="wallCountdown" data-flight-clear>
      <p class="wallCountdown__label">{label}</p>
      <p class="wallCountdown__figure">{t('time.hours', { hours })}</p>
      {needs.length > 0 && (
        <p class="wallCountdown__needs">
          {t('countdown.needs')}{' '}
          {needs.map((id, index) => (
            <Need key={id} id={id} before={index === 0 ? '' : index === needs.length - 1 ? t('countdown.and') : ', '} />
          ))}
        </p>
      )}
    </div>
  );
}

function Need({ id, before }: { id: string; before: string }) {
  const { view, textOf } = useRoom();
  const service = view.services[id];
  const title = service === undefined ? id : textOf(service.titleKey);
  if (service?.lamp !== 'down') {
    return (
      <>
        {before}
        <strong>{title}</strong>
      </>
    );
  }
  return (
    <>
      {before}
      <strong class="wallCountdown__down">
        {title} <LampSign state="down" size={14} />
        <span class="said">{lampWord('down', view.tick - service.sinceTick)}</span>
      </strong>
    </>
  );
}
