// The books of suppliers' contracts [VC3]: what one side pays, the other gets, in the same tick.
import type { Scenario, TermsSpec } from '../../scenario/schema.ts';
import { bookMoney } from '../portfolio/portfolioBooks.ts';
import type { ContractState, Game } from '../state.ts';

/** All contracts with their first terms and empty books. */
export function freshContracts({ roles }: Scenario): ContractState[] {
  return roles.flatMap(({ id, contract }) =>
    contract === null ? [] : [{ roleId: id, optionId: contract.options[0]?.id ?? '', clocks: {}, ...emptyBooks() }],
  );
}

/** A round's figures are in its result: the terms and the clocks go on. */
export function closeContractBooks({ state }: Game): void {
  for (const contract of state.contracts) Object.assign(contract, emptyBooks());
}

const emptyBooks = (): Pick<ContractState, 'hits' | 'misses' | 'owedMilli' | 'givenMilli' | 'earnedCents'> => ({
  hits: 0,
  misses: 0,
  owedMilli: 0,
  givenMilli: 0,
  earnedCents: 0,
});

export function termsOf({ rules }: Game, { roleId, optionId }: ContractState): TermsSpec | undefined {
  return rules.roles.get(roleId)?.contract?.options.find(({ id }) => id === optionId);
}

/** The team pays the supplier; a negative amount is what the supplier pays. */
export function payContract(game: Game, contract: ContractState, cents: number, themeNumber: number): void {
  contract.earnedCents += cents;
  game.state.money.costCents += cents;
  bookMoney(game, themeNumber, cents);
}

/** Hand-hours that are missing of what was guaranteed, in thousandths. */
export const shortfallMilli = ({ owedMilli, givenMilli }: ContractState): number => Math.max(0, owedMilli - givenMilli);
