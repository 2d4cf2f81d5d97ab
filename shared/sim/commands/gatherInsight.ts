// gatherInsight: leave the desk to learn something: costs a hand some hours and yields a fact or goodwill [IS2–IS5].
import { z } from 'zod';
import { addInsight } from '../insights.ts';
import type { Game } from '../state.ts';
import { freeHand, sendAway } from '../work/hands.ts';
import { refuseUnlessRunning } from './looking.ts';
import { roleCommand } from './types.ts';

const KINDS = ['businessMeeting', 'dayInLife', 'trendAnalysis', 'customerInterview'] as const;
type Kind = (typeof KINDS)[number];

const HOURS: Record<Kind, number> = { businessMeeting: 6, dayInLife: 8, trendAnalysis: 6, customerInterview: 4 };
/** [IS2] Orders whose need one meeting reveals. */
const NEEDS_PER_MEETING = 2;
/** [IS5] Relief in millionths of a point for each bucket. */
const INTERVIEW_RELIEF_MICRO = 250_000;
const RECURRING_FROM = 2;

export const gatherInsight = roleCommand({
  type: 'gatherInsight',
  does: 'Sends a free hand to a business meeting, a day in the life of users, a trend analysis or customer interviews.',
  capability: 'role',
  payload: z.strictObject({ kind: z.enum(KINDS) }),
  targetParam: '',
  pickParam: 'kind',
  refusals: ['wrongPhase', 'noFreeHand'],
  targets: () => [''],
  picks: () => [...KINDS],
  check: (game, roleId) => (freeHand(game, roleId) === undefined ? 'noFreeHand' : refuseUnlessRunning(game)),
  apply(game, roleId, { kind }) {
    const hand = freeHand(game, roleId);
    if (hand === undefined) return;
    sendAway(game, hand, HOURS[kind], 'improvement');
    FINDINGS[kind](game, roleId);
  },
});

const FINDINGS: Record<Kind, (game: Game, roleId: string) => void> = {
  businessMeeting(game, roleId) {
    const orders = game.state.open.filter(
      (item) => item.value !== null && !item.value.isNeedKnown && item.value.needKey !== '',
    );
    for (const item of orders.slice(0, NEEDS_PER_MEETING)) {
      if (item.value === null) continue;
      item.value.isNeedKnown = true;
      addInsight(game, { kind: 'need', about: [item.id], amount: 0, textKey: item.value.needKey, roleId });
    }
  },
  dayInLife(game, roleId) {
    const byStream = new Map<string, number>();
    for (const item of game.state.open)
      if (item.type === 'toil') byStream.set(item.streamId, (byStream.get(item.streamId) ?? 0) + 1);
    const [top] = [...byStream].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (top === undefined) return;
    game.state.pinned[`stream:${top[0]}`] = true;
    addInsight(game, { kind: 'toil', about: [top[0]], amount: top[1], textKey: `streams.${top[0]}.title`, roleId });
  },
  trendAnalysis(game, roleId) {
    const candidates = game.state.problems.filter(
      (problem) => problem.stage === 'hidden' && problem.occurrences >= RECURRING_FROM,
    );
    candidates.sort(
      (a, b) => b.costMilliHours - a.costMilliHours || b.occurrences - a.occurrences || (a.id < b.id ? -1 : 1),
    );
    const [top] = candidates;
    if (top === undefined) return;
    top.stage = 'suspected';
    addInsight(game, {
      kind: 'sharedCause',
      about: [top.serviceId],
      amount: top.occurrences,
      textKey: top.titleKey,
      roleId,
    });
  },
  customerInterview(game, roleId) {
    const { satisfaction } = game.state;
    const entries = Object.entries(satisfaction).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const worst = entries[0]?.[0] ?? 'incidents';
    for (const bucket of Object.keys(satisfaction) as (keyof typeof satisfaction)[]) {
      satisfaction[bucket] = Math.max(0, satisfaction[bucket] - INTERVIEW_RELIEF_MICRO);
    }
    addInsight(game, { kind: 'hurts', about: [worst], amount: 0, textKey: '', roleId });
  },
};
