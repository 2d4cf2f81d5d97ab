// Loudest first: no agreements but the usual ones, no improvement, emergencies, workarounds, always GO.
import { answerAlwaysGo } from './habits/answerPoll.ts';
import { callAlwaysGo } from './habits/callManoeuvre.ts';
import { followPlan } from './habits/followPlan.ts';
import { followStrategy } from './habits/followStrategy.ts';
import { pullLoudest } from './habits/keepHandsGoing.ts';
import { declareEmergencies, workAroundLate } from './habits/rushLoudWork.ts';
import type { Habit } from './types.ts';

export const reactive: readonly Habit[] = [
  followPlan,
  followStrategy,
  pullLoudest,
  answerAlwaysGo,
  callAlwaysGo,
  declareEmergencies,
  workAroundLate,
];
