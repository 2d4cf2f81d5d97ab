// The portfolio of a scenario compiled for fast reading: which theme a thing belongs to, what services cost. Never changes.
import type { Scenario } from '../../scenario/schema.ts';

/** Belongs to no theme. */
export const NO_THEME = -1;

export interface PortfolioRules {
  /** Whether a scenario has themes, costs of services, or anybody who may see them or debt: else nothing is booked. */
  readonly isKept: boolean;
  /** In the scenario's order; positions are the numbers that work carries. */
  readonly themeIds: readonly string[];
  readonly themeOfService: ReadonlyMap<string, number>;
  readonly themeOfStream: ReadonlyMap<string, number>;
  readonly themeOfImprovement: ReadonlyMap<string, number>;
  /** Running costs by service, in the scenario's order. */
  readonly runCents: readonly number[];
}

export function portfolioRules(scenario: Scenario): PortfolioRules {
  const { themes, services, streams, improvements, roles } = scenario;
  const themeIds = themes.map(({ id }) => id);
  const numbers = (list: readonly { id: string; theme?: string | undefined }[]): Map<string, number> =>
    new Map(list.map(({ id, theme }) => [id, theme === undefined ? NO_THEME : themeIds.indexOf(theme)]));
  const runCents = services.map(({ costCentsPerTick }) => costCentsPerTick);
  return {
    isKept: themes.length > 0 || runCents.some((cents) => cents > 0) || roles.some(seesBooks),
    themeIds,
    themeOfService: numbers(services),
    themeOfStream: numbers(streams),
    themeOfImprovement: numbers(improvements),
    runCents,
  };
}

/** Contracts have books of their own. */
const seesBooks = ({ sees }: Scenario['roles'][number]): boolean => sees.some((sight) => sight !== 'contracts');
