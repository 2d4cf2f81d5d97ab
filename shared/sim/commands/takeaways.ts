// writeTakeaway, editTakeaway, eraseTakeaway, and the facilitator's setTakeawayStage: what somebody will start, stop or continue
// on Monday [TA1–TA4]. Must not: touch what others wrote.
import { z } from 'zod';
import {
  findOwnTakeaway,
  mayWriteTakeaways,
  TAKEAWAY_LENGTH_MAX,
  TAKEAWAYS_PER_SEAT,
  takeawaysOf,
} from '../talk/takeaways.ts';
import { TAKEAWAY_KINDS, TAKEAWAY_STAGES } from '../talkState.ts';
import { facilitatorCommand, idText, roleCommand } from './types.ts';

const words = {
  kind: z.enum(TAKEAWAY_KINDS),
  text: z.string().trim().min(1).max(TAKEAWAY_LENGTH_MAX),
  step: z.string().trim().max(TAKEAWAY_LENGTH_MAX).default(''),
};

/** Free words of a person: no option for bots to choose from. */
const notOffered = (): string[] => [];

export const writeTakeaway = roleCommand({
  type: 'writeTakeaway',
  does: 'Writes what you will start, stop or continue, and the first small step; others see it once the wall is shown.',
  capability: 'everyRole',
  payload: z.strictObject(words),
  targetParam: '',
  isDecision: false,
  refusals: ['wrongPhase', 'limitReached'],
  targets: notOffered,
  check(game, _roleId, _words, seatId) {
    if (!mayWriteTakeaways(game)) return 'wrongPhase';
    return takeawaysOf(game, seatId).length < TAKEAWAYS_PER_SEAT ? null : 'limitReached';
  },
  apply({ state }, roleId, { kind, text, step }, seatId) {
    const { takeaways } = state.talk;
    takeaways.list.push({ id: `t${takeaways.nextNumber++}`, seatId, roleId, kind, text, step });
  },
});

export const editTakeaway = roleCommand({
  type: 'editTakeaway',
  does: 'Puts what you take away in other words.',
  capability: 'everyRole',
  payload: z.strictObject({ takeawayId: idText, ...words }),
  targetParam: 'takeawayId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget'],
  targets: notOffered,
  check(game, _roleId, { takeawayId }, seatId) {
    if (!mayWriteTakeaways(game)) return 'wrongPhase';
    return findOwnTakeaway(game, seatId, takeawayId) === undefined ? 'unknownTarget' : null;
  },
  apply(game, _roleId, { takeawayId, kind, text, step }, seatId) {
    const own = findOwnTakeaway(game, seatId, takeawayId);
    if (own !== undefined) Object.assign(own, { kind, text, step });
  },
});

export const eraseTakeaway = roleCommand({
  type: 'eraseTakeaway',
  does: 'Takes back something that you wrote to take away.',
  capability: 'everyRole',
  payload: z.strictObject({ takeawayId: idText }),
  targetParam: 'takeawayId',
  isDecision: false,
  refusals: ['wrongPhase', 'unknownTarget'],
  targets: notOffered,
  check(game, _roleId, { takeawayId }, seatId) {
    if (!mayWriteTakeaways(game)) return 'wrongPhase';
    return findOwnTakeaway(game, seatId, takeawayId) === undefined ? 'unknownTarget' : null;
  },
  apply({ state }, _roleId, { takeawayId }) {
    const { takeaways } = state.talk;
    takeaways.list = takeaways.list.filter(({ id }) => id !== takeawayId);
  },
});

export const setTakeawayStage = facilitatorCommand({
  type: 'setTakeawayStage',
  does: 'Leaves take-aways aside, asks everybody to write, or shows everybody the wall; forward and back.',
  payload: z.strictObject({ stage: z.enum(TAKEAWAY_STAGES) }),
  refusals: ['wrongPhase', 'alreadyDone'],
  check(game, { stage }) {
    if (!mayWriteTakeaways(game)) return 'wrongPhase';
    return game.state.talk.takeaways.stage === stage ? 'alreadyDone' : null;
  },
  apply({ state }, { stage }) {
    state.talk.takeaways.stage = stage;
  },
});
