// Which token each part of the flight is drawn in, as numbers for Phaser.
// Must not hold a colour that is no token.
import { colourNumber } from '../../styles/colours.ts';

export const flightColours = {
  flown: colourNumber('bright'),
  coming: colourNumber('mute'),
  ground: colourNumber('night-0'),
  star: colourNumber('text'),
  ahead: colourNumber('text'),
  asking: colourNumber('warn'),
  open: colourNumber('go'),
  failed: colourNumber('crit'),
  destination: colourNumber('mars'),
  tail: colourNumber('change-night'),
} as const;

/** `#rrggbb` of a colour number. */
export function cssColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
