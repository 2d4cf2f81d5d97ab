// Offers the seat that this browser already has in the session.
import { Strip } from '../../widgets/work/Strip.tsx';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';

export function WelcomeBack({ nickname, onContinue }: { nickname: string; onContinue: () => void }) {
  return (
    <Strip
      tab={
        <span class="rolePicker__tab">
          <Icon name="user-round-check" />
        </span>
      }
      title={t('join.welcomeBack', { nickname })}
      note={t('join.welcomeBackNote')}
      aside={
        <button type="button" class="button button--primary" onClick={onContinue}>
          {t('join.continue')}
        </button>
      }
    />
  );
}
