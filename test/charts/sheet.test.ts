// Drawings in the making: texts that do not cover each other, round amounts, and what of a kind of work is told by its shape.
import { describe, expect, it } from 'vitest';
import { workLook } from '../../client/widgets/work/workLook.ts';
import { WORK_TYPES } from '../../shared/scenario/schema/basics.ts';
import { dotPath, FAMILY_TONES, familyOf } from '../../shared/charts/families.ts';
import { bySquareRoot, linear, roundTicks } from '../../shared/charts/scale.ts';
import { Sheet } from '../../shared/charts/Sheet.ts';
import { isOverlapping, linesOf, shorten, textBox, textWidth } from '../../shared/charts/textBox.ts';

const SIZE = { width: 400, textSize: 14 };

describe('a sheet', () => {
  it('puts a text where none stands, at the first spot that is free, or nowhere', () => {
    const sheet = new Sheet(SIZE);
    const spots = [
      { x: 10, y: 40, anchor: 'start' as const },
      { x: 10, y: 80, anchor: 'start' as const },
    ];
    expect(sheet.place('first', spots)?.y).toBe(40);
    expect(sheet.place('second', spots)?.y).toBe(80);
    expect(sheet.place('third', spots)).toBeNull();
    const boxes = sheet.marks.map((mark) => (mark.kind === 'text' ? textBox(mark) : null));
    expect(boxes).toHaveLength(2);
    const [one, other] = boxes;
    expect(one && other && isOverlapping(one, other)).toBe(false);
  });

  it('lets no text leave it', () => {
    const sheet = new Sheet(SIZE);
    expect(sheet.text(390, 40, 'too far right')).toBe(false);
    expect(sheet.text(390, 40, 'right', { anchor: 'end' })).toBe(true);
    expect(sheet.text(10, 5, 'above')).toBe(false);
  });

  it('cuts what is too long, and leaves out what would say nothing', () => {
    const short = shorten('Live comet feed for everybody', 90, 14);
    expect(short).toMatch(/^Live.*…$/);
    expect(textWidth(short, 14)).toBeLessThanOrEqual(90);
    expect(shorten('Live comet feed', 10, 14)).toBe('');
    expect(linesOf('one two three', 45, 14)).toEqual(['one', 'two', 'three']);
  });
});

describe('a scale', () => {
  it('goes from amounts to places', () => {
    expect(linear(0, 10, 100, 0)(5)).toBe(50);
    expect(bySquareRoot(100, 0, 200)(25)).toBe(100);
  });

  it.each([
    [7, 4, [0, 2, 4, 6, 8]],
    [100, 4, [0, 25, 50, 75, 100]],
    [1357, 4, [0, 500, 1000, 1500]],
    [0, 4, [0, 0]],
  ])('shows round amounts up to %d', (max, count, ticks) => {
    expect(roundTicks(max, count).map((tick) => Math.round(tick))).toEqual(ticks);
  });
});

describe('families of work', () => {
  it('are the same in charts as on strips', () => {
    expect(WORK_TYPES.filter((type) => familyOf(type) !== workLook(type).family)).toEqual([]);
  });

  it('have a shape of their own each', () => {
    expect(new Set(FAMILY_TONES.map((family) => dotPath(family, 0, 0, 3))).size).toBe(FAMILY_TONES.length);
  });
});
