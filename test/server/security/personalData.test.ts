// What is kept of people, and that it is gone when it is to be gone.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('erasure');
}, CAMPAIGN_MS);

describe('personal data', () => {
  it('are in no file once a seat is removed or a session erased', () => {
    expectReached(found, 'files with the name');
  });

  it('were never in the journal, which an erasure leaves as it was, with every hash', () => {
    expectReached(found, 'the removal leaves the journal');
  });

  it('and tokens are not in the log', () => {
    expectReached(found, 'names and tokens in the log');
  });

  it('are no tokens: these are kept as hashes only', () => {
    expectReached(found, 'tokens in the files');
  });
});
