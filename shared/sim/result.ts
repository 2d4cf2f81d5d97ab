// The result of one round as `simulate --json`, `replay` and the review show it. Names are fixed by the contract.
// Integers in cents, ticks and milli-hand-ticks; shares in per mille are divided only where the contract says share.

export interface GoalResult {
  id: string;
  target: number;
  actual: number;
  met: boolean;
}

export interface LeakResult {
  cause: string;
  /** From the cause outwards: each link `kind:id` or `doing:…`, ready to be put into words by the reader. */
  chain: string[];
  cents: number;
}

/** An improvement that a team has chosen, against what it was expected to bring [IM11]. Figures in the metric's unit; −1 = not known yet. */
export interface ImprovementResult {
  id: string;
  ownerRoleId: string;
  metric: string;
  baseline: number;
  target: number;
  actual: number;
  /** `open`: not in force yet, or nothing to compare with. */
  verdict: 'hit' | 'missed' | 'open';
}

/** A strategic theme: what was planned for it beside what it took and brought; theme '' is work that belongs to none [PF1]. */
export interface PortfolioResult {
  theme: string;
  plannedShare: number;
  /** Of all hand-hours on work. */
  handShare: number;
  moneyCents: number;
  realisedCents: number;
}

/** What a service has brought, and what it has taken: running costs and the pay of the hands on its work [PF4]. */
export interface ServiceResult {
  id: string;
  earnedCents: number;
  spentCents: number;
}

export interface EffortResult {
  handTicks: number;
  value: number;
  failureDemand: number;
  toil: number;
  improvement: number;
  coordination: number;
  switching: number;
  idle: number;
}

export interface RoundResult {
  round: number;
  goals: GoalResult[];
  metrics: Record<string, number>;
  value: { potentialCents: number; realisedCents: number; leaked: LeakResult[] };
  effort: EffortResult;
  flow: {
    arrived: number;
    done: number;
    wipEnd: number;
    leadTicksP50: number;
    leadTicksP85: number;
    flowEfficiency: number;
    byType: Record<string, { arrived: number; done: number; wipEnd: number }>;
    byStep: Record<string, { queuedEnd: number; waitTicksMean: number }>;
  };
  dora: { deployments: number; leadTicksP50: number; changeFailShare: number; recoveryTicksP50: number };
  roles: Record<
    string,
    {
      busyShare: number;
      decisions: number;
      choiceGapTicksP90: number;
      /** Pieces of work that came into its tray: what there was to decide about [ME1]. */
      arrivals: number;
      effort: EffortResult;
    }
  >;
  improvements: ImprovementResult[];
  /** Only where the scenario keeps a portfolio; themes first in its order, then what belongs to none. */
  portfolio?: PortfolioResult[];
  services?: ServiceResult[];
  /** Titles of the work that the leaks name, as text keys. */
  titles: Record<string, string>;
}
