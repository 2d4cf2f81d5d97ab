// changeContract: other terms with a supplier, at their price [VC4].
import { z } from 'zod';
import { payContract } from '../contracts/contractBooks.ts';
import { NO_THEME } from '../portfolio/portfolioRules.ts';
import type { ContractState, Game } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { idText, roleCommand } from './types.ts';

const PHASES: ReadonlySet<string> = new Set(['briefing', 'running', 'improve']);

const find = ({ state }: Game, roleId: string): ContractState | undefined =>
  state.contracts.find((contract) => contract.roleId === roleId);

const optionsFor = ({ rules }: Game, roleId: string) => rules.roles.get(roleId)?.contract?.options ?? [];

export const changeContract = roleCommand({
  type: 'changeContract',
  does: 'Changes the terms of the contract with a supplier, at their price.',
  capability: 'role',
  payload: z.strictObject({ roleId: idText, optionId: idText }),
  targetParam: 'roleId',
  pickParam: 'optionId',
  isSameForAll: true,
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone', 'notAffordable'],
  targets: (game) =>
    game.state.contracts.filter(({ roleId }) => optionsFor(game, roleId).length > 1).map((c) => c.roleId),
  picks: (game, _roleId, supplierId) =>
    optionsFor(game, supplierId)
      .map(({ id }) => id)
      .filter((id) => id !== find(game, supplierId)?.optionId),
  check(game, _roleId, { roleId: supplierId, optionId }) {
    const contract = find(game, supplierId);
    const terms = optionsFor(game, supplierId).find(({ id }) => id === optionId);
    if (contract === undefined || terms === undefined) return 'unknownTarget';
    if (!PHASES.has(game.state.phase)) return 'wrongPhase';
    if (contract.optionId === optionId) return 'alreadyDone';
    return terms.priceCents > game.state.money.budgetLeftCents ? 'notAffordable' : null;
  },
  apply(game, roleId, { roleId: supplierId, optionId }) {
    const contract = find(game, supplierId);
    const terms = optionsFor(game, supplierId).find(({ id }) => id === optionId);
    if (contract === undefined || terms === undefined) return;
    game.state.money.budgetLeftCents -= terms.priceCents;
    payContract(game, contract, terms.priceCents, NO_THEME);
    contract.optionId = optionId;
    contract.clocks = {};
    markChoice(game, supplierId);
    tell(game, 'contractChanged', 'public', { roleId, text: optionId });
  },
});
