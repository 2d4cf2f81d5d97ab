// The time box's part of the views.

/** The present time box; `isOn` false and zeros when there is none. */
export interface TimeBoxView {
  isOn: boolean;
  startTick: number;
  endTick: number;
  /** Commitments that are open, and those that have been met. */
  openCount: number;
  metCount: number;
}
