// The portfolio as everybody and as one role may see it: the plan is public, accounts and debt are for those who may know them.
// Must not show a figure that the scenario does not give to the role.
import type { Game } from '../state.ts';
import type { PortfolioView, SpendingView, ThemeView } from './portfolioTypes.ts';

const HIDDEN = -1;

/** The themes with their planned shares, keyed by id, in scenario order. */
export function viewThemes({ rules, state }: Game): Record<string, ThemeView> {
  const views: Record<string, ThemeView> = {};
  rules.portfolio.themeIds.forEach((id, order) => {
    views[id] = {
      id,
      titleKey: `themes.${id}.title`,
      plannedPerMille: state.portfolio.plannedPerMille[order] ?? 0,
      order,
    };
  });
  return views;
}

/** Services as investments, keyed by id; empty for a role that may see neither accounts nor debt. */
export function viewPortfolio({ rules, state }: Game, roleId: string): Record<string, PortfolioView> {
  const views: Record<string, PortfolioView> = {};
  const sees = rules.roles.get(roleId)?.sees ?? [];
  if (!sees.includes('portfolio') && !sees.includes('debt')) return views;
  const shown = (figure: number): number => (sees.includes('portfolio') ? figure : HIDDEN);
  state.services.forEach(({ id, debtPerMille }, position) => {
    const spec = rules.scenario.services[position];
    const { earnedCents, spentCents } = state.portfolio.services[position] ?? { earnedCents: 0, spentCents: 0 };
    views[id] = {
      id,
      costCentsPerTick: shown(spec?.costCentsPerTick ?? 0),
      valueCentsPerTick: shown(spec?.valueCentsPerTick ?? 0),
      earnedCents: shown(earnedCents),
      spentCents: shown(spentCents),
      returnPerMille: spentCents === 0 ? HIDDEN : shown(Math.floor((earnedCents * 1000) / spentCents)),
      debtPerMille: sees.includes('debt') ? debtPerMille : HIDDEN,
    };
  });
  return views;
}

/** What themes have taken and brought, keyed by id; empty for a role that may not see accounts. */
export function viewSpending({ rules, state }: Game, roleId: string): Record<string, SpendingView> {
  const views: Record<string, SpendingView> = {};
  if (rules.roles.get(roleId)?.sees.includes('portfolio') !== true) return views;
  const { handMilli, moneyCents, realisedCents } = state.portfolio;
  const all = Math.max(
    1,
    handMilli.reduce((sum, milli) => sum + milli, 0),
  );
  rules.portfolio.themeIds.forEach((id, place) => {
    views[id] = {
      id,
      handPerMille: Math.floor(((handMilli[place] ?? 0) * 1000) / all),
      moneyCents: moneyCents[place] ?? 0,
      realisedCents: realisedCents[place] ?? 0,
    };
  });
  return views;
}
