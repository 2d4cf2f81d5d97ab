// The frame of continual improvement: seven questions, and which of them the team is at. Checks of the next round come by themselves.
import type { PublicView, RetroView } from '../../../shared/sim/views/types.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;

/** From the retrospective's stage to the question that it answers. */
export function stepOf(stage: RetroView['stage']): number {
  if (stage === 'write' || stage === 'reveal') return 2;
  return stage === 'group' || stage === 'vote' ? 3 : 4;
}

export function SevenSteps({ view: { retro, round } }: { view: PublicView }) {
  const now = stepOf(retro.stage);
  return (
    <ol class="sevenSteps" aria-label={t('improve.steps')} tabIndex={0}>
      {STEPS.map((step) => (
        <li
          key={step}
          class={`sevenSteps__step ${step === now ? 'sevenSteps__step--now' : ''}`}
          {...(step === now ? { 'aria-current': 'step' as const } : {})}
        >
          {step < now ? <Icon name="check" size={16} /> : <span class="mono">{step}</span>}
          {t(`improve.step.${step}`)}
          {step > 4 && <span class="sevenSteps__when">{t('improve.stepRound', { round: round + 1 })}</span>}
        </li>
      ))}
    </ol>
  );
}
