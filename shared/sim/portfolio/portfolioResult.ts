// The portfolio in the result of a round: for each theme the plan beside what it took and brought, and the accounts of services [PF1, PF4].
// Reads only.
import type { PortfolioResult, ServiceResult } from '../result.ts';
import type { Game } from '../state.ts';

const MILLI = 1000;

/** One row for each theme, and one with theme '' for what belongs to none. */
export function themesOf({ rules, state }: Game): PortfolioResult[] {
  const { themeIds } = rules.portfolio;
  const { plannedPerMille, handMilli, moneyCents, realisedCents } = state.portfolio;
  const allHands = Math.max(
    1,
    handMilli.reduce((sum, milli) => sum + milli, 0),
  );
  const themed = themeIds.reduce((sum, _, place) => sum + (realisedCents[place] ?? 0), 0);
  return [...themeIds, ''].map((theme, place) => ({
    theme,
    plannedShare: (plannedPerMille[place] ?? 0) / MILLI,
    handShare: (handMilli[place] ?? 0) / allHands,
    moneyCents: moneyCents[place] ?? 0,
    realisedCents: theme === '' ? state.ledger.realisedCents - themed : (realisedCents[place] ?? 0),
  }));
}

/** What each service has brought and taken. */
export function servicesOf({ state }: Game): ServiceResult[] {
  return state.services.map(({ id }, position) => ({
    id,
    earnedCents: state.portfolio.services[position]?.earnedCents ?? 0,
    spentCents: state.portfolio.services[position]?.spentCents ?? 0,
  }));
}
