// System: one tick of work of every hand, and the effort ledger of that tick [HD1, WK8, EF1–EF3, SW1].
import type { Activity } from '../activities/types.ts';
import { agreed, agreedValue } from '../agreements.ts';
import { triageAgain } from '../incidents/triageAgain.ts';
import { bookHand } from '../portfolio/portfolioBooks.ts';
import { EFFORT_INDEX } from '../stats.ts';
import type { Game, Grip, Hand, WorkItem } from '../state.ts';
import { markChoice } from '../tell.ts';
import { focusAt } from '../work/focus.ts';
import { takeAllHandsOff } from '../work/hands.ts';
import { lacksStepSkill } from '../work/skills.ts';
import { helpPerMille } from '../work/help.ts';
import { noteWaits } from '../work/waits.ts';

const FULL = 1000;
const { idle: IDLE, switching: SWITCHING } = EFFORT_INDEX;

export function workHands(game: Game): void {
  for (const place of game.index.roles) {
    const { grips, spec, effortMilli } = place;
    let focus = -1;
    for (let position = 0; position < grips.length; position++) {
      const grip = grips[position];
      if (grip === undefined || isAbsent(game, grip, effortMilli)) continue;
      if (focus < 0) focus = focusAt(game, place);
      workHand(game, grip, effortMilli, focus, spec.speedPerMille);
    }
  }
}

/** [EF1] Every hand-tick books exactly 1000 milli-hand-ticks, in its role's row of the effort ledger. */
function book(row: number[], position: number, milli: number): void {
  row[position] = (row[position] ?? 0) + milli;
}

/** Whether a hand does no work in this tick: away, idle, or changing from one piece of work to another. Books its time. */
function isAbsent({ state }: Game, { hand, item }: Grip, row: number[]): boolean {
  if (hand.awayUntilTick > state.tick) book(row, EFFORT_INDEX[hand.awayClass], FULL);
  else if (item === undefined) book(row, IDLE, FULL);
  else if (hand.isSwitching) {
    hand.isSwitching = false;
    book(row, SWITCHING, FULL);
  } else return false;
  return true;
}

function workHand(
  game: Game,
  { hand, item, activity }: Grip,
  row: number[],
  focus: number,
  speedPerMille: number,
): void {
  if (item === undefined || activity === undefined) return;
  const ownFocus = item.risk === null ? focus : FULL;
  book(row, EFFORT_INDEX[activity.effortClass(game, item)], ownFocus);
  if (ownFocus < FULL) book(row, SWITCHING, FULL - ownFocus);
  bookProblemCost(game, item, ownFocus);
  if (game.rules.portfolio.isKept) bookHand(game, hand, item);
  progress(game, hand, item, activity, Math.floor((ownFocus * speedAt(game, hand, item, speedPerMille)) / FULL));
}

/** [AG11] Who helps another role is slower than who has learnt it; a swarm is not help but the work of all. */
function speedAt(game: Game, hand: Hand, item: WorkItem, speedPerMille: number): number {
  if (hand.roleId === item.roleId || item.isSwarmed) return speedPerMille;
  return helpPerMille(game);
}

/** [PR7] The problem behind a piece of work carries its hours. */
function bookProblemCost(game: Game, item: WorkItem, milli: number): void {
  const about = item.incident !== null || item.aboutId === '' ? item : game.index.work.get(item.aboutId);
  const problemId = about?.incident?.problemId ?? '';
  if (problemId === '') return;
  const problem = game.index.problems.get(problemId);
  if (problem !== undefined) problem.costMilliHours += milli;
}

function progress(game: Game, hand: Hand, item: WorkItem, activity: Activity, milli: number): void {
  hand.isStuck =
    activity.canProgress?.(game, hand, item) === false ||
    (!game.rules.hands.areAlike && lacksStepSkill(game, hand, item));
  if (hand.isStuck) {
    // Whoever came to help does not make the tray a wrong one.
    if (hand.roleId === item.roleId) stayStuck(game, item);
    return;
  }
  const output = Math.floor((milli * swarmShare(game, item.hands.length)) / FULL);
  item.remainingMilli -= output;
  item.workedMilli += milli;
  if (item.hands[0] === hand.id) item.touchedTicks++;
  if (item.remainingMilli > 0) return;
  item.remainingMilli = 0;
  for (const id of item.hands) markChoice(game, game.index.hands.get(id)?.roleId ?? item.roleId);
  takeAllHandsOff(game, item);
  activity.complete(game, item);
}

/** [SW2] n hands on one item give n^0.8 by table: the share of each, per mille. */
function swarmShare(game: Game, hands: number): number {
  if (hands <= 1) return FULL;
  const table = game.rules.scenario.people.swarmPerMille;
  return Math.floor((table[Math.min(hands, table.length) - 1] ?? FULL) / hands);
}

/** [IN5] In the wrong tray nothing moves; after a while it goes back to the desk, unless the team never asks for help [AG10]. */
function stayStuck(game: Game, item: WorkItem): void {
  const { incident } = item;
  if (incident === null) return;
  incident.wrongTrayTicks++;
  if (agreed(game, 'escalation') === 'never') {
    noteWaits(game, item);
    return;
  }
  const limit = agreedValue(game, 'escalation', 0);
  const patience = game.rules.scenario.incidents.wrongTrayTicks;
  if (incident.wrongTrayTicks < (limit > 0 ? Math.min(limit, patience) : patience)) return;
  takeAllHandsOff(game, item);
  triageAgain(game, item, incident);
}
