// Sees the whole: agreements, improvements, needs before orders, visible work, swarms, causes, small releases, an honest poll.
import { answerHonestly } from './habits/answerPoll.ts';
import { callConsidered } from './habits/callManoeuvre.ts';
import { informUsers, openProblems } from './habits/careForIncidents.ts';
import { commitToBox } from './habits/commitToBox.ts';
import { engageBusiness } from './habits/engageBusiness.ts';
import { followPlan } from './habits/followPlan.ts';
import { followStrategy } from './habits/followStrategy.ts';
import { pullByValue } from './habits/keepHandsGoing.ts';
import { keepOwners } from './habits/keepOwners.ts';
import { giveBackUnderstood } from './habits/giveBack.ts';
import { lookAround } from './habits/lookAround.ts';
import { makeVisible } from './habits/makeVisible.ts';
import { scheduleAroundTrouble } from './habits/scheduleChanges.ts';
import { spreadChanges } from './habits/spreadChanges.ts';
import { swarmOnIncidents } from './habits/swarm.ts';
import type { Habit } from './types.ts';

export const orchestrated: readonly Habit[] = [
  followPlan,
  followStrategy,
  pullByValue,
  answerHonestly,
  callConsidered,
  engageBusiness,
  swarmOnIncidents,
  informUsers,
  openProblems,
  spreadChanges,
  scheduleAroundTrouble,
  giveBackUnderstood,
  commitToBox,
  makeVisible,
  lookAround,
  keepOwners,
];
