// Services, goals, columns, improvements, agreements and stakeholders as the public and one role may see them.

export type Lamp = 'up' | 'degraded' | 'down' | 'inChange' | 'unmonitored';

export interface ServiceView {
  id: string;
  titleKey: string;
  lamp: Lamp;
  /** Tick (of the game) since when the lamp shows this. */
  sinceTick: number;
  /** 0–1000; 1000 while not monitored (nobody knows better). */
  healthPerMille: number;
  /** What the business wants of it. */
  mode: 'usual' | 'invest' | 'sustain' | 'retire' | 'retired';
  order: number;
}

export interface GoalView {
  id: string;
  titleKey: string;
  metric: string;
  roleId: string;
  target: number;
  actual: number;
  /** What `actual` should be by now to be on course (for flows linear in time; for levels the target). */
  expected: number;
  status: 'onCourse' | 'behind' | 'met' | 'missed';
  order: number;
}

export interface ImprovementView {
  id: string;
  titleKey: string;
  storyKey: string;
  dimension: string;
  costCents: number;
  /** `role:milliHours` pairs, space-separated. */
  effort: string;
  requires: string;
  /** The emerging technology that must have been found to work; '' = none, or it has. */
  technologyKey: string;
  /** What it does, as far as all know: `kind:subject:amount`, space-separated; text keys in the subjects. */
  effects: string;
  effectKeys: string;
  state: 'offered' | 'chosen' | 'active';
  ownerRoleId: string;
  metric: string;
  /** −1 while not known yet (so is the target). */
  baseline: number;
  target: number;
  /** Measured at the end of the last round; −1 before. */
  measured: number;
  /** What the last round said of it; '' = nothing yet. */
  verdict: '' | 'hit' | 'missed';
  /** Hours from one card of its upkeep to the next, 0 = none, and the effort of one. */
  upkeepTicks: number;
  upkeepMilli: number;
  progressPerMille: number;
  strengthPerMille: number;
  order: number;
}

export interface AgreementView {
  id: string;
  titleKey: string;
  optionId: string;
  /** `option:value` pairs, space-separated, in order. */
  options: string;
  order: number;
}

export interface ColumnView {
  id: string;
  titleKey: string;
  /** All work in the column that the reader may count. */
  count: number;
  /** 0 = no limit. */
  limit: number;
  order: number;
}

export interface StakeholderView {
  id: string;
  titleKey: string;
  /** Of 100 points, in thousandths; −1 = the reader does not know. */
  csatMilli: number;
  order: number;
}
