// The improve phase on the projector: what to do now, the groups with their votes, what the team has chosen.
import type { Team } from '../../model/Team.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { noteIcon } from '../improve/retro/noteKinds.ts';
import { rankedGroups } from '../improve/retro/retroOrder.ts';
import './improvePicture.css';

/** As many as can be read from the last row. */
const LINES_MAX = 7;

export function ImprovePicture({ team }: { team: Team }) {
  const { retro } = team.model.publicView.value;
  return (
    <section class="improvePicture">
      <p class="quietPicture__lead">{t(`retro.stage.${retro.stage === '' ? 'choose' : retro.stage}`)}</p>
      {retro.stage === 'write' && <p>{t('screen.retroHidden', { count: retro.hiddenCount })}</p>}
      {retro.stage === 'reveal' && <Notes team={team} />}
      {(retro.stage === 'group' || retro.stage === 'vote') && <Groups team={team} />}
      {(retro.stage === 'choose' || retro.stage === '') && (
        <div class="improvePicture__both">
          <Groups team={team} />
          <Chosen team={team} />
        </div>
      )}
    </section>
  );
}

function Notes({ team: { model } }: { team: Team }) {
  const notes = Object.values(model.publicView.value.retroNotes).sort((a, b) => b.order - a.order);
  return (
    <ul class="quietPicture__list">
      {notes.slice(0, LINES_MAX).map((note) => (
        <li key={note.id}>
          <Icon name={noteIcon(note.kind)} />
          {note.text}
        </li>
      ))}
      {notes.length > LINES_MAX && <li>{t('screen.more', { count: notes.length - LINES_MAX })}</li>}
    </ul>
  );
}

function Groups({ team: { model } }: { team: Team }) {
  const groups = rankedGroups(model.publicView.value);
  return (
    <ol class="quietPicture__list">
      {groups.slice(0, LINES_MAX).map((group) => (
        <li key={group.id}>
          {group.votes >= 0 && <strong class="mono">{group.votes}</strong>}
          {group.title}
        </li>
      ))}
      {groups.length > LINES_MAX && <li>{t('screen.more', { count: groups.length - LINES_MAX })}</li>}
    </ol>
  );
}

function Chosen({ team: { model } }: { team: Team }) {
  const { improvements, budgetLeftCents, improvementsLeft } = model.publicView.value;
  const chosen = Object.values(improvements)
    .filter((improvement) => improvement.state !== 'offered')
    .sort((a, b) => a.order - b.order);
  return (
    <ul class="quietPicture__list">
      {chosen.map((improvement) => (
        <li key={improvement.id}>
          <Icon name="trending-up" />
          {model.textOf(improvement.titleKey)}
        </li>
      ))}
      <li>
        <Icon name="euro" />
        {t('improve.money')} <strong class="mono">{formatMoney(budgetLeftCents)}</strong>
        {t('improve.places')} <strong class="mono">{improvementsLeft}</strong>
      </li>
    </ul>
  );
}
