// What satisfaction takes from the value of a tick, and which of its deficits is to blame [LG6].
import type { Game, LeakRow } from '../state.ts';
import { leakTo } from './leaks.ts';
import { BUCKETS, deficitsOf } from './satisfaction.ts';

const CAUSES: readonly string[] = BUCKETS.map((bucket) => `satisfaction:${bucket}`);

/** Pro rata to the deficits, by cumulative floor. */
export function blameSatisfaction(game: Game, lostCents: number): void {
  if (lostCents === 0) return;
  const deficits = deficitsOf(game);
  let total = 0;
  for (const deficit of deficits) total += deficit;
  if (total === 0) {
    leakTo(game, 'satisfaction:expectation', '', '', lostCents);
    return;
  }
  let cumulative = 0;
  let given = 0;
  for (let position = 0; position < deficits.length; position++) {
    cumulative += deficits[position] ?? 0;
    const upTo = Math.floor((lostCents * cumulative) / total);
    if (upTo > given) charge(game, position, upTo - given);
    given = upTo;
  }
}

/** The same rows are charged in every tick of a round: they are looked up once. */
function charge(game: Game, position: number, cents: number): void {
  const { ledger } = game.state;
  const known = game.index.satisfactionRows;
  if (known.sinks !== ledger.sinks) {
    known.sinks = ledger.sinks;
    known.rows = [];
  }
  const row: LeakRow | undefined = known.rows[position];
  if (row !== undefined) {
    ledger.leakedCents += cents;
    row.cents += cents;
    row.ticks++;
    return;
  }
  const cause = CAUSES[position] ?? '';
  leakTo(game, cause, '', '', cents);
  known.rows[position] = ledger.sinks[cause]?.[''];
}
