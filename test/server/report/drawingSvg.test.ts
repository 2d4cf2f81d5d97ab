// Drawings on printed pages: whatever people wrote stays text, and patterns are there when areas need them.
import { expect, it } from 'vitest';
import type { Drawing } from '../../../shared/charts/drawing.ts';
import { Sheet } from '../../../shared/charts/Sheet.ts';
import { drawingSvg } from '../../../server/report/drawingSvg.ts';

function drawingNamed(title: string): Drawing {
  const sheet = new Sheet({ width: 300, textSize: 12 });
  sheet.rect({ x: 0, y: 0, width: 80, height: 20 }, 'failure', 'hatch');
  sheet.line(
    [
      [0, 0],
      [10, 10],
    ],
    'mute',
    1,
    'dashed',
  );
  sheet.text(10, 60, title.slice(0, 20));
  return sheet.drawing(title, 100);
}

it('a drawing is one element with its patterns, each used by its name', () => {
  const svg = drawingSvg(drawingNamed('Flow'), 'flow1');
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 300 100"[^>]*aria-label="Flow">.*<\/svg>$/);
  expect(svg).toContain('<linearGradient id="flow1-failure-hatch"');
  expect(svg).toContain('fill="url(#flow1-failure-hatch)"');
  expect(svg).toContain('stroke-dasharray="6 4"');
});

it.each(['<script>1</script>', '"><img src=x>', "' onload='x", '&lt;b'])('keeps %s a text', (text) => {
  const svg = drawingSvg(drawingNamed(text), 'd');
  expect(svg).not.toContain(text);
  expect(svg.replaceAll(/<\/?(svg|defs|linearGradient|stop|rect|polyline|text)\b[^<>]*>/g, '')).not.toMatch(/[<>]/);
});
