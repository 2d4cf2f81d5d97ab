// Says when the server itself is in trouble: what happened, that nothing is lost. Shown by every page of a team.
import type { SessionPart } from '../../model/wireState.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import './play.css';

export function TroubleLine({ trouble }: { trouble: SessionPart['trouble'] }) {
  return (
    <div role="status">
      {trouble !== '' && (
        <p class="trouble">
          <Icon name="triangle-alert" size={16} />
          {t(`trouble.${trouble}`)}
        </p>
      )}
    </div>
  );
}
