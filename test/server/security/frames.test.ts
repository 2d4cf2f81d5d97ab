// Frames and bytes that no honest client sends.
import { beforeAll, describe, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('fuzzFrames');
}, CAMPAIGN_MS);

describe('a frame that nobody should send', () => {
  it('harms nothing, nor do bytes that are no frames', () => {
    expectReached(found, 'harm done');
  });

  it('takes no memory', () => {
    expectReached(found, 'memory that they take');
  });

  it('leaves whoever plays in the room where they are', () => {
    expectReached(found, 'whoever plays in the same room');
  });
});
