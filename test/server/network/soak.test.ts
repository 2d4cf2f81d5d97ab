// The short form of the soak, against a real server: some players on very bad wifi for some seconds. How quick it all is depends on
// who else uses the machine: `npm run chaos -- soak` judges that.
import { beforeAll, describe, it } from 'vitest';
import { soak } from '../../../server/lab/chaos/network/soak.ts';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  const size = { minutes: 0.1, waveMinutesMax: 1, teams: 1, playersPerTeam: 4, actsPerMinute: 60 };
  found = await soak({ ...size, seed: 3, calmMs: [500, 2_500], restMs: 100, say: () => undefined });
}, CAMPAIGN_MS);

describe('players on bad wifi', () => {
  it('lose no acknowledged command, have none twice, and get every answer', () => {
    expectReached(found, 'not in the journal, or there twice');
    expectReached(found, 'never answered');
  });

  it('come back into their own seats and roles', () => {
    expectReached(found, 'own seat and role');
    expectReached(found, 'until a whole state');
  });

  it('see what their roles should see, and the journal played again has the hashes of the living game', () => {
    expectReached(found, 'pictures of players');
    expectReached(found, 'hashes of the living games');
  });

  it('do no harm to the server, or to sessions that come and go', () => {
    expectReached(found, 'logged no error');
    expectReached(found, 'sessions made, played and erased');
  });
});
