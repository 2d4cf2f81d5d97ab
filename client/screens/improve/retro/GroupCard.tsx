// A group of notes: its title, its notes, one's votes or the count, and what of the round it has to do with.
import type { RetroGroupView, RetroNoteView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import type { PlayProps } from '../../play/phaseScreens.ts';
import { splitIds } from '../teamOptions.ts';
import { useCommand } from '../../play/useCommand.ts';
import { Evidence } from './Evidence.tsx';
import { GroupTitle } from './GroupTitle.tsx';
import { noteIcon } from './noteKinds.ts';

interface GroupCardProps extends PlayProps {
  group: RetroGroupView;
}

export function GroupCard({ group, team, roles }: GroupCardProps) {
  const { retro, retroNotes } = team.model.publicView.value;
  const notes = Object.values(retroNotes)
    .filter(({ groupId }) => groupId === group.id)
    .sort((a, b) => a.order - b.order);
  const hasRole = roles.roleIds.value.length > 0;
  return (
    <li class="groupCard">
      <div class="groupCard__head">
        <GroupTitle group={group} mayName={hasRole && retro.stage === 'group'} />
        {retro.stage === 'vote' && hasRole && <Votes group={group} team={team} roles={roles} />}
        {group.votes >= 0 && <Count votes={group.votes} />}
      </div>
      <ul class="groupCard__notes">
        {notes.map((note) => (
          <GroupedNote key={note.id} note={note} team={team} roles={roles} />
        ))}
      </ul>
      <Evidence group={group} team={team} mayLink={hasRole} />
    </li>
  );
}

function Votes({ group, team, roles }: GroupCardProps) {
  const { isPending, refusal, send } = useCommand();
  const views = roles.roleIds.value.map((id) => team.model.roleViews.value[id]);
  const own = views.reduce(
    (sum, view) => sum + splitIds(view?.ownVotes ?? '').filter((id) => id === group.id).length,
    0,
  );
  const left = views.reduce((sum, view) => sum + (view?.votesLeft ?? 0), 0);
  return (
    <span class="groupCard__votes">
      <button
        type="button"
        class="button"
        aria-label={t('retro.voteLess', { title: group.title })}
        aria-disabled={isPending || own === 0}
        onClick={() => own > 0 && send({ type: 'unvoteGroup', groupId: group.id })}
      >
        <Icon name="minus" size={16} />
      </button>
      <span class="mono" role="status" aria-label={t('retro.ownVotes', { count: own })}>
        {own}
      </span>
      <button
        type="button"
        class="button"
        aria-label={t('retro.voteMore', { title: group.title })}
        aria-disabled={isPending || left === 0}
        onClick={() => left > 0 && send({ type: 'voteGroup', groupId: group.id })}
      >
        <Icon name="plus" size={16} />
      </button>
      <span class="field__note" role="alert">
        {refusal}
      </span>
    </span>
  );
}

function Count({ votes }: { votes: number }) {
  return (
    <span class="groupCard__count">
      <span class="groupCard__dots" aria-hidden="true">
        {'●'.repeat(Math.min(votes, 12))}
      </span>
      {t('retro.votes', { count: votes })}
    </span>
  );
}

function GroupedNote({ note, team, roles }: PlayProps & { note: RetroNoteView }) {
  const { isPending, send } = useCommand();
  const { retro, retroGroups, roles: allRoles } = team.model.publicView.value;
  const others = Object.values(retroGroups).filter(({ id }) => id !== note.groupId);
  const mayMove = retro.stage === 'group' && roles.roleIds.value.length > 0;
  const move = (groupId: string): void => send({ type: 'groupNote', noteId: note.id, groupId });
  return (
    <li class="groupCard__note">
      <Icon name={noteIcon(note.kind)} size={16} />
      <span>
        {t('retro.quote', { text: note.text })}{' '}
        <span class="mute">{team.model.textOf(allRoles[note.roleId]?.titleKey ?? '')}</span>
      </span>
      {mayMove && (
        <select
          aria-label={t('retro.move', { text: note.text })}
          value={note.groupId}
          disabled={isPending}
          onChange={(event) => move(event.currentTarget.value)}
        >
          <option value={note.groupId}>{t('retro.moveTo')}</option>
          {others.map((group) => (
            <option key={group.id} value={group.id}>
              {group.title}
            </option>
          ))}
          <option value="">{t('retro.alone')}</option>
        </select>
      )}
    </li>
  );
}
