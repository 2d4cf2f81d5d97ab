// The colour tokens as numbers for what is drawn on a canvas; a test keeps them equal to tokens.css.
// Must not: hold a colour that tokens.css does not name.

export const COLOURS = {
  'night-0': '#071417',
  'night-1': '#0c1d21',
  'night-2': '#12282d',
  'night-3': '#1b373d',
  'night-line': '#2c4c52',
  desk: '#231c16',
  'desk-2': '#2b231c',
  'desk-line': '#453a2f',
  'desk-edge': '#7a5f45',
  well: '#15110d',
  bright: '#f6f1e4',
  text: '#d5e0dc',
  mute: '#93aaa9',
  go: '#5fddb6',
  warn: '#ffc247',
  crit: '#ff7058',
  'on-crit': '#240a05',
  paper: '#efe7d6',
  'paper-2': '#dcd2bd',
  'paper-line': '#c3b79f',
  ink: '#182226',
  'ink-2': '#4e585a',
  'ink-crit': '#b0261a',
  'ink-warn': '#7a4e00',
  'ink-go': '#0a6149',
  mars: '#c8643c',
  'failure-night': '#e36f86',
  'failure-paper': '#5a0a22',
  'voice-night': '#a287d2',
  'voice-paper': '#45107a',
  'value-night': '#6fbaff',
  'value-paper': '#1f4fa8',
  'change-night': '#96f3ec',
  'change-paper': '#00727c',
  'improvement-night': '#abb528',
  'improvement-paper': '#676b00',
  'toil-night': '#cbc5bb',
  'toil-paper': '#505350',
} as const;

export type Colour = keyof typeof COLOURS;

/** A colour as 0xRRGGBB. */
export function colourNumber(colour: Colour): number {
  return Number.parseInt(COLOURS[colour].slice(1), 16);
}
