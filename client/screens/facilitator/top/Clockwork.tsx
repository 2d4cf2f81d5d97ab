// Stops the clock and lets it go on, sets its speed, and gives the round two minutes more.
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useKey } from '../useKey.ts';

const SPEEDS_PER_MILLE = [500, 1000, 2000, 4000, 8000] as const;
const EXTENSION_MINUTES = 2;
/** The server gives no more at once. */
const EXTENSION_TICKS_MAX = 240;

export function Clockwork({ team }: { team: Team }) {
  const { order } = useControl();
  const { isPaused, speedPerMille } = team.model.publicView.value;
  const toggle = (): void => {
    void order({ action: team.model.publicView.peek().isPaused ? 'resume' : 'pause' });
  };
  useKey(' ', { press: toggle });
  const extend = (): void => {
    const ticks = Math.round((EXTENSION_MINUTES * 60 * speedPerMille) / 1000);
    void order({ action: 'extend', ticks: Math.min(EXTENSION_TICKS_MAX, ticks) });
  };
  return (
    <div class="clockwork">
      <button type="button" class={`button ${isPaused ? 'button--primary' : ''}`} onClick={toggle}>
        <Icon name={isPaused ? 'play' : 'pause'} />
        {t(isPaused ? 'facilitator.resume' : 'facilitator.pause')}
        <kbd class="key">{t('facilitator.spaceKey')}</kbd>
      </button>
      <span class="clockwork__speeds" role="group" aria-label={t('facilitator.speed')}>
        {SPEEDS_PER_MILLE.map((perMille) => (
          <button
            key={perMille}
            type="button"
            class="button mono"
            aria-pressed={perMille === speedPerMille}
            onClick={() => void order({ action: 'speed', perMille })}
          >
            {t('facilitator.speedTimes', { times: perMille / 1000 })}
          </button>
        ))}
      </span>
      <button type="button" class="button" onClick={extend}>
        {t('facilitator.extend', { minutes: EXTENSION_MINUTES })}
      </button>
    </div>
  );
}
