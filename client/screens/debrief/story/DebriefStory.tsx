// The figures of a team's rounds side by side. The moments, and the figures of one round, come from elsewhere.
import type { WhatIfKey } from '../../../net/whatIfApi.ts';
import { t } from '../../../words/t.ts';
import { RoundFigures } from './RoundFigures.tsx';
import { useDebrief } from './useDebrief.ts';
import './debriefStory.css';

interface DebriefStoryProps extends WhatIfKey {
  roundsOver: number;
}

export function DebriefStory({ roundsOver, ...key }: DebriefStoryProps) {
  const { debrief, hasFailed, again } = useDebrief(key, roundsOver);
  if (hasFailed) {
    return (
      <p class="field__note" role="alert">
        {t('debrief.failed')}{' '}
        <button type="button" class="button" onClick={again}>
          {t('debrief.again')}
        </button>
      </p>
    );
  }
  if (debrief === null) {
    return (
      <p class="mute" role="status">
        {t('common.loading')}
      </p>
    );
  }
  return debrief.rounds.length === 0 ? null : <RoundFigures rounds={debrief.rounds} overall={debrief.readings} />;
}
