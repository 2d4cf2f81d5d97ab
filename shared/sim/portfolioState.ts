// The portfolio as the state keeps it: what was planned for each theme, what it took and brought, and the accounts of the services.
// Shapes only; booking is in portfolio/.

export interface PortfolioState {
  /** Planned share of hands and money, per mille, by theme in the scenario's order [PF2]. */
  plannedPerMille: number[];
  /** This round's, by theme in the scenario's order; the last entry is for what belongs to none [PF1]. */
  handMilli: number[];
  moneyCents: number[];
  realisedCents: number[];
  /** In the order of the scenario's services [PF4]. */
  services: ServiceAccount[];
}

/** What a service has brought in this round, and what it has taken: running costs and the pay of hands on its work. */
export interface ServiceAccount {
  earnedCents: number;
  spentCents: number;
}
