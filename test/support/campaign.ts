// The short form of a campaign of `chaos security`, for the tests: what it brought, and the judgement of one line of it.
// Must not forgive anything but slowness of a busy machine, and of that only so much.
import { expect } from 'vitest';
import { runSecurity } from '../../server/lab/chaos/security/runSecurity.ts';
import type { Verdict } from '../../server/lab/chaos/verdict.ts';

export const CAMPAIGN_MS = 240_000;
/** Of a time's target: the tests share the machine, `chaos security` has it to itself. */
const SLOW_TIMES_MAX = 20;

export const runShort = (...names: string[]): Promise<Verdict[]> =>
  runSecurity(names, 'short', () => undefined, 'one server');

/** Every line whose `what` holds this text reached its target. */
export function expectReached(verdicts: readonly Verdict[], what: string): void {
  const asked = verdicts.filter((verdict) => verdict.what.includes(what));
  expect(asked, `${what}: nothing was tried; there is ${verdicts.map((one) => one.result).join(', ')}`).not.toEqual([]);
  const isReached = ({ isMet, shareOfTarget }: Verdict): boolean =>
    isMet || (shareOfTarget !== undefined && shareOfTarget > 0 && shareOfTarget < SLOW_TIMES_MAX);
  expect(asked.filter((verdict) => !isReached(verdict))).toEqual([]);
}
