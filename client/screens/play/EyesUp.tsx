// The facilitator wants all eyes: one message over everything, until it is let go. What lies below keeps its state.
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';

export function EyesUp({ text }: { text: string }) {
  return (
    <section class="eyesUp" role="alert" aria-live="assertive">
      <Icon name="eye" size={44} />
      <h1>{text}</h1>
      <p>{t('eyesUp.note')}</p>
    </section>
  );
}
