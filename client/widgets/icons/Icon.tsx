// One Lucide icon as inline SVG, stroke 2.1. Decorative: the word stands beside it, or the parent is labelled.
// Must not: be the only sign of anything.
import { isIconName, type IconName } from './names.ts';
import { LUCIDE_SHAPES } from './lucideShapes.ts';
import './icon.css';

export const ICON_STROKE = 2.1;

interface IconProps {
  name: IconName;
  size?: number;
}

export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      stroke-width={ICON_STROKE}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: LUCIDE_SHAPES[name] }}
    />
  );
}

/** The icon that a scenario names for a role; a person when we do not ship it. */
export function roleIconName(name: string): IconName {
  return isIconName(name) ? name : 'user-round';
}

/** The icon as a picture's address, for textures on a canvas. */
export function iconDataUrl(name: IconName, colour: string, size: number): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${colour}" stroke-width="${ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round">${LUCIDE_SHAPES[name]}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
