// A nickname as it may be shown to others: one short line without anything invisible.
import { SESSION_LIMITS } from '../../shared/limits.ts';

/** Control, format (bidi, zero-width), unassigned, private and surrogate characters, line and paragraph breaks. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** More than two marks on one letter only reach into other people's lines. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

export const cleanNickname = (typed: string): string => cleanName(typed, SESSION_LIMITS.nicknameLengthMax);

/** @param lengthMax in letters as people see them */
export function cleanName(typed: string, lengthMax: number): string {
  const clean = typed
    .slice(0, 500)
    .normalize('NFC')
    .replaceAll(INVISIBLE, ' ')
    .replaceAll(STACKED_MARKS, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = Array.from(new Intl.Segmenter().segment(clean), ({ segment }) => segment);
  return letters.slice(0, lengthMax).join('').trim();
}
