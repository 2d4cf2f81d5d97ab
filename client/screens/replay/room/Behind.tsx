// What lay behind: latent causes with what they had cost so far, and the true health of every service beside its lamp.
import type { AllSeeing } from '../../../../shared/analysis/replay/allSeeing.ts';
import { LampSign, lampWord } from '../../../widgets/lamp/Lamp.tsx';
import { formatEffort, formatMoney, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { useRoom } from '../../controlRoom/room/RoomContext.ts';

export function Behind({ all: { causes, services } }: { all: AllSeeing }) {
  const { view, textOf } = useRoom();
  const serviceTitle = (id: string): string => textOf(view.services[id]?.titleKey ?? id);
  return (
    <>
      <section aria-labelledby="replay-causes">
        <h2 id="replay-causes">{t('replay.causes')}</h2>
        {causes.length === 0 && <p class="mute">{t('replay.noCauses')}</p>}
        <ul class="seenCauses">
          {causes.map((cause) => (
            <li key={cause.id}>
              <strong>{textOf(cause.titleKey)}</strong>, {serviceTitle(cause.serviceId)}{' '}
              <span class="seenCauses__stage">{t(`replay.stage.${cause.stage}`)}</span>
              <p class="mute">
                {textOf(cause.causeKey)}
                <br />
                {t('replay.struck', {
                  times: cause.occurrences,
                  hours: formatEffort(cause.costMilliHours),
                  money: formatMoney(cause.costCents),
                })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="replay-health">
        <h2 id="replay-health">{t('replay.health')}</h2>
        <table class="seenServices">
          <thead>
            <tr>
              <th scope="col">{t('replay.service')}</th>
              <th scope="col">{t('replay.lampShown')}</th>
              <th scope="col">{t('replay.trueHealth')}</th>
              <th scope="col">{t('replay.debt')}</th>
            </tr>
          </thead>
          <tbody>
            {services.map(({ id, healthPerMille, debtPerMille }) => {
              const lamp = view.services[id]?.lamp ?? 'unmonitored';
              return (
                <tr key={id}>
                  <th scope="row">{serviceTitle(id)}</th>
                  <td class={`lamp--${lamp}`}>
                    <LampSign state={lamp} size={13} />{' '}
                    {lampWord(lamp, view.tick - (view.services[id]?.sinceTick ?? 0))}
                  </td>
                  <td class="mono">{formatPerMille(healthPerMille)}</td>
                  <td class="mono">{formatPerMille(debtPerMille)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
