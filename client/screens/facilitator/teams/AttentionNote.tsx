// The only amber of the console: who is stuck or silent, for how long, what waits, and a way to write to them.
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useWishedMessage } from '../desk/MessageWish.ts';
import type { Attention } from './attention.ts';
import { attentionWords } from './attentionWords.ts';

interface AttentionNoteProps {
  attention: Attention;
  waitingTypes: string;
  teamId: string;
  roleId: string;
}

export function AttentionNote({ attention, waitingTypes, teamId, roleId }: AttentionNoteProps) {
  const { ask } = useWishedMessage();
  return (
    <span class={`attention ${attention.isUrgent ? 'attention--urgent' : ''}`}>
      <span class="attention__words">
        <Icon name={attention.kind === 'stuck' ? 'hourglass' : 'clock'} size={16} />
        {attentionWords(attention, waitingTypes)}
      </span>
      {attention.isUrgent && (
        <button type="button" class="button" onClick={() => ask(teamId, roleId)}>
          {t('facilitator.message')}
        </button>
      )}
    </span>
  );
}
