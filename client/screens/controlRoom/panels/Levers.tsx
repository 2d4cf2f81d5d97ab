// Decisions of my role that are not about a piece of work: change windows, insights to gather, agreements, debt, the board.
// Must not leave out an option, known to this page or not.
import type { OptionView } from '../../../../shared/sim/views/types.ts';
import { formatMoney } from '../../../words/format.ts';
import { rejectText, t } from '../../../words/t.ts';
import { actionHint, actionWord, optionTitle, pickWord, targetWord } from '../actions/actionWords.ts';
import { picksOf } from '../actions/optionBook.ts';
import { ActionButton } from '../desk/ActionButton.tsx';
import { useRoom } from '../room/RoomContext.ts';

export function Levers() {
  const { options, view } = useRoom();
  const { timeBox } = view;
  const byType = new Map<string, OptionView[]>();
  for (const option of options.levers()) byType.set(option.type, [...(byType.get(option.type) ?? []), option]);
  return (
    <section class="roomPanel" aria-labelledby="levers-head">
      <h2 id="levers-head">{t('room.levers')}</h2>
      {timeBox.isOn && (
        <p>
          {t('room.timeBox', {
            hours: Math.max(0, timeBox.endTick - view.tick),
            open: timeBox.openCount,
            met: timeBox.metCount,
          })}
        </p>
      )}
      {byType.size === 0 && <p>{t('room.leversEmpty')}</p>}
      <ul class="roomPanel__list">
        {[...byType].map(([type, entries]) => (
          <li key={type} class="lever">
            <h3>{actionWord(type)}</h3>
            <p class="lever__hint">{actionHint(type)}</p>
            <ul class="lever__options">
              {entries.map((option) => (
                <Lever key={option.id} option={option} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More picks than these become a list. */
const BUTTONS_MAX = 5;

function Lever({ option }: { option: OptionView }) {
  const room = useRoom();
  const picks = picksOf(option);
  const about = `${option.type} ${option.target}`;
  const act = (pick: string): void => room.give({ type: option.type, target: option.target, pick }, about);
  const subject = option.target === '' ? '' : targetWord(option.target, room);
  const agreed = room.view.agreements[option.target]?.optionId;
  const cost = room.view.improvements[option.target]?.costCents ?? 0;
  return (
    <li class="lever__option">
      {picks.length > 0 && subject !== '' && (
        <span class="lever__subject">
          {subject}
          {agreed !== undefined && <strong>: {optionTitle(option.target, agreed, room.textOf)}</strong>}
          {cost > 0 && `, ${t('room.cost', { money: formatMoney(cost) })}`}
        </span>
      )}
      <span class="lever__picks">
        {picks.length === 0 && (
          <ActionButton option={option} onAct={() => act('')}>
            {subject === '' ? t('room.doIt') : subject}
          </ActionButton>
        )}
        {picks.length > BUTTONS_MAX && <PickList option={option} picks={picks} onPick={act} />}
        {picks.length <= BUTTONS_MAX &&
          picks.map((pick) => (
            <ActionButton key={pick} option={option} onAct={() => act(pick)}>
              {pickWord(option.type, option.target, pick, room)}
            </ActionButton>
          ))}
      </span>
      {room.isSent(about) && <span class="lever__sent">{t('common.sent')}</span>}
      {option.refusal !== '' && <span class="lever__why">{rejectText(option.refusal)}</span>}
    </li>
  );
}

function PickList({
  option,
  picks,
  onPick,
}: {
  option: OptionView;
  picks: readonly string[];
  onPick: (pick: string) => void;
}) {
  const room = useRoom();
  const take = (event: Event): void => {
    const pick = (event.currentTarget as HTMLSelectElement).value;
    if (pick !== '') onPick(pick);
  };
  return (
    <select
      aria-label={`${actionWord(option.type)}: ${targetWord(option.target, room)}`}
      value=""
      disabled={room.isFrozen}
      onChange={take}
    >
      <option value="">{t('room.choose')}</option>
      {picks.map((pick) => (
        <option key={pick} value={pick}>
          {pickWord(option.type, option.target, pick, room)}
        </option>
      ))}
    </select>
  );
}
