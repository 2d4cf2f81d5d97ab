// Pages of other sites in the browsers of our players.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('foreignOrigins');
}, CAMPAIGN_MS);

describe('a page of another site', () => {
  it('may neither change anything nor open a socket', () => {
    expectReached(found, 'requests and sockets of pages');
  });

  it('may read no answer', () => {
    expectReached(found, 'answers that let a page');
  });
});
