// Who has called what, with what they stated; in the order of the roles.
// Must not show more than everybody may know.
import { formatPerMille } from '../../../words/format.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

const ICONS = { waiting: 'hourglass', go: 'check', noGo: 'x' } as const;

export function PollAnswers() {
  const { view, textOf } = useRoom();
  const answers = Object.values(view.pollAnswers).sort(
    (a, b) => (view.roles[a.roleId]?.order ?? 0) - (view.roles[b.roleId]?.order ?? 0) || (a.roleId < b.roleId ? -1 : 1),
  );
  return (
    <ul class="pollAnswers">
      {answers.map(({ roleId, answer, factKeys, riskPerMille }) => (
        <li key={roleId} class={`pollAnswer pollAnswer--${answer}`}>
          <Icon name={ICONS[answer]} size={15} />
          <span class="pollAnswer__role">{textOf(view.roles[roleId]?.titleKey ?? '')}</span>
          <strong>{t(`poll.answer.${answer}`)}</strong>
          {answer === 'noGo' && factKeys !== '' && (
            <span class="pollAnswer__facts">
              {factKeys.split(' ').map(textOf).join(' ')} <span class="mono">{formatPerMille(riskPerMille)}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
