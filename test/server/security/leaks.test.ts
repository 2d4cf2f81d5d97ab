// Words told to one role, searched in the raw frames of all others.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('leaks');
}, CAMPAIGN_MS);

describe('a word for one role', () => {
  it('is in no frame of another, with a late player, a return and a swap', () => {
    expectReached(found, 'raw frames with a word');
  });
});
