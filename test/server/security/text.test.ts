// Hostile texts through every way in, and what the server makes of them.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('hostileTexts');
}, CAMPAIGN_MS);

describe('a hostile text', () => {
  it('is no markup in a report', () => {
    expectReached(found, 'that a report shows as markup');
  });

  it('is no formula in the CSV', () => {
    expectReached(found, 'cells of the CSV');
  });

  it('turns no line around and hides nothing as a name', () => {
    expectReached(found, 'names with marks');
  });

  it('comes in answers that no browser takes for a page, under a strict policy', () => {
    expectReached(found, 'could take for a page');
  });
});
