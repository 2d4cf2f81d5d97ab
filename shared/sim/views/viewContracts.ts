// Contracts of suppliers as a role may see them [VC5]. Must not show the supplier's own margin to anybody else.
import { termsOf } from '../contracts/contractBooks.ts';
import type { ContractState, Game } from '../state.ts';
import type { ContractView } from './contractTypes.ts';

/** By supplier: its own, and all of them for roles that the scenario lets see or change them. */
export function viewContracts(game: Game, roleId: string): Record<string, ContractView> {
  const views: Record<string, ContractView> = {};
  const { contracts } = game.state;
  if (contracts.length === 0) return views;
  const spec = game.rules.roles.get(roleId);
  const seesAll = spec?.sees.includes('contracts') === true || spec?.commands.includes('changeContract') === true;
  for (const contract of contracts)
    if (seesAll || contract.roleId === roleId) views[contract.roleId] = viewContract(game, contract, roleId);
  return views;
}

function viewContract(game: Game, contract: ContractState, readerId: string): ContractView {
  const { roleId, hits, misses, owedMilli, givenMilli, earnedCents } = contract;
  const options = game.rules.roles.get(roleId)?.contract?.options ?? [];
  const terms = termsOf(game, contract);
  const otherCents = game.state.roles[roleId]?.marginCents ?? 0;
  return {
    id: roleId,
    optionId: contract.optionId,
    optionIds: options.map(({ id }) => id).join(' '),
    optionKeys: options.map(({ id }) => `roles.${roleId}.contract.options.${id}.title`).join(' '),
    prices: options.map(({ priceCents }) => priceCents).join(' '),
    responseTicks: terms?.responseTicks ?? 0,
    penaltyCents: terms?.penaltyCents ?? 0,
    bonusCents: terms?.bonusCents ?? 0,
    guaranteedPerMille: terms?.guaranteedPerMille ?? 0,
    hitCount: hits,
    missCount: misses,
    owedMilli,
    givenMilli,
    paidCents: earnedCents,
    marginCents: readerId === roleId ? otherCents + earnedCents : 0,
  };
}
