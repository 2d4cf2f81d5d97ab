// How far the retrospective is led: alone, revealed, grouped, voted on, chosen from.
import type { RetroView } from '../../../../shared/sim/views/types.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';

const STAGES = ['write', 'reveal', 'group', 'vote', 'choose'] as const;

export function RetroSteps({ retro }: { retro: RetroView }) {
  const { order } = useControl();
  const note = retro.stage === 'write' ? t('facilitator.retroNotes', { count: retro.hiddenCount }) : '';
  const votes = retro.stage === 'vote' ? t('facilitator.retroVotes', { count: retro.votesCast }) : '';
  return (
    <div class="revealSteps" role="group" aria-label={t('facilitator.retro')}>
      <span class="mute">{t('facilitator.retro')}</span>
      {STAGES.map((stage) => (
        <button
          key={stage}
          type="button"
          class="button"
          aria-pressed={stage === retro.stage}
          onClick={() => void order({ action: 'setRetroStage', stage })}
        >
          {t(`facilitator.retro.${stage}`)}
        </button>
      ))}
      <span role="status">{note + votes}</span>
    </div>
  );
}
