// The portfolio's part of the views: the plan, which everybody knows, and accounts, for roles that may see them.

/** A strategic theme and the share of hands and money that is planned for it. */
export interface ThemeView {
  id: string;
  titleKey: string;
  plannedPerMille: number;
  order: number;
}

/** What a theme has taken and brought in this round so far. */
export interface SpendingView {
  id: string;
  /** Of all hand-hours on work. */
  handPerMille: number;
  moneyCents: number;
  realisedCents: number;
}

/** A service as an investment; figures that the role may not see are −1. */
export interface PortfolioView {
  id: string;
  /** Running costs, and what it could earn by itself, per tick. */
  costCentsPerTick: number;
  valueCentsPerTick: number;
  /** This round: what arrived, and running costs with the pay of the hands on its work. */
  earnedCents: number;
  spentCents: number;
  /** Earned for each thousand spent; −1 while nothing was spent. */
  returnPerMille: number;
  debtPerMille: number;
}
