// The stand-up on the projector: who speaks, in letters for the last row, with what the board knows of that role.
import type { Team } from '../../model/Team.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import { speakersOf } from '../controlRoom/standUp/speakersOf.ts';

export function StandUpLine({ team: { model } }: { team: Team }) {
  const view = model.publicView.value;
  const [now] = speakersOf(view);
  const role = now === undefined ? undefined : view.roles[now];
  if (!role) return null;
  const cards = Object.values(view.board).filter((card) => card.roleId === role.id);
  const count = (status: string): number => cards.filter((card) => card.status === status).length;
  return (
    <div class="screenStandUp paper" role="status" data-flight-clear>
      <Icon name={roleIconName(role.icon)} />
      <strong>{t('standUp.speaks', { role: model.textOf(role.titleKey) })}</strong>
      <span>
        {t('screen.standUp', { working: count('working'), waiting: count('waiting'), blocked: count('blocked') })}
      </span>
    </div>
  );
}
