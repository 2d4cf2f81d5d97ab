// What the scenario has prepared to throw in, as strips of paper: sent by a button or the keys 1 to 9, once in a round.
import type { InjectView } from '../../../../shared/sim/views/types.ts';
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { Strip } from '../../../widgets/work/Strip.tsx';
import { rejectText, t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useKey } from '../useKey.ts';

const KEYS_MAX = 9;

export function PreparedInjects({ team }: { team: Team }) {
  const injects = Object.values(team.model.facilitatorView.value?.injects ?? {}).sort((a, b) => a.order - b.order);
  return (
    <section class="deskPart" aria-labelledby="injectsTitle">
      <h2 id="injectsTitle">{t('facilitator.prepared')}</h2>
      {injects.length === 0 && <p class="mute">{t('facilitator.noPrepared')}</p>}
      <ol class="injects">
        {injects.map((inject, position) => (
          <Inject key={inject.id} inject={inject} number={position + 1} team={team} />
        ))}
      </ol>
    </section>
  );
}

function Inject({ inject, number, team: { model } }: { inject: InjectView; number: number; team: Team }) {
  const { order } = useControl();
  const { id, titleKey, noteKey, isUsed, refusal } = inject;
  const isPossible = refusal === '';
  const hasKey = number <= KEYS_MAX;
  const send = (): void => {
    void order({ action: 'runInject', injectId: id });
  };
  useKey(String(number), { press: send }, hasKey && isPossible);
  const title = model.textOf(titleKey);
  return (
    <li>
      <Strip
        tone={isPossible ? 'paper' : 'quiet'}
        title={title}
        note={model.textOf(noteKey)}
        aside={
          isPossible ? (
            <button type="button" class="button" aria-label={t('facilitator.sendNowWhat', { title })} onClick={send}>
              {t('facilitator.sendNow')}
              {hasKey && <kbd class="key">{number}</kbd>}
            </button>
          ) : (
            <span class="injects__why">
              {isUsed && <Icon name="check" size={16} />}
              {isUsed ? t('facilitator.injectUsed') : rejectText(refusal)}
            </span>
          )
        }
      />
    </li>
  );
}
