// The answers of a poll along the trajectory: nobody's text runs into a neighbour's or over the edge, for any size of team.
import { describe, expect, it } from 'vitest';
import { pinPlaces } from '../../../client/screens/screen/poll/pinPlaces.ts';

describe.each([1, 2, 5, 8, 9, 12])('the pins of %i roles', (count) => {
  const places = pinPlaces(count);

  it('stand inside the picture, from left to right, by turns above and below', () => {
    expect(places).toHaveLength(count);
    places.forEach((place, position) => {
      expect(place.isAbove).toBe(position % 2 === 0);
      expect(place.x).toBeGreaterThan(places[position - 1]?.x ?? 0);
      expect(place.x + place.width).toBeLessThan(100);
      expect(place.y).toBeGreaterThan(30);
      expect(place.y).toBeLessThan(70);
    });
  });

  it('leave each text free of the next one on its side', () => {
    places.forEach((place, position) => {
      expect(place.width).toBeGreaterThan(10);
      const next = places[position + 2];
      if (next !== undefined) expect(place.x + place.width).toBeLessThan(next.x);
    });
  });
});
