// The short form of `chaos kills`: a few kills at random instants, with everybody sending all the time.
import { beforeAll, describe, it } from 'vitest';
import { killAgain } from '../../../server/lab/chaos/kills/killAgain.ts';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await killAgain(3, { teams: 2, seats: 4 });
}, CAMPAIGN_MS);

describe('a server that is killed', () => {
  it('has lost and doubled nothing that was acknowledged', () => {
    expectReached(found, 'commands acknowledged');
  });

  it('brings everybody back to their own seats', () => {
    expectReached(found, 'returns of players');
    expectReached(found, 'everybody back, answered and ticking');
  });

  it('leaves journals that replay to the live game', () => {
    expectReached(found, 'journals whose replay');
  });
});
