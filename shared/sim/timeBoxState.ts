// The time box (sprint) as the state keeps it. Shapes only; it runs in systems/runTimeBox.ts.

export interface TimeBox {
  startTick: number;
  endTick: number;
  /** Commitments of this box that have been met. */
  metCount: number;
}
