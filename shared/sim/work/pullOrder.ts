// Which waiting item a hand takes next, by the role's pull rule [HD3, AG2]. Higher score first, then lower id number.
import { agreedValue } from '../agreements.ts';
import { isOnBoard } from '../isOnBoard.ts';
import { isBehindPlan } from '../portfolio/steering.ts';
import { isInvestment } from '../services/strategy.ts';
import { EFFORT_INDEX } from '../stats.ts';
import type { Game, RoleState, WorkItem } from '../state.ts';
import { isRollback } from '../changes/isRollback.ts';
import { valueAtAge } from '../value/valueAtAge.ts';
import { isCommitment } from './commitments.ts';

export type PullRule = 'fifo' | 'value' | 'due' | 'priority';

const RANK_SCORE = 1_000_000_000;
const PREEMPT_SCORE = 500_000_000;

/** Loudness of a type of work before age, and the most that age adds (never past the next class) [HD3]. */
const LOUDNESS: Record<WorkItem['type'], { base: number; ageMax: number }> = {
  incident: { base: 1200, ageMax: 200 },
  event: { base: 1250, ageMax: 100 },
  mission: { base: 1150, ageMax: 100 },
  change: { base: 900, ageMax: 150 },
  feedback: { base: 800, ageMax: 150 },
  request: { base: 600, ageMax: 300 },
  toil: { base: 500, ageMax: 330 },
  feature: { base: 450, ageMax: 260 },
  technology: { base: 420, ageMax: 260 },
  problem: { base: 350, ageMax: 100 },
  improvement: { base: 300, ageMax: 100 },
};
const INCIDENT_LOUDNESS = [4000, 3000, 1700, 1300];
const AGE_PER_TICK = 4;

/** What waiting costs per tick in cents, for work that has no value of its own (rule `value`). */
const COST_OF_DELAY_CENTS: Record<WorkItem['type'], number> = {
  incident: 9000,
  event: 7000,
  mission: 6000,
  change: 5000,
  feedback: 2500,
  request: 2200,
  toil: 1200,
  feature: 4000,
  technology: 3000,
  problem: 9000,
  improvement: 6000,
};

/** The rule in force for a role, by its id. */
export function pullRuleOf(game: Game, roleId: string): PullRule {
  const place = game.index.roleOf.get(roleId);
  if (place === undefined) throw new Error(`role ${roleId} is not in the scenario`);
  return ruleInForce(game, place.role);
}

/** The rule in force for a role: its own choice, or the team's agreement. */
export function ruleInForce(game: Game, { pullRule: own }: RoleState): PullRule {
  const rule = own === '' ? game.state.agreements.pullRule : own;
  return rule === 'fifo' || rule === 'value' || rule === 'due' ? rule : 'priority';
}

/** How loud work is to a hand that juggles; what capacity is kept for goes before all of it [AG1, AG7]. */
export function jugglingScore(game: Game, item: WorkItem): number {
  return loudness(game, item) + (isFavoured(game, item) ? PREEMPT_SCORE / 2 : 0);
}

export function pullScore(game: Game, item: WorkItem, rule: PullRule): number {
  if (item.risk !== null) return PREEMPT_SCORE + RANK_SCORE;
  if (isRollback(item)) return PREEMPT_SCORE + RANK_SCORE;
  if (item.rank !== 0) return item.rank > 0 ? RANK_SCORE - item.rank : item.rank - RANK_SCORE;
  if (item.incident?.isMajor === true && rule !== 'fifo') return PREEMPT_SCORE;
  const protectedScore = isFavoured(game, item) ? PREEMPT_SCORE / 2 : 0;
  if (rule === 'fifo') return protectedScore - item.stepTick;
  if (rule === 'due') return protectedScore - (item.dueTick === 0 ? item.arrivedTick + 200 : item.dueTick);
  if (rule === 'value') return protectedScore + costOfDelay(game, item);
  return protectedScore + loudness(game, item);
}

export function loudness(game: Game, item: WorkItem): number {
  const age = game.state.tick - item.arrivedTick;
  if (item.incident !== null) return (INCIDENT_LOUDNESS[item.priority - 1] ?? 1200) + Math.min(200, age);
  if (item.change?.kind === 'emergency') return 2500 + Math.min(200, age);
  if (item.priority > 0 && item.type !== 'change') return 2600 - item.priority * 100;
  const { base, ageMax } = LOUDNESS[item.type];
  return base + Math.min(ageMax, age * AGE_PER_TICK);
}

/** Cost of delay over remaining effort (weighted shortest job first; Reinertsen, Principles of Product Development Flow, 2009). */
function costOfDelay(game: Game, item: WorkItem): number {
  return Math.floor((delayCents(game, item) * 1000) / Math.max(250, item.remainingMilli));
}

function delayCents(game: Game, item: WorkItem): number {
  if (item.incident !== null) return 3000 + item.incident.impactPerMille * 60;
  const carried = item.change === null ? item : carriedBy(game, item);
  if (carried.incident !== null) return 3000 + carried.incident.impactPerMille * 60;
  const own =
    carried.value === null
      ? COST_OF_DELAY_CENTS[carried.type]
      : valueAtAge(carried.value, game.state.tick - carried.arrivedTick);
  return own + waitingCents(game, carried);
}

/** [VI1] Who handles a change knows what it is worth only if what it carries is on the board; loud work is known anyway. */
function carriedBy(game: Game, change: WorkItem): WorkItem {
  const carried = game.index.work.get(change.aboutId);
  if (carried === undefined) return change;
  return carried.incident !== null || isOnBoard(game.state, carried) ? carried : change;
}

/** [DP2] Whoever waits for a piece of work is delayed with it. */
function waitingCents(game: Game, needed: WorkItem): number {
  const { dependants } = game.index;
  if (dependants.size === 0) return 0;
  return (dependants.get(needed.id) ?? []).reduce((sum, item) => sum + delayCents(game, item), 0);
}

/** What has been agreed, planned or promised goes before what is only loud [AG7, PF3, PF5, TB2]. */
function isFavoured(game: Game, item: WorkItem): boolean {
  return (
    isProtectedImprovement(game, item) ||
    isBehindPlan(game, item) ||
    isInvestment(game, item) ||
    isCommitment(game, item)
  );
}

/** [AG7] Capacity kept for improvement: improvement goes first while the role has given it less than agreed. */
function isProtectedImprovement(game: Game, item: WorkItem): boolean {
  if (item.type !== 'improvement' && item.type !== 'problem') return false;
  const share = agreedValue(game, 'capacity', 0);
  if (share === 0) return false;
  const effort = game.state.stats.effortMilli[item.roleId];
  const hands = game.index.handsOf.get(item.roleId)?.length ?? 1;
  const given = effort?.[EFFORT_INDEX.improvement] ?? 0;
  return given * 1000 < share * hands * (game.state.roundTick + 1) * 1000;
}
