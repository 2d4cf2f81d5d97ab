// An improvement as the state keeps it, and what all active ones together change.
// Shapes only; effects are in effects/.
import type { EventClass } from '../scenario/schema/basics.ts';

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

/** What improvements do to events: factor on noise, ticks of grace, share handled without hands. */
export interface EventTuning {
  noisePerMille: number;
  graceTicks: number;
  automateEventsPerMille: number;
}

/** What active improvements change, recomputed from them whenever one changes. */
export interface Modifiers {
  arrivalsPerMille: Record<string, number>;
  effortPerMille: Record<string, number>;
  delayPerMille: number;
  noisePerMille: number;
  graceTicks: number;
  automateEventsPerMille: number;
  /** What reaches only the events of a class, beside what reaches all [EV8]. */
  ofClass: Partial<Record<EventClass, EventTuning>>;
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
