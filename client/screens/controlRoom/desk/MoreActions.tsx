// Every other option of one piece of work: a button each, or one for each pick, with a sentence on what it brings.
// Must not leave out an option, known to this page or not.
import type { OptionView } from '../../../../shared/sim/views/types.ts';
import { rejectText, t } from '../../../words/t.ts';
import { actionHint, actionWord, pickWord } from '../actions/actionWords.ts';
import { picksOf } from '../actions/optionBook.ts';
import { useRoom } from '../room/RoomContext.ts';
import { ActionButton } from './ActionButton.tsx';

interface MoreActionsProps {
  workId: string;
  /** Types that have their own button already. */
  without: readonly string[];
}

export function MoreActions({ workId, without }: MoreActionsProps) {
  const { options, role } = useRoom();
  const others = options.aboutWork(workId).filter((option) => !without.includes(option.type));
  const busy = picksOf(options.find('pullWork', workId)).filter((pick) => role.hands[pick]?.status !== 'idle');
  const count = others.length + (busy.length > 0 ? 1 : 0);
  if (count === 0) return null;
  return (
    <details class="moreActions" onClick={(event) => event.stopPropagation()}>
      <summary class="button">{t('room.more', { count })}</summary>
      <ul class="moreActions__list">
        {others.map((option) => (
          <li key={option.id} class="moreActions__item">
            <OneOption option={option} workId={workId} />
          </li>
        ))}
        {busy.length > 0 && (
          <li class="moreActions__item">
            <Repoint workId={workId} busy={busy} />
          </li>
        )}
      </ul>
    </details>
  );
}

function OneOption({ option, workId }: { option: OptionView; workId: string }) {
  const room = useRoom();
  const picks = picksOf(option);
  const act = (pick: string): void => room.give({ type: option.type, target: option.target, pick }, workId);
  const hint = option.refusal === '' ? actionHint(option.type) : rejectText(option.refusal);
  if (picks.length === 0) {
    return (
      <>
        <ActionButton option={option} onAct={() => act('')} keyName={option.type === 'pinWork' ? 'B' : ''}>
          {actionWord(option.type)}
        </ActionButton>
        <span class="moreActions__hint">{hint}</span>
      </>
    );
  }
  return (
    <>
      <span class="moreActions__name">{actionWord(option.type)}</span>
      <span class="moreActions__picks">
        {picks.map((pick) => (
          <ActionButton key={pick} option={option} onAct={() => act(pick)}>
            {pickWord(option.type, option.target, pick, room)}
          </ActionButton>
        ))}
      </span>
      {hint !== '' && <span class="moreActions__hint">{hint}</span>}
    </>
  );
}

/** A hand that holds something else may take this instead. */
function Repoint({ workId, busy }: { workId: string; busy: readonly string[] }) {
  const room = useRoom();
  const pull = room.options.find('pullWork', workId);
  if (pull === null) return null;
  return (
    <>
      <span class="moreActions__name">{actionWord('repoint')}</span>
      <span class="moreActions__picks">
        {busy.map((pick) => (
          <ActionButton
            key={pick}
            option={pull}
            onAct={() => room.give({ type: pull.type, target: workId, pick }, workId)}
          >
            {pickWord(pull.type, workId, pick, room)}
          </ActionButton>
        ))}
      </span>
      <span class="moreActions__hint">{actionHint('repoint')}</span>
    </>
  );
}
