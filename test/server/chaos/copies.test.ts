// The short form of `chaos kills copies`: copies of a folder under a server that writes all the time. Plain copies are tried too;
// whether one is torn is a matter of chance on a busy machine.
import { expect, it } from 'vitest';
import { copies } from '../../../server/lab/chaos/kills/copies.ts';
import { CAMPAIGN_MS } from '../../support/campaign.ts';

it(
  'a backup made under a server that writes is whole, with everything that was acknowledged',
  async () => {
    const verdicts = await copies(3, 1);
    expect(verdicts.map(({ tried }) => tried)).toEqual([1, 1, 1]);
    expect(verdicts[0]).toMatchObject({
      what: expect.stringContaining('`backup`') as string,
      result: '0, 0',
      isMet: true,
    });
  },
  CAMPAIGN_MS,
);
