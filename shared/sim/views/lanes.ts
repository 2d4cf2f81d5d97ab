// The three lanes of the board: what keeps things running, what was asked for, what is worth something new.
import type { WorkType } from '../../scenario/schema/basics.ts';
import type { CardView } from './types.ts';

/** Lane by type of work; a change that delivers a feature goes with its feature instead. */
export const LANES: Readonly<Record<WorkType, CardView['lane']>> = {
  event: 'run',
  incident: 'run',
  problem: 'run',
  change: 'run',
  toil: 'run',
  request: 'asked',
  feedback: 'asked',
  feature: 'worth',
  technology: 'worth',
  mission: 'worth',
  improvement: 'worth',
};
