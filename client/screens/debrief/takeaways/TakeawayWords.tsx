// What one take-away says: its kind, its words, the first small step.
import type { ComponentChildren } from 'preact';
import type { TakeawayView } from '../../../../shared/sim/views/types.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { isTakeawayKind, TAKEAWAY_ICONS } from './takeawayKinds.ts';

interface TakeawayWordsProps {
  takeaway: TakeawayView;
  /** Where its place does not tell it. */
  hasKind?: boolean;
  /** Whose it is. */
  children?: ComponentChildren;
}

export function TakeawayWords({ takeaway: { kind, text, step }, hasKind = false, children }: TakeawayWordsProps) {
  return (
    <div class="takeaway__words">
      {hasKind && isTakeawayKind(kind) && (
        <span class="takeaway__kind">
          <Icon name={TAKEAWAY_ICONS[kind]} size={16} />
          {t(`takeaway.kind.${kind}`)}
        </span>
      )}
      <p>{text}</p>
      {step !== '' && (
        <p class="takeaway__step">
          <Icon name="corner-down-right" size={16} />
          <span class="said">{t('takeaway.step')}: </span>
          <span>{step}</span>
        </p>
      )}
      {children}
    </div>
  );
}
