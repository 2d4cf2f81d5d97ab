// The list of habits by name: what a scenario's policies may leave out or add. One line for each.
// Must not say which style has which; the styles do.
import type { Habit } from '../types.ts';
import { answerAlwaysGo, answerHonestly } from './answerPoll.ts';
import { callAlwaysGo, callConsidered } from './callManoeuvre.ts';
import { informUsers, openProblems } from './careForIncidents.ts';
import { commitToBox } from './commitToBox.ts';
import { engageBusiness } from './engageBusiness.ts';
import { followPlan } from './followPlan.ts';
import { followStrategy } from './followStrategy.ts';
import { giveBackUnderstood } from './giveBack.ts';
import { investigateCauses } from './investigateCauses.ts';
import { keepAppointments } from './keepAppointments.ts';
import { keepOwners } from './keepOwners.ts';
import { pullByValue, pullLoudest } from './keepHandsGoing.ts';
import { lookAround } from './lookAround.ts';
import { makeVisible } from './makeVisible.ts';
import {
  askForWindows,
  callAlwaysHold,
  declineToil,
  IGNORING,
  passUntilItFits,
  rushAll,
  workAroundAll,
} from './misplay.ts';
import { declareEmergencies, workAroundLate } from './rushLoudWork.ts';
import { scheduleAroundTrouble } from './scheduleChanges.ts';
import { spreadChanges } from './spreadChanges.ts';
import { swarmOnIncidents } from './swarm.ts';

export const HABITS_BY_NAME: Readonly<Record<string, Habit>> = {
  followPlan,
  followStrategy,
  pullLoudest,
  pullByValue,
  answerAlwaysGo,
  answerHonestly,
  callAlwaysGo,
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
  keepAppointments,
  investigateCauses,
  keepOwners,
  declareEmergencies,
  workAroundLate,
  workAroundAll,
  rushAll,
  askForWindows,
  callAlwaysHold,
  declineToil,
  passUntilItFits,
  ...IGNORING,
};
