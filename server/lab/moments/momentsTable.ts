// How often each detector hit, by style and round, as a table for people.
import { detectMoments, findMoments, MOMENT_KINDS, type MomentKind } from '../../../shared/analysis/moments/index.ts';
import type { GameRecord } from '../../../shared/analysis/recording/types.ts';

export interface StyleHits {
  style: string;
  games: number;
  /** Games in which a detector hit, for each round and then for any of them. */
  byKind: Record<MomentKind, number[]>;
  /** What is shown to a team of that: moments in all games. */
  shown: number;
}

export function countHits(style: string, records: readonly GameRecord[]): StyleHits {
  const rounds = records[0]?.rounds.length ?? 0;
  const entries = MOMENT_KINDS.map((kind) => [kind, new Array<number>(rounds + 1).fill(0)] as const);
  const byKind = Object.fromEntries(entries) as Record<MomentKind, number[]>;
  let shown = 0;
  for (const record of records) {
    const hits = detectMoments(record);
    shown += findMoments(record).length;
    for (const kind of MOMENT_KINDS) {
      const hit = new Set(hits.filter((moment) => moment.kind === kind).map(({ round }) => round));
      const counts = byKind[kind];
      for (const round of hit) counts[round - 1] = (counts[round - 1] ?? 0) + 1;
      if (hit.size > 0) counts[rounds] = (counts[rounds] ?? 0) + 1;
    }
  }
  return { style, games: records.length, byKind, shown };
}

/** Per cent of games in each round, and in any. */
export function momentsTable(hits: readonly StyleHits[]): string {
  const widthOf = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
  const cellOf = ({ byKind, games }: StyleHits, kind: MomentKind): string => {
    const shares = byKind[kind].map((count) => String(Math.round((100 * count) / Math.max(1, games))));
    const any = shares.pop() ?? '';
    return `${shares.join('/')} (${any})`;
  };
  const names = MOMENT_KINDS.map((kind) => kind);
  const nameWidth = widthOf(['moment, % of games', ...names]);
  const columns = hits.map((style) => {
    const cells = [style.style, ...MOMENT_KINDS.map((kind) => cellOf(style, kind))];
    return { cells, width: widthOf(cells) };
  });
  return ['moment, % of games', ...names]
    .map((name, line) =>
      [name.padEnd(nameWidth), ...columns.map(({ cells, width }) => (cells[line] ?? '').padStart(width))].join('  '),
    )
    .join('\n');
}
