// The kinds of notes with their signs; the simulation holds the same list.
import type { IconName } from '../../../widgets/icons/names.ts';

export const NOTE_KINDS = ['pain', 'good', 'idea', 'puzzle'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_ICONS: Readonly<Record<NoteKind, IconName>> = {
  pain: 'zap',
  good: 'thumbs-up',
  idea: 'lightbulb',
  puzzle: 'puzzle',
};

export function noteIcon(kind: string): IconName {
  return (NOTE_KINDS as readonly string[]).includes(kind) ? NOTE_ICONS[kind as NoteKind] : 'pencil';
}
