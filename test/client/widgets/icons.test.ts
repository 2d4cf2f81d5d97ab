// lucideShapes.ts is drawn from the icon package here, so that only the icons in use are shipped. `-u` draws it anew.
import { icons as lucide } from '@iconify-json/lucide';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ICONS } from '../../../client/widgets/icons/names.ts';

/** Paint is set once on the svg element. */
const PAINT = / (fill="none"|stroke="currentColor"|stroke-linecap="round"|stroke-linejoin="round"|stroke-width="2")/g;

const shapesFile = new URL('../../../client/widgets/icons/lucideShapes.ts', import.meta.url).pathname;

async function drawShapes(): Promise<string> {
  const entries = [...ICONS].sort().map((name) => {
    const body = lucide.icons[lucide.aliases?.[name]?.parent ?? name]?.body;
    if (body === undefined) throw new Error(`Lucide has no icon named ${name}`);
    return `'${name}': '${body.replace(PAINT, '').replace(/<\/?g>/g, '')}',`;
  });
  const text = [
    '// Shapes of the icons in names.ts, drawn from the Lucide icon set (ISC licence) by test/client/widgets/icons.test.ts.',
    '// Must not: be edited by hand.',
    "import type { IconName } from './names.ts';",
    '',
    `export const LUCIDE_SHAPES: Readonly<Record<IconName, string>> = {${entries.join('\n')}};`,
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(shapesFile)), parser: 'typescript' });
}

describe('icons', () => {
  it('are each named once', () => {
    expect(new Set(ICONS).size).toBe(ICONS.length);
  });

  it('are shipped exactly as the icon package draws them, and no others', async () => {
    await expect(await drawShapes()).toMatchFileSnapshot(shapesFile);
  });
});
