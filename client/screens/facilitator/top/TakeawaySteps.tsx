// How the take-aways are led: left aside, written alone, shown on the wall; and how many have written.
import type { TakeawaysView } from '../../../../shared/sim/views/types.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';

const STAGES = ['aside', 'write', 'wall'] as const;

interface TakeawayStepsProps {
  takeaways: TakeawaysView;
  /** Who could write. */
  peopleCount: number;
}

export function TakeawaySteps({ takeaways: { stage, writerCount, count }, peopleCount }: TakeawayStepsProps) {
  const { order } = useControl();
  return (
    <div class="revealSteps" role="group" aria-label={t('facilitator.takeaways')}>
      <span class="mute">{t('facilitator.takeaways')}</span>
      {STAGES.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-pressed={one === stage}
          onClick={() => void order({ action: 'setTakeawayStage', stage: one })}
        >
          {t(`facilitator.takeaways.${one}`)}
        </button>
      ))}
      <span role="status">{t('facilitator.takeawaysCount', { writers: writerCount, people: peopleCount, count })}</span>
    </div>
  );
}
