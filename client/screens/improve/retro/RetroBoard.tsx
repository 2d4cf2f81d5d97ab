// The retrospective as a player sees it: what to do at its present stage, and the notes as far as they are revealed.
// Must not: lead; the facilitator does.
import type { RetroNoteView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import type { PlayProps } from '../../play/phaseScreens.ts';
import { GroupCard } from './GroupCard.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteSlip } from './NoteSlip.tsx';
import { isOpenForNotes, rankedGroups } from './retroOrder.ts';
import './retro.css';

export function RetroBoard({ team, roles }: PlayProps) {
  const { retro, retroNotes, round } = team.model.publicView.value;
  const { stage } = retro;
  if (stage === '') return null;
  const own = roles.roleIds.value.flatMap((id) => Object.values(team.model.roleViews.value[id]?.ownNotes ?? {}));
  const hasRole = roles.roleIds.value.length > 0;
  return (
    <section class={`retro retro--${stage}`} aria-labelledby="retroTitle">
      <header class="retro__head">
        <h2 id="retroTitle">{t('retro.title', { round })}</h2>
        <p role="status">{t(`retro.stage.${stage}`)}</p>
        {stage === 'vote' && hasRole && <VotesLeft team={team} roles={roles} />}
      </header>
      {hasRole && isOpenForNotes(stage) && <NoteForm />}
      {stage === 'write' && (
        <>
          <NoteList notes={own} team={team} roles={roles} />
          <p class="mute">{t('retro.hidden', { count: retro.hiddenCount })}</p>
        </>
      )}
      {stage === 'reveal' && <NoteList notes={Object.values(retroNotes)} team={team} roles={roles} />}
      {stage !== 'write' && stage !== 'reveal' && <Groups team={team} roles={roles} />}
    </section>
  );
}

function Groups({ team, roles }: PlayProps) {
  const groups = rankedGroups(team.model.publicView.value);
  if (groups.length === 0) return <p class="mute">{t('retro.noNotes')}</p>;
  return (
    <ol class="retro__groups">
      {groups.map((group) => (
        <GroupCard key={group.id} group={group} team={team} roles={roles} />
      ))}
    </ol>
  );
}

function NoteList({ notes, team, roles }: PlayProps & { notes: readonly RetroNoteView[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="retro__notes">
      {[...notes]
        .sort((a, b) => a.order - b.order)
        .map((note) => (
          <NoteSlip key={note.id} note={note} team={team} isMine={roles.roleIds.value.includes(note.roleId)} />
        ))}
    </ul>
  );
}

function VotesLeft({ team, roles }: PlayProps) {
  const left = roles.roleIds.value.reduce((sum, id) => sum + (team.model.roleViews.value[id]?.votesLeft ?? 0), 0);
  return (
    <p class="retro__left">
      <Icon name="vote" size={16} />
      {t('retro.votesLeft', { count: left })}
    </p>
  );
}
