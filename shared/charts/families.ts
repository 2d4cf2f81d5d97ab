// How kinds of work are told apart in charts: a tone and a shape for each family. Must not know any figure.
import type { WorkType } from '../scenario/schema/basics.ts';
import type { FamilyTone } from './drawing.ts';

const FAMILIES: Readonly<Record<WorkType, FamilyTone>> = {
  event: 'failure',
  incident: 'failure',
  problem: 'failure',
  request: 'voice',
  feedback: 'voice',
  feature: 'value',
  technology: 'value',
  mission: 'value',
  change: 'change',
  improvement: 'improvement',
  toil: 'toil',
};

export const FAMILY_TONES: readonly FamilyTone[] = ['failure', 'voice', 'value', 'change', 'improvement', 'toil'];

/** Unknown types look like toil. */
export function familyOf(type: string): FamilyTone {
  return Object.hasOwn(FAMILIES, type) ? FAMILIES[type as WorkType] : 'toil';
}

/** The outline of a dot: up, round, right, square, steps, flat. */
export function dotPath(family: FamilyTone, x: number, y: number, radius: number): string {
  const at = (dx: number, dy: number): string => `${fixed(x + dx * radius)} ${fixed(y + dy * radius)}`;
  switch (family) {
    case 'failure':
      return `M${at(0, -1.2)}L${at(1.15, 0.9)}L${at(-1.15, 0.9)}Z`;
    case 'voice':
      return `M${at(-1, 0)}A${fixed(radius)} ${fixed(radius)} 0 1 1 ${at(1, 0)}A${fixed(radius)} ${fixed(radius)} 0 1 1 ${at(-1, 0)}Z`;
    case 'value':
      return `M${at(0, -1.3)}L${at(1.3, 0)}L${at(0, 1.3)}L${at(-1.3, 0)}Z`;
    case 'change':
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`;
    case 'improvement':
      return `M${at(-0.4, -1.2)}H${fixed(x + 0.4 * radius)}V${fixed(y - 0.4 * radius)}H${fixed(x + 1.2 * radius)}V${fixed(y + 0.4 * radius)}H${fixed(x + 0.4 * radius)}V${fixed(y + 1.2 * radius)}H${fixed(x - 0.4 * radius)}V${fixed(y + 0.4 * radius)}H${fixed(x - 1.2 * radius)}V${fixed(y - 0.4 * radius)}H${fixed(x - 0.4 * radius)}Z`;
    case 'toil':
      return `M${at(-1.2, -0.45)}L${at(1.2, -0.45)}L${at(1.2, 0.45)}L${at(-1.2, 0.45)}Z`;
  }
}

/** Coordinates need no more than tenths. */
export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
