// The short form of `chaos processes`: the owner of a session is killed, and then stopped for three seconds.
import { beforeAll, describe, it } from 'vitest';
import { takeOver } from '../../../server/lab/chaos/processes/takeOver.ts';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await takeOver(2, { sessions: 1, teams: 1, seats: 3 });
}, CAMPAIGN_MS);

describe('of two processes one that fails', () => {
  it('leaves its sessions to the other, with everything that was acknowledged', () => {
    expectReached(found, 'commands acknowledged');
    expectReached(found, 'owner killed');
    expectReached(found, 'owner stopped');
  });

  it('leaves no team in two places, and none in no place', () => {
    expectReached(found, 'acknowledged by a process that another had replaced');
    expectReached(found, 'teams that one of the processes does not find');
  });
});
