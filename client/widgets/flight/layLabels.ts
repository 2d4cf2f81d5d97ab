// Measures the flight's labels in the page's fonts and finds their places.
// Must not draw them.
import type { FlightLabel } from './composeLabels.ts';
import type { Box, FlightLayout, FlightPicture } from './flightTypes.ts';
import { measureText } from './measureText.ts';
import { type PlacedLabel, placeLabels } from './placeLabels.ts';

export interface LaidLabel extends PlacedLabel {
  label: FlightLabel;
}

const LAPTOP_SIZE_PX = 13;
/** On a projector nothing that matters is smaller than 36 px of its 1080. */
const SCREEN_SIZE_SHARE = 36 / 1080;
export const LINE_HEIGHT = 1.28;

export function labelSizePx(layout: FlightLayout, height: number): number {
  return layout === 'screen' ? Math.max(16, height * SCREEN_SIZE_SHARE) : LAPTOP_SIZE_PX;
}

/** Labels with their places; those that fit nowhere are left out. */
export function layLabels(
  labels: readonly FlightLabel[],
  picture: FlightPicture,
  clear: readonly Box[],
  sizePx: number,
): LaidLabel[] {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const wishes = labels.map((label) => ({
    ...label,
    width: Math.ceil(Math.max(widthOf(label.title, 600, sizePx), widthOf(label.detail, 400, sizePx))) + 2,
    height: Math.ceil(sizePx * LINE_HEIGHT * (label.detail === '' ? 1 : 2)),
  }));
  return placeLabels(wishes, picture, clear).flatMap((place) => {
    const label = byId.get(place.id);
    return label === undefined ? [] : [{ ...place, label }];
  });
}

function widthOf(text: string, weight: number, sizePx: number): number {
  return measureText(text, `${weight} ${sizePx}px 'Archivo Variable', sans-serif`, sizePx);
}
