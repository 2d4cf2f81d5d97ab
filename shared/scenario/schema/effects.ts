// The closed vocabulary of what an improvement may do. Shapes only; one file for each kind in sim/effects.
import { z } from 'zod';
import { activity, eventClass, factorPerMille, id, perMille, ticks, workType } from './basics.ts';

const hiding = {
  isHidden: z
    .boolean()
    .optional()
    .describe('Not shown with the offer: told to its owner when the improvement has run for a while.'),
};

const byClass = {
  eventClass: eventClass.optional().describe('Reaches only events of this class; all when left out.'),
};

export const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('scaleArrivals').describe('Less of some demand arrives: never of demand with value.'),
    stream: id.optional().describe('The stream whose arrivals it scales; one of stream and type is needed.'),
    type: workType.optional().describe('The type of work whose streams it scales.'),
    factorPerMille: factorPerMille.describe('Factor on arrivals, 1000 = unchanged.'),
    onlyShown: z
      .boolean()
      .default(false)
      .describe('Reaches only streams that are on the board: what nobody has shown, nobody improves.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('scaleEffort').describe('Steps of an activity take less effort.'),
    activity: activity.describe('The activity.'),
    role: id.optional().describe('The role whose steps they are; all when left out.'),
    factorPerMille: factorPerMille.describe('Factor on the effort, 1000 = unchanged.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('scaleDelay').describe('Delays of steps (suppliers, approvals) become shorter.'),
    factorPerMille: factorPerMille.describe('Factor on all delays, 1000 = unchanged.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('scaleNoise').describe('Fewer events that mean nothing.'),
    factorPerMille: factorPerMille.describe('Factor on the share of noise, 1000 = unchanged.'),
    ...byClass,
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('lengthenGrace').describe('Signals are noticed earlier, so there is more time to act on them.'),
    ticks: ticks.describe('Ticks that are added to the grace of each signal.'),
    ...byClass,
    ...hiding,
  }),
  z.strictObject({
    kind: z
      .literal('automateEvents')
      .describe('Events are handled without hands; on an unstable service it may backfire.'),
    sharePerMille: perMille.describe('Share of events that it handles.'),
    ...byClass,
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('scaleChangeFailure').describe('Changes fail less often.'),
    factorPerMille: factorPerMille.describe('Factor on the chance of failure, 1000 = unchanged.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('scaleNewProblems').describe('Releases leave fewer latent problems.'),
    factorPerMille: factorPerMille.describe('Factor on that chance, 1000 = unchanged.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('lowerHazard').describe('Prevention: latent problems strike less often.'),
    service: id.optional().describe('Service whose latent problems strike less often; all when left out.'),
    factorPerMille: factorPerMille.describe('Factor on their hazard, 1000 = unchanged.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('grantSkill').describe('A role learns a skill; where incidents are sent first does not change.'),
    role: id.describe('The role that learns it.'),
    skill: id.describe('The skill.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('learnKnownErrors').describe('A cause that is seen often becomes a known error by itself.'),
    afterOccurrences: z.int().min(1).max(20).describe('Number of incidents after which it does.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('raiseProblemLimit').describe('More problems may be under investigation at once.'),
    by: z.int().min(1).max(9).describe('How many more.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('raiseGuess').describe('Triage finds the right tray more often.'),
    byPerMille: perMille.describe('Added to the share of right guesses.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('easeMisrouting').describe('Cross-training: the wrong tray makes progress all the same.'),
    sharePerMille: perMille.describe('Share of cases in which it does.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('raiseHelp').describe('Hands that help another role where a column is full are faster.'),
    byPerMille: perMille.describe('Added to the speed of helpers (people.helpPerMille).'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('standardiseChanges').describe('Models for standard changes: no window, little assessment.'),
    service: id.optional().describe('The service; all when left out.'),
    sharePerMille: perMille.describe(
      'Share of low-risk changes with a model; what is over 500 also counts for medium ones.',
    ),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('knowNeeds').describe('Orders come with the need behind them.'),
    sharePerMille: perMille.describe('Share of new orders that do.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('reduceDebt').describe('Technical debt of all services is paid down, once.'),
    byPerMille: perMille.describe('Taken from the debt of each service.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z.literal('monitorService').describe('A service without a lamp gets one.'),
    service: id.describe('The service.'),
    ...hiding,
  }),
  z.strictObject({
    kind: z
      .literal('shareBoard')
      .describe('Toil, problems, changes and features are on the board for all; triage profits from it.'),
    byPerMille: perMille.describe('Added to the share of right guesses.'),
    ...hiding,
  }),
]);
