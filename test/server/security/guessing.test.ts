// Codes cannot be guessed, and guessing hurts nobody else.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('guessing');
}, CAMPAIGN_MS);

describe('somebody who guesses codes', () => {
  it('reaches no more look-ups than the budget of an address, however many at once', () => {
    expectReached(found, 'guesses of one address');
  });

  it('shuts out nobody behind the same address who brings a token', () => {
    expectReached(found, 'people with tokens behind');
  });

  it('and a room of honest people that joins from one address at once is let in', () => {
    expectReached(found, 'honest joins from one address');
  });
});
