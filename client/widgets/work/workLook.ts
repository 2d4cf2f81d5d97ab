// The look of each type of work: family, icon, colours and silhouette; for HTML and for the canvas alike.
// Must not: decide anything by colour alone, every use shows icon and word too.
import type { WorkType } from '../../../shared/scenario/schema/basics.ts';
import type { Colour } from '../../styles/colours.ts';
import { wordFor } from '../../words/t.ts';
import type { IconName } from '../icons/names.ts';

export type Family = 'failure' | 'voice' | 'value' | 'change' | 'improvement' | 'toil';

export interface WorkLook {
  readonly family: Family;
  readonly icon: IconName;
}

const LOOKS: Readonly<Record<WorkType, WorkLook>> = {
  event: { family: 'failure', icon: 'audio-waveform' },
  incident: { family: 'failure', icon: 'zap' },
  problem: { family: 'failure', icon: 'waypoints' },
  request: { family: 'voice', icon: 'concierge-bell' },
  feedback: { family: 'voice', icon: 'quote' },
  feature: { family: 'value', icon: 'gem' },
  technology: { family: 'value', icon: 'flask-conical' },
  mission: { family: 'value', icon: 'satellite' },
  change: { family: 'change', icon: 'git-merge' },
  improvement: { family: 'improvement', icon: 'trending-up' },
  toil: { family: 'toil', icon: 'repeat-2' },
};

/** How a type of work looks; unknown types look like toil, with their name as the word. */
export function workLook(type: string): WorkLook {
  return type in LOOKS ? LOOKS[type as WorkType] : LOOKS.toil;
}

export function workWord(type: string): string {
  return wordFor('work', type) ?? type;
}

/** The family's colour: light on night, dark ink on paper. */
export function familyColour(family: Family, ground: 'night' | 'paper'): Colour {
  return `${family}-${ground}`;
}

/** One corner of a tab's right edge: how far it lies inside (0 = outermost, 1 = one depth), and its share of the height. */
export type EdgePoint = readonly [inset: number, heightShare: number];

const SAW: readonly EdgePoint[] = Array.from({ length: 9 }, (_, i) => [i % 2, i / 8]);

/** Right edges from top to bottom. */
export const SILHOUETTES: Readonly<Record<Family, readonly EdgePoint[]>> = {
  failure: SAW,
  voice: [
    [1, 0],
    [0.5, 0.05],
    [0.16, 0.16],
    [0, 0.32],
    [0, 0.68],
    [0.16, 0.84],
    [0.5, 0.95],
    [1, 1],
  ],
  value: [
    [1, 0],
    [0, 0.5],
    [1, 1],
  ],
  change: [
    [0, 0],
    [1, 1],
  ],
  improvement: [
    [2, 0],
    [2, 0.34],
    [1, 0.34],
    [1, 0.67],
    [0, 0.67],
    [0, 1],
  ],
  toil: [
    [0, 0],
    [0, 1],
  ],
};

/** The silhouette as a CSS clip-path for a box of any size. */
export function silhouetteClip(family: Family, depthPx: number): string {
  const edge = SILHOUETTES[family].map(([inset, share]) => `calc(100% - ${inset * depthPx}px) ${share * 100}%`);
  return `polygon(0 0, ${edge.join(', ')}, 0 100%)`;
}

/** The silhouette as points of a drawn box, clockwise from its top left corner. */
export function silhouettePoints(
  family: Family,
  width: number,
  height: number,
  depth: number,
): { x: number; y: number }[] {
  const edge = SILHOUETTES[family].map(([inset, share]) => ({ x: width - inset * depth, y: share * height }));
  return [{ x: 0, y: 0 }, ...edge, { x: 0, y: height }];
}
