// References from one part of a scenario to another, and cycles among them: the words for when they do not hold.
import type { Path } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { Report } from './types.ts';

const KNOWN_SHOWN_MAX = 12;

export const idsOf = (list: readonly { id: string }[]): string[] => list.map((entry) => entry.id);

/** Reports a name that is not among the known ones; `kind` as in `the id of a role`. */
export function checkReference(
  report: Report,
  path: Path,
  name: string,
  kind: string,
  known: readonly string[],
  at: 'value' | 'key' = 'value',
): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  const shown = known.length === 0 ? 'there is none' : known.slice(0, KNOWN_SHOWN_MAX).join(', ');
  const more = known.length > KNOWN_SHOWN_MAX ? ', …' : '';
  const hint = meant === undefined ? `(${shown}${more})` : `(perhaps "${meant}")`;
  report(path, `"${name}"`, `the id of ${kind} ${hint}`, at);
}

/** Reports every cycle once, at the entry that closes it. */
export function checkCycles(
  report: Report,
  list: readonly { id: string }[],
  linksOf: (position: number) => readonly string[],
  pathOf: (position: number, link: number) => Path,
): void {
  const positions = new Map(list.map(({ id }, position) => [id, position]));
  const done = new Set<number>();
  const trail: number[] = [];
  const visit = (position: number): void => {
    trail.push(position);
    for (const [link, id] of linksOf(position).entries()) {
      const next = positions.get(id);
      if (next === undefined || done.has(next)) continue;
      const start = trail.indexOf(next);
      if (start === -1) visit(next);
      else
        report(
          pathOf(position, link),
          `a cycle (${trailText(list, trail.slice(start), next)})`,
          'no way back to itself',
        );
    }
    trail.pop();
    done.add(position);
  };
  for (const position of list.keys()) if (!done.has(position)) visit(position);
}

function trailText(list: readonly { id: string }[], trail: readonly number[], closing: number): string {
  return [...trail, closing].map((position) => list[position]?.id ?? '').join(' → ');
}
