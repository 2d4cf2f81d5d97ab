// What can be done differently in a what-if, as data: one shape for each kind. Must not know how a change is made.
import { z } from 'zod';

const id = z.string().min(1).max(80);

const improvement = z.strictObject({
  kind: z.literal('improvement'),
  improvementId: id,
  /** Taken back first, where money or places do not reach for both. */
  insteadOf: id.optional(),
});
const agreement = z.strictObject({ kind: z.literal('agreement'), agreementId: id, optionId: id });
/** The cause of recurring incidents is analysed and repaired before everything else. */
const problem = z.strictObject({ kind: z.literal('problem'), problemId: id });
/** At the tick of a poll: another call than the one that was made. */
const call = z.strictObject({
  kind: z.literal('call'),
  decision: z.enum(['go', 'hold', 'later']),
  instead: z.enum(['go', 'hold', 'later']),
});
/** People on an incident until it is solved: all hands of the role that has it, or a hand of every role that may know more. */
const hands = z.strictObject({ kind: z.literal('hands'), workId: id, who: z.enum(['owner', 'swarm']) });

export const changeSchema = z.discriminatedUnion('kind', [improvement, agreement, problem, call, hands]);

export type Change = z.output<typeof changeSchema>;
export type ChangeKind = Change['kind'];
export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>;

/** A change that is possible at a moment, with what there is to say about it. */
export interface ChangeOffer {
  change: Change;
  /** Hours into the round at which it is made; null = before the round. */
  tick: number | null;
  /** Keys of the scenario's texts: what it is about, and more about it ('' = nothing). */
  titleKey: string;
  detailKey: string;
  /** In the unit of the name; only what the kind has to say. */
  facts: { costCents?: number; hours?: number; times?: number };
}
