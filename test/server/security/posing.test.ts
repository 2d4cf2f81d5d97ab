// Nobody acts as somebody else: every role against every command, every token against every door, every trick against a seat.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('posing', 'seatTheft');
}, CAMPAIGN_MS);

describe('somebody who poses', () => {
  it('as another role or as the facilitator commands nothing, in every cell of role and command', () => {
    expectReached(found, 'commands by a role');
  });

  it('as another role is refused for that reason, and every try is counted', () => {
    expectReached(found, 'of these refused');
  });

  it('as facilitator over HTTP, or comes from another team, is refused at every door', () => {
    expectReached(found, 'requests of facilitators by others');
  });

  it('as the holder of a seat never gets in without its token', () => {
    expectReached(found, 'tries to take over a seat');
  });

  it('as the holder of a seat does not keep its holder out', () => {
    expectReached(found, 'returns of the victim');
  });
});
