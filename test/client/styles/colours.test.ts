// One palette in two places: CSS for pages, numbers for the canvas. And text must be readable on its ground.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, colourNumber, type Colour } from '../../../client/styles/colours.ts';

const css = readFileSync(new URL('../../../client/styles/tokens.css', import.meta.url), 'utf8');
const tokens = Object.fromEntries(
  [...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]): [string, string] => [
    name ?? '',
    value ?? '',
  ]),
);

function luminance(colour: Colour): number {
  const rgb = colourNumber(colour);
  const [r = 0, g = 0, b = 0] = [16, 8, 0].map((shift) => {
    const part = ((rgb >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe('the palette', () => {
  it('is the same in CSS and in code', () => {
    expect(tokens).toEqual(COLOURS);
  });

  it.each<[Colour, Colour]>([
    ['bright', 'night-1'],
    ['text', 'night-1'],
    ['text', 'desk'],
    ['mute', 'night-1'],
    ['mute', 'desk'],
    ['mute', 'desk-2'],
    ['go', 'night-1'],
    ['warn', 'night-1'],
    ['crit', 'night-1'],
    ['on-crit', 'crit'],
    ['night-0', 'warn'],
    ['ink', 'paper'],
    ['ink-2', 'paper'],
    ['ink-2', 'paper-2'],
    ['ink-crit', 'paper'],
    ['ink-warn', 'paper'],
    ['ink-go', 'paper'],
    ['improvement-paper', 'paper'],
  ])('lets %s be read on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
