// Silhouettes are drawn in HTML and on the canvas from one description.
import { describe, expect, it } from 'vitest';
import { WORK_TYPES } from '../../../shared/scenario/schema/basics.ts';
import {
  SILHOUETTES,
  silhouetteClip,
  silhouettePoints,
  workLook,
  workWord,
} from '../../../client/widgets/work/workLook.ts';

const families = Object.keys(SILHOUETTES) as (keyof typeof SILHOUETTES)[];

describe('the look of work', () => {
  it('has an icon of its own for each type', () => {
    expect(new Set(WORK_TYPES.map((type) => workLook(type).icon)).size).toBe(WORK_TYPES.length);
    expect(workWord('incident')).toBe('Incident');
  });

  it('has a silhouette of its own for each family', () => {
    expect(new Set(families.map((family) => silhouetteClip(family, 7))).size).toBe(families.length);
  });

  it.each(families)('keeps the silhouette of %s inside its box, from top to bottom', (family) => {
    const points = silhouettePoints(family, 40, 56, 7);
    expect(points.every(({ x, y }) => x >= 0 && x <= 40 && y >= 0 && y <= 56)).toBe(true);
    const shares = SILHOUETTES[family].map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });
});
