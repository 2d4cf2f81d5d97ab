// The accounts of themes and services: hands, money, value [PF1, PF4]. Called only where a scenario has a portfolio.
import type { Rules } from '../rules.ts';
import type { Game, Hand, WorkItem } from '../state.ts';
import type { PortfolioState } from '../portfolioState.ts';
import { NO_THEME } from './portfolioRules.ts';

const FULL = 1000;

/** @param plannedPerMille what is planned does not end with a round */
export function freshPortfolio({ portfolio, scenario }: Rules, plannedPerMille?: number[]): PortfolioState {
  const zeros = (): number[] => new Array<number>(portfolio.themeIds.length + 1).fill(0);
  return {
    plannedPerMille: plannedPerMille ?? portfolio.themeIds.map(() => 0),
    handMilli: zeros(),
    moneyCents: zeros(),
    realisedCents: zeros(),
    services: scenario.services.map(() => ({ earnedCents: 0, spentCents: 0 })),
  };
}

export interface Themed {
  streamId: string;
  serviceId: string;
  aboutId: string;
  improvementId: string;
}

/** The theme of a piece of work: its improvement's, its stream's, that of the work it is about, or its service's. */
export function themeOf({ rules, index }: Game, { streamId, serviceId, aboutId, improvementId }: Themed): number {
  const { portfolio } = rules;
  if (portfolio.themeIds.length === 0) return NO_THEME;
  const own = portfolio.themeOfImprovement.get(improvementId) ?? portfolio.themeOfStream.get(streamId) ?? NO_THEME;
  if (own !== NO_THEME) return own;
  const about = index.work.get(aboutId)?.themeNumber ?? NO_THEME;
  return about === NO_THEME ? (portfolio.themeOfService.get(serviceId) ?? NO_THEME) : about;
}

const add = (list: number[], position: number, amount: number): void => {
  list[position] = (list[position] ?? 0) + amount;
};

/** Place of a theme's number in the lists of the state. */
const placeOf = ({ rules }: Game, themeNumber: number): number =>
  themeNumber === NO_THEME ? rules.portfolio.themeIds.length : themeNumber;

/** [PF1, PF4] A hand has worked on a piece of work for a tick. */
export function bookHand(game: Game, hand: Hand, item: WorkItem): void {
  const { portfolio } = game.state;
  add(portfolio.handMilli, placeOf(game, item.themeNumber), FULL);
  const account = portfolio.services[game.rules.serviceIndex.get(item.serviceId) ?? -1];
  if (account !== undefined) account.spentCents += game.rules.roles.get(hand.roleId)?.salaryCentsPerHandTick ?? 0;
}

/** [PF1] Money spent for a theme; a negative amount takes it back. */
export function bookMoney(game: Game, themeNumber: number, cents: number): void {
  add(game.state.portfolio.moneyCents, placeOf(game, themeNumber), cents);
}

/** What themes and services bring in one tick, before satisfaction has its share. */
export interface Takings {
  readonly themes: number[];
  readonly services: number[];
}

export const noTakings = ({ rules }: Game): Takings => ({
  themes: new Array<number>(rules.portfolio.themeIds.length + 1).fill(0),
  services: rules.scenario.services.map(() => 0),
});

export function noteTaking(game: Game, { themes, services }: Takings, item: Taking, cents: number): void {
  add(themes, placeOf(game, item.themeNumber), cents);
  if (item.serviceIndex >= 0) add(services, item.serviceIndex, cents);
}

export interface Taking {
  themeNumber: number;
  serviceIndex: number;
}

/** All takings together; each belongs to a theme or to none. */
export const sumOf = ({ themes }: Takings): number => themes.reduce((sum, cents) => sum + cents, 0);

/** Books takings of which so many cents arrived: each gets its part by cumulative floor. */
export function bookTakings(game: Game, takings: Takings, keptCents: number): void {
  const { portfolio } = game.state;
  const total = sumOf(takings);
  if (total === 0) return;
  shareOut(takings.themes, keptCents, total, (place, cents) => add(portfolio.realisedCents, place, cents));
  shareOut(takings.services, keptCents, total, (place, cents) => {
    const account = portfolio.services[place];
    if (account !== undefined) account.earnedCents += cents;
  });
}

function shareOut(
  amounts: readonly number[],
  kept: number,
  total: number,
  give: (place: number, cents: number) => void,
): void {
  let cumulative = 0;
  let given = 0;
  for (const [place, amount] of amounts.entries()) {
    cumulative += amount;
    const upTo = Math.floor((kept * cumulative) / total);
    give(place, upTo - given);
    given = upTo;
  }
}
