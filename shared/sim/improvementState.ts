// An improvement as the state keeps it, and what all active ones together change.
// Shapes only; effects are in effects/.

export interface ImprovementState {
  id: string;
  state: 'offered' | 'chosen' | 'active';
  ownerRoleId: string;
  chosenRound: number;
  activeTick: number;
  strengthPerMille: number;
  /** Its figure in the last round before it was chosen, or in its first round when there was none before; −1 = not known yet. */
  baseline: number;
  measured: number;
  /** Shares still to be done, by role, as work ids. */
  openWork: string[];
  /** Card of its upkeep made last, '' = none yet, and how many have been left undone in a row. */
  upkeepWorkId: string;
  lapses: number;
}

/** What active improvements change, recomputed from them whenever one changes. */
export interface Modifiers {
  arrivalsPerMille: Record<string, number>;
  effortPerMille: Record<string, number>;
  delayPerMille: number;
  noisePerMille: number;
  graceTicks: number;
  automateEventsPerMille: number;
  changeFailurePerMille: number;
  newProblemsPerMille: number;
  knownAfterOccurrences: number;
  problemLimitMore: number;
  guessMorePerMille: number;
  easeMisroutingPerMille: number;
  helpMorePerMille: number;
  standardPerMille: Record<string, number>;
  knowNeedsPerMille: number;
  /** Factor on the hazard of latent problems by service, `*` for all. */
  hazardPerMille: Record<string, number>;
  /** What roles have learnt beside the skills of the scenario. */
  skills: Record<string, string[]>;
}
