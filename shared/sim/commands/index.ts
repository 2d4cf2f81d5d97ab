// The list of commands. One file each (or one for a pair), one line here; parsers, permissions, options and tests follow from it.
import { adoptAgreement } from './adoptAgreement.ts';
import { answerPoll } from './answerPoll.ts';
import { applyWorkaround } from './applyWorkaround.ts';
import { callManoeuvre } from './callManoeuvre.ts';
import { callSwarm } from './callSwarm.ts';
import { changeContract } from './changeContract.ts';
import { chooseImprovement, dropImprovement } from './chooseImprovement.ts';
import { commitWork } from './commitWork.ts';
import { decideWork } from './decideWork.ts';
import { declareEmergency } from './declareEmergency.ts';
import { declineWork } from './declineWork.ts';
import { engageBusiness } from './engageBusiness.ts';
import { escalateWork } from './escalateWork.ts';
import { pause, resume, reveal, sendMessage, setRule, setSpeed, undoLast } from './facilitation.ts';
import { gatherInsight } from './gatherInsight.ts';
import { giveBack } from './giveBack.ts';
import { freeChange, holdChange } from './holdChange.ts';
import { injectEvent, injectIncident, injectWork, runInject } from './injects.ts';
import { informUsers } from './informUsers.ts';
import { investigateCause } from './investigateCause.ts';
import { openProblem } from './openProblem.ts';
import { parkWork, resumeWork } from './parkWork.ts';
import { passWork } from './passWork.ts';
import { payDebt } from './payDebt.ts';
import { extendRound, nextPhase, previousPhase, replayRound, startSession } from './phaseOrders.ts';
import { pinWork, unpinWork } from './pinWork.ts';
import { prioritiseWork } from './prioritiseWork.ts';
import { pullWork } from './pullWork.ts';
import { releaseHand } from './releaseHand.ts';
import { requestWindow } from './requestWindow.ts';
import { assignSeat, releaseSeat } from './seats.ts';
import { setIntent } from './setIntent.ts';
import { setOwner } from './setOwner.ts';
import { eraseNote, writeNote } from './retroNotes.ts';
import { groupNote, linkGroup, nameGroup } from './retroGroups.ts';
import { unvoteGroup, voteGroup } from './retroVotes.ts';
import { scheduleChange } from './scheduleChange.ts';
import { setPriority } from './setPriority.ts';
import { setPullRule, setPulling } from './setPulling.ts';
import { setServiceStrategy } from './setServiceStrategy.ts';
import { shareInsight } from './shareInsight.ts';
import { skipTests } from './skipTests.ts';
import { editTakeaway, eraseTakeaway, setTakeawayStage, writeTakeaway } from './takeaways.ts';
import { callStandUp, passTurn, setReady, setRetroStage } from './teamTalk.ts';
import type { CommandDefinition } from './types.ts';

export const COMMANDS: readonly CommandDefinition[] = [
  pullWork,
  releaseHand,
  parkWork,
  resumeWork,
  passWork,
  callSwarm,
  prioritiseWork,
  pinWork,
  unpinWork,
  shareInsight,
  investigateCause,
  answerPoll,
  setPulling,
  setPullRule,
  declineWork,
  setPriority,
  informUsers,
  applyWorkaround,
  escalateWork,
  openProblem,
  declareEmergency,
  skipTests,
  holdChange,
  freeChange,
  requestWindow,
  engageBusiness,
  gatherInsight,
  callManoeuvre,
  chooseImprovement,
  dropImprovement,
  setOwner,
  adoptAgreement,
  payDebt,
  scheduleChange,
  setIntent,
  setServiceStrategy,
  decideWork,
  giveBack,
  commitWork,
  changeContract,
  writeNote,
  eraseNote,
  groupNote,
  nameGroup,
  linkGroup,
  voteGroup,
  unvoteGroup,
  setReady,
  callStandUp,
  passTurn,
  writeTakeaway,
  editTakeaway,
  eraseTakeaway,
  setRetroStage,
  setTakeawayStage,
  startSession,
  nextPhase,
  previousPhase,
  replayRound,
  extendRound,
  pause,
  resume,
  setSpeed,
  reveal,
  sendMessage,
  injectWork,
  injectIncident,
  injectEvent,
  runInject,
  setRule,
  undoLast,
  assignSeat,
  releaseSeat,
];

const BY_TYPE: ReadonlyMap<string, CommandDefinition> = new Map(COMMANDS.map((command) => [command.type, command]));

export function findCommand(type: string): CommandDefinition | undefined {
  return BY_TYPE.get(type);
}
