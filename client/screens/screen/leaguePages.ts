// How many teams of the league fit at a size that the last row can read, and which of them a page holds.

export const ROWS_PER_PAGE = 8;

export function pageCountOf(teamCount: number): number {
  return Math.max(1, Math.ceil(teamCount / ROWS_PER_PAGE));
}

/** @param page from 0 */
export function rowsOfPage<T>(teams: readonly T[], page: number): T[] {
  return teams.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
}
