// The figures of a team's rounds side by side. The moments, and the figures of one round, come from elsewhere.
import type { WhatIfKey } from '../../../net/whatIfApi.ts';
import { FiguresState } from '../FiguresState.tsx';
import { RoundFigures } from './RoundFigures.tsx';
import { useDebrief } from './useDebrief.ts';
import './debriefStory.css';

interface DebriefStoryProps extends WhatIfKey {
  roundsOver: number;
}

export function DebriefStory({ roundsOver, ...key }: DebriefStoryProps) {
  const { debrief, hasFailed, again } = useDebrief(key, roundsOver);
  if (hasFailed || debrief === null) return <FiguresState known={{ answer: debrief, hasFailed, again }} />;
  return debrief.rounds.length === 0 ? null : <RoundFigures rounds={debrief.rounds} overall={debrief.readings} />;
}
