// THE ORDER of a tick: every rule that time brings, once, from top to bottom.
import type { Game } from '../state.ts';
import { ageSatisfaction } from './ageSatisfaction.ts';
import { arriveDemand } from './arriveDemand.ts';
import { assignHands } from './assignHands.ts';
import { bookValue } from './bookValue.ts';
import { bringFollowUps } from './bringFollowUps.ts';
import { chaseAndComplain } from './chaseAndComplain.ts';
import { computeHealth } from './computeHealth.ts';
import { decayImprovements } from './decayImprovements.ts';
import { expireWork } from './expireWork.ts';
import { flyMission } from './flyMission.ts';
import { holdMeetings } from './holdMeetings.ts';
import { honourContracts } from './honourContracts.ts';
import { keepOfficeHours } from './keepOfficeHours.ts';
import { lapseCommunication } from './lapseCommunication.ts';
import { maintainImprovements } from './maintainImprovements.ts';
import { measureRoles } from './measureRoles.ts';
import { nagLateWork } from './nagLateWork.ts';
import { payCosts } from './payCosts.ts';
import { raiseIncidents } from './raiseIncidents.ts';
import { releaseBlocked } from './releaseBlocked.ts';
import { retireServices } from './retireServices.ts';
import { returnFromVisits } from './returnFromVisits.ts';
import { runScript } from './runScript.ts';
import { runTimeBox } from './runTimeBox.ts';
import { runWindows } from './runWindows.ts';
import { tellHiddenEffects } from './tellHiddenEffects.ts';
import { workHands } from './workHands.ts';

export const SYSTEMS: readonly ((game: Game) => void)[] = [
  keepOfficeHours,
  holdMeetings,
  returnFromVisits,
  flyMission,
  runScript,
  retireServices,
  runTimeBox,
  arriveDemand,
  bringFollowUps,
  raiseIncidents,
  expireWork,
  maintainImprovements,
  lapseCommunication,
  chaseAndComplain,
  nagLateWork,
  releaseBlocked,
  runWindows,
  assignHands,
  honourContracts,
  workHands,
  computeHealth,
  ageSatisfaction,
  bookValue,
  payCosts,
  decayImprovements,
  tellHiddenEffects,
  measureRoles,
];
