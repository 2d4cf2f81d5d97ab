// How far the review is opened: outcomes, the question, causes and time, moments.
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';

const STEPS = [0, 1, 2, 3] as const;

export function RevealSteps({ step }: { step: number }) {
  const { order } = useControl();
  return (
    <div class="revealSteps" role="group" aria-label={t('facilitator.reveal')}>
      <span class="mute">{t('facilitator.reveal')}</span>
      {STEPS.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-pressed={one === step}
          onClick={() => void order({ action: 'reveal', step: one })}
        >
          {t(`facilitator.reveal.${one}`)}
        </button>
      ))}
    </div>
  );
}
