// The goals of this round against what is reached, and whether the team is on course.
import { isMet, measure, METRICS_BY_NAME } from '../metrics/index.ts';
import { roundTicks } from '../phases/roundTicks.ts';
import type { Game } from '../state.ts';
import type { MetricName } from '../../scenario/schema/basics.ts';
import type { GoalView } from './types.ts';

/** Goals of the present round, keyed by id; none in the lobby. */
export function viewGoals(game: Game): Record<string, GoalView> {
  const { rules, state } = game;
  const round = rules.scenario.rounds[state.round - 1];
  const views: Record<string, GoalView> = {};
  if (!round) return views;
  const results = state.phase === 'running' || state.phase === 'briefing' ? undefined : state.results[state.round - 1];
  let order = 0;
  for (const goal of round.goals) {
    const counted = results?.goals.find((entry) => entry.id === goal.id);
    const actual = counted?.actual ?? actualNow(game, goal.metric);
    const elapsedTicks = state.phase === 'briefing' ? 0 : state.roundTick;
    const expected = expectedBy(goal.metric, goal.target, elapsedTicks, roundTicks(game));
    views[goal.id] = {
      id: goal.id,
      titleKey: `rounds.${round.id}.goals.${goal.id}.title`,
      metric: goal.metric,
      roleId: goal.role,
      target: goal.target,
      actual,
      expected: counted ? goal.target : expected,
      status: counted ? (counted.met ? 'met' : 'missed') : isMet(goal.metric, actual, expected) ? 'onCourse' : 'behind',
      order: order++,
    };
  }
  return views;
}

/** Before a round has begun, its flows stand at nothing; the counters are still those of the round before. */
function actualNow(game: Game, metric: MetricName): number {
  const isAhead = game.state.phase === 'briefing' && METRICS_BY_NAME[metric].kind === 'flow';
  return isAhead ? 0 : measure(game, metric);
}

/** What grows over a round is expected to grow evenly; a level is expected all the time. */
function expectedBy(metric: MetricName, target: number, roundTick: number, roundTicks: number): number {
  return METRICS_BY_NAME[metric].kind === 'flow' ? Math.floor((target * roundTick) / roundTicks) : target;
}
