// The shape of every action that a facilitator may send. What is not known here is refused with what was expected.
import { z } from 'zod';
import { SESSION_LIMITS } from '../../shared/limits.ts';

const id = z.string().min(1).max(40);
const teamId = z.string().max(40).optional();
const text = (max: number) => z.string().trim().min(1).max(max);

/** In one team, or without `teamId` in all of the session. */
const inTeams = <A extends string>(action: A) => z.strictObject({ action: z.literal(action), teamId });
/** About a seat of one team. */
const ofSeat = <A extends string>(action: A) => z.strictObject({ action: z.literal(action), teamId: id, seatId: id });
/** About the whole session. */
const ofSession = <A extends string>(action: A) => z.strictObject({ action: z.literal(action) });

/** Work of a stream, or an incident of a service with all that it needs. */
const inject = inTeams('inject')
  .extend({
    streamId: z.string().optional(),
    count: z.int().default(1),
    serviceId: z.string().optional(),
    impactPerMille: z.int().optional(),
    title: z.string().optional(),
  })
  .refine(
    ({ streamId, serviceId, impactPerMille, title }) =>
      streamId === undefined
        ? serviceId !== undefined && impactPerMille !== undefined && title !== undefined
        : serviceId === undefined && impactPerMille === undefined && title === undefined,
    'expected either streamId and count, or serviceId, impactPerMille and title',
  );

export const controlSchema = z.discriminatedUnion('action', [
  inTeams('start'),
  inTeams('pause'),
  inTeams('resume'),
  inTeams('nextPhase'),
  inTeams('back'),
  inTeams('replayRound'),
  inTeams('undo'),
  inTeams('extend').extend({ ticks: z.int() }),
  inTeams('speed').extend({ perMille: z.int() }),
  inTeams('reveal').extend({ step: z.int() }),
  inject,
  inTeams('injectEvent').extend({
    streamId: id,
    serviceId: z.string().max(60).default(''),
    title: z.string().trim().max(120).default(''),
    /** Whether it means something. */
    isSignal: z.boolean().default(true),
  }),
  inTeams('runInject').extend({ injectId: id }),
  inTeams('setRule').extend({ agreementId: id, optionId: id }),
  inTeams('setRetroStage').extend({ stage: z.string().min(1).max(20) }),
  inTeams('setTakeawayStage').extend({ stage: z.string().min(1).max(20) }),
  inTeams('message').extend({ roleId: z.string().default(''), from: z.string(), text: z.string() }),
  inTeams('note').extend({ text: text(SESSION_LIMITS.noteLengthMax) }),
  inTeams('bookmark').extend({ text: z.string().trim().max(SESSION_LIMITS.noteLengthMax).default('') }),
  z.strictObject({ action: z.literal('removeNote'), teamId: id, noteId: id }),

  ofSession('lock'),
  ofSession('unlock'),
  ofSession('eyesDown'),
  ofSession('eyesUp').extend({ text: text(SESSION_LIMITS.eyesUpLengthMax) }),
  ofSession('screen').extend({ mode: z.enum(['team', 'all', 'cycle']), teamId: z.string().max(40).default('') }),
  ofSession('addTeam').extend({ name: z.string().trim().max(200).default('') }),
  ofSession('approveClaim').extend({ claimId: id, seatId: id.optional() }),
  ofSession('refuseClaim').extend({ claimId: id }),

  z.strictObject({ action: z.literal('renameTeam'), teamId: id, name: text(200) }),
  z.strictObject({ action: z.literal('mergeTeams'), teamId: id, intoTeamId: id }),
  z.strictObject({ action: z.literal('splitTeam'), teamId: id, seatIds: z.array(id).min(1).max(60) }),
  ofSeat('removeSeat'),
  ofSeat('handToBot'),
  ofSeat('takeBack'),
  ofSeat('renameSeat').extend({ nickname: text(200) }),
  ofSeat('swapSeats').extend({ otherSeatId: id }),
  ofSeat('moveSeat').extend({ roleIds: z.array(z.string()).max(16), toTeamId: id.optional() }),
]);

export type Control = z.output<typeof controlSchema>;
