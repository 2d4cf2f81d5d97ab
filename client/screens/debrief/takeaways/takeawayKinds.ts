// The kinds of take-aways with their signs; the simulation holds the same list.
import type { IconName } from '../../../widgets/icons/names.ts';

export const TAKEAWAY_KINDS = ['start', 'stop', 'continue'] as const;
export type TakeawayKind = (typeof TAKEAWAY_KINDS)[number];

export const TAKEAWAY_ICONS: Readonly<Record<TakeawayKind, IconName>> = {
  start: 'play',
  stop: 'ban',
  continue: 'repeat-2',
};

export const isTakeawayKind = (kind: string): kind is TakeawayKind =>
  (TAKEAWAY_KINDS as readonly string[]).includes(kind);
