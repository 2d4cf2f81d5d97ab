// The flight screen's part of the views: trajectory, manoeuvres, poll, and what one role knows of the risks.

export interface WaypointView {
  id: string;
  titleKey: string;
  round: number;
  /** Tick of its round. */
  tick: number;
  /** 0–1000 along the whole flight, for drawing. */
  positionPerMille: number;
  state: 'past' | 'next' | 'future';
}

export interface ManoeuvreView {
  id: string;
  titleKey: string;
  kind: string;
  round: number;
  pollTick: number;
  opensTick: number;
  closesTick: number;
  /** Ids of services it needs, space-separated. */
  needs: string;
  state: 'ahead' | 'polling' | 'holding' | 'open' | 'failed' | 'done' | 'missed';
  dataMb: number;
}

export interface FlightView {
  craftKey: string;
  destinationKey: string;
  /** 0–1000 along the whole flight. */
  positionPerMille: number;
  dataMb: number;
  /** The manoeuvre that comes next or is under way; '' when none is left in this round. */
  nextId: string;
  /** Tick of the round at which it opens or, while open, closes. */
  nextTick: number;
}

export interface PollView {
  id: string;
  /** Tick of the round at which the call is made by itself (GO) if the Director makes none. */
  deadlineTick: number;
  openedTick: number;
  isHolding: boolean;
  holdTicksLeft: number;
  holdCostCentsPerTick: number;
  /** Sum of what roles have stated in the poll. */
  knownRiskPerMille: number;
  laterOpensTick: number;
  laterValuePerMille: number;
  outcome: '' | 'go' | 'later' | 'success' | 'failure';
}

export interface PollAnswerView {
  roleId: string;
  answer: 'waiting' | 'go' | 'noGo';
  /** Facts stated with a no-go: text keys, space-separated. */
  factKeys: string;
  riskPerMille: number;
}

/** What a role knows about the manoeuvre ahead and nobody else does. */
export interface RiskFactView {
  id: string;
  manoeuvreId: string;
  titleKey: string;
  factKey: string;
  perMille: number;
  isOpen: boolean;
  workId: string;
}
