// Files that are meant to hurt whoever reads them.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('hostileScenarios');
}, CAMPAIGN_MS);

describe('a hostile scenario file', () => {
  it('is refused with its faults and harms nothing', () => {
    expectReached(found, 'files that are meant to hurt');
  });

  it('has its verdict in time', () => {
    expectReached(found, 'slowest verdict');
  });

  it('leaves the clock of those who play alone', () => {
    expectReached(found, 'signs of life');
  });

  it('is read by another process, and objects stay what they were', () => {
    expectReached(found, 'in a process of their own');
  });
});
