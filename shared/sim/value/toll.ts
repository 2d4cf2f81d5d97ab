// What services lose in a tick: per mille of their health, then cents, then how far the sharing out of these has come.
// Sheets that are filled anew in every tick, kept from one to the next only to save making them. No rules here.
import { unique } from '../../scenario/schema/unique.ts';

/** A cause of lost health that is no open work: a residual of a workaround, a release window. */
export interface Loss {
  /** In the ledger. */
  readonly cause: string;
  readonly serviceIndex: number;
  readonly impactPerMille: number;
}

/** Lists in the order of the services. */
export interface Toll {
  /** What hurts beside open incidents. */
  losses: readonly Loss[];
  /** How the ledger calls these causes, by what they are called for: the same ones hurt in many ticks. */
  readonly causes: Map<string, string>;
  /** What that and the incidents take from each service together, per mille without bound. */
  readonly perMille: Int32Array;
  /** What each service did not earn for that. */
  readonly cents: Float64Array;
  /** Of both, what has been charged to causes so far. */
  readonly donePerMille: Int32Array;
  readonly givenCents: Float64Array;
}

export function freshToll(services: number): Toll {
  return {
    losses: [],
    causes: new Map(),
    perMille: new Int32Array(services),
    cents: new Float64Array(services),
    donePerMille: new Int32Array(services),
    givenCents: new Float64Array(services),
  };
}

/** @param kind with its colon */
export function causeOf({ causes }: Toll, kind: 'workaround:' | 'window:', id: string): string {
  let cause = causes.get(id);
  if (cause === undefined) causes.set(id, (cause = unique(kind + id)));
  return cause;
}

/** Nothing is lost yet. */
export function clear(list: Int32Array | Float64Array): void {
  for (let position = 0; position < list.length; position++) list[position] = 0;
}
