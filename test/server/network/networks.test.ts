// Short forms of the campaigns of `chaos network`, against real servers: all sockets cut at once, and seats that are opened elsewhere.
// How quick it all is depends on who else uses the machine: the command judges that.
import { describe, expect, it } from 'vitest';
import { massCut } from '../../../server/lab/chaos/network/massCut.ts';
import { takeovers } from '../../../server/lab/chaos/network/takeovers.ts';
import { CAMPAIGN_MS, expectReached } from '../../support/campaign.ts';

const say = (): void => undefined;

describe('a weak network', () => {
  it(
    'that cuts every socket at once finds everybody back',
    async () => {
      const found = await massCut({ teams: 1, playersPerTeam: 4, times: 1, calmMs: 1_000, seed: 7, say });
      expectReached(found, 'sockets cut at once');
      expectReached(found, 'not back in the end');
      expect(found.length).toBe(3);
    },
    CAMPAIGN_MS,
  );
});

describe('a seat that is opened again, in a second tab, and back', () => {
  it(
    'stays the same with one connection, and no command has two effects',
    async () => {
      const found = await takeovers({ times: 1, say });
      for (const kind of ['reload', 'second tab', 'taken back']) expectReached(found, kind);
      expect(found.length).toBe(6);
    },
    CAMPAIGN_MS,
  );
});
