// System: what suppliers have promised is measured, tick by tick, and each piece of work is paid for as agreed [VC1, VC2].
// Runs when hands have been assigned and before they work: whoever takes a piece up is seen here, however quick.
import type { TermsSpec } from '../../scenario/schema.ts';
import { payContract, termsOf } from '../contracts/contractBooks.ts';
import type { ContractState, Game, WorkItem } from '../state.ts';
import { tell } from '../tell.ts';

const FULL = 1000;

export function honourContracts(game: Game): void {
  for (const contract of game.state.contracts) {
    const terms = termsOf(game, contract);
    if (terms === undefined) continue;
    if (terms.responseTicks > 0) runClocks(game, contract, terms);
    if (terms.guaranteedPerMille > 0) countHands(game, contract, terms);
  }
}

/** The team's own work: not that of other customers, nor what the supplier does for itself. */
function isForTeam({ rules }: Game, { type, streamId, risk }: WorkItem): boolean {
  if (type === 'toil' || type === 'improvement' || risk !== null) return false;
  return (rules.streams.get(streamId)?.spec.marginCents ?? 0) === 0;
}

const isTakenUp = (game: Game, item: WorkItem, roleId: string): boolean =>
  item.hands.some((id) => game.index.hands.get(id)?.roleId === roleId);

/** [VC1] */
function runClocks(game: Game, contract: ContractState, terms: TermsSpec): void {
  const { clocks, roleId } = contract;
  const { tick } = game.state;
  for (const item of game.index.roleOf.get(roleId)?.tray ?? []) {
    if (!isForTeam(game, item)) continue;
    const dueTick = (clocks[item.id] ??= tick + terms.responseTicks);
    if (dueTick === 0) continue;
    if (isTakenUp(game, item, roleId)) count(game, contract, item, terms.bonusCents);
    else if (item.status === 'blocked') clocks[item.id] = dueTick + 1;
    else if (dueTick <= tick) count(game, contract, item, -terms.penaltyCents);
  }
  if (!someHaveGone(game, contract)) return;
  const staying: Record<string, number> = {};
  for (const [id, dueTick] of Object.entries(clocks)) {
    const item = game.index.work.get(id);
    if (item === undefined || item.status === 'closed') continue;
    if (item.roleId === roleId) staying[id] = dueTick;
    // Sent away without a look is no answer; what is closed or withdrawn needs none.
    else if (dueTick > 0) count(game, contract, item, -terms.penaltyCents);
  }
  contract.clocks = staying;
}

/** Asked in every tick, and mostly not so. */
function someHaveGone({ index }: Game, { clocks, roleId }: ContractState): boolean {
  for (const id in clocks) {
    const item = index.work.get(id);
    if (item === undefined || item.status === 'closed' || item.roleId !== roleId) return true;
  }
  return false;
}

/** @param cents what the team pays for it; negative = too late */
function count(game: Game, contract: ContractState, item: WorkItem, cents: number): void {
  const isHit = isTakenUp(game, item, contract.roleId);
  if (isHit) contract.hits++;
  else contract.misses++;
  contract.clocks[item.id] = 0;
  payContract(game, contract, cents, item.themeNumber);
  if (!isHit) tell(game, 'contractMissed', contract.roleId, { workId: item.id, roleId: contract.roleId });
}

/** [VC2] While the team has work for them, so many of its hands are owed. */
function countHands(game: Game, contract: ContractState, { guaranteedPerMille }: TermsSpec): void {
  const { index, state } = game;
  let present = 0;
  let given = 0;
  for (const { awayUntilTick, workId } of index.handsOf.get(contract.roleId) ?? []) {
    if (awayUntilTick > state.tick) continue;
    present++;
    const item = index.work.get(workId);
    if (item !== undefined && isForTeam(game, item)) given++;
  }
  const tray = index.roleOf.get(contract.roleId)?.tray ?? [];
  const wanted = tray.filter((item) => item.status !== 'blocked' && isForTeam(game, item)).length;
  contract.owedMilli += Math.min(present * guaranteedPerMille, wanted * FULL);
  contract.givenMilli += given * FULL;
}
