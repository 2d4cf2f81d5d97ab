// What happened in a tick, told to those who may know it. Names are past tense; the list is closed.
// Events never change the game; they feed beeps, announcements and the facilitator's feed.

export type EventName =
  | 'workArrived'
  | 'workFinished'
  | 'workPassed'
  | 'workBlocked'
  | 'workWithdrawn'
  | 'handFreed'
  | 'serviceWentDown'
  | 'serviceDegraded'
  | 'serviceRecovered'
  | 'eventBecameIncident'
  | 'slaBreached'
  | 'changeFailed'
  | 'changeRolledBack'
  | 'rollbackFailed'
  | 'changeReleased'
  | 'windowHeld'
  | 'featureReleased'
  | 'problemFixed'
  | 'knownErrorFound'
  | 'improvementFinished'
  | 'ownerChanged'
  | 'ownerLost'
  | 'insightFound'
  | 'nothingFound'
  | 'workPinned'
  | 'pollOpened'
  | 'pollAnswered'
  | 'manoeuvreCalled'
  | 'manoeuvreSucceeded'
  | 'manoeuvreFailed'
  | 'windowOpened'
  | 'windowClosed'
  | 'windowMissed'
  | 'roundStarted'
  | 'roundEnded'
  | 'phaseChanged'
  | 'clockChanged'
  | 'messageSent'
  | 'messageWithdrawn'
  | 'swarmCalled'
  | 'agreementChanged'
  | 'contractChanged'
  | 'contractMissed'
  | 'strategyChanged'
  | 'serviceRetired'
  | 'timeBoxBegun'
  | 'timeBoxEnded'
  | 'standUpCalled';

/** `public`, `facilitator` or a role id. */
export type Audience = string;

export interface GameEvent {
  name: EventName;
  tick: number;
  audience: Audience;
  workId: string;
  roleId: string;
  serviceId: string;
  textKey: string;
  /** Who says it, for messages in character. */
  from: string;
  text: string;
  amount: number;
}
