// Whether what clients remember of their commands and what the journal holds of them agree: acknowledged ones exactly once, refused
// ones never, unanswered ones at most once. Pure: histories and rows in, counts out.

/** What became of a command as far as its sender knows. */
export type Fate = 'accepted' | 'refused' | 'unknown';

export interface Sent {
  seq: number;
  /** By which it is known again in the journal, beside its number. */
  mark: string;
  fate: Fate;
  /** Of the game, when it was accepted. */
  tick: number;
  /** Which process accepted it. */
  by: string;
  firstSentMs: number;
  /** Of the last time that it was sent. */
  lastSentMs: number;
  answeredMs: number;
}

export interface History {
  teamId: string;
  seatId: string;
  sent: readonly Sent[];
}

/** A numbered command as the journal holds it. */
export interface Written {
  teamId: string;
  seatId: string;
  seq: number;
  mark: string;
  tick: number;
}

export interface HistoryCheck {
  sent: number;
  acknowledged: number;
  /** Acknowledged and not in the journal. */
  lost: number;
  /** In the journal more than once. */
  doubled: number;
  /** In the journal and refused, or never sent, or another command or tick than the sender was told. */
  wrong: number;
  /** Never answered at all. */
  unanswered: number;
}

const nameOf = ({ teamId, seatId, seq }: { teamId: string; seatId: string; seq: number }): string =>
  `${teamId} ${seatId} ${seq}`;

export function checkHistories(histories: readonly History[], written: readonly Written[]): HistoryCheck {
  const check: HistoryCheck = { sent: 0, acknowledged: 0, lost: 0, doubled: 0, wrong: 0, unanswered: 0 };
  const found = new Map<string, Written[]>();
  for (const row of written) {
    const rows = found.get(nameOf(row)) ?? [];
    rows.push(row);
    found.set(nameOf(row), rows);
  }
  for (const rows of found.values()) check.doubled += rows.length - 1;
  for (const { teamId, seatId, sent } of histories) {
    for (const one of sent) {
      const name = nameOf({ teamId, seatId, seq: one.seq });
      const [row] = found.get(name) ?? [];
      found.delete(name);
      check.sent += 1;
      if (one.fate === 'unknown') check.unanswered += 1;
      if (one.fate === 'accepted') check.acknowledged += 1;
      if (row === undefined) check.lost += one.fate === 'accepted' ? 1 : 0;
      else if (isWrong(one, row)) check.wrong += 1;
    }
  }
  // What is left was never sent by anybody.
  check.wrong += found.size;
  return check;
}

const isWrong = ({ fate, mark, tick }: Sent, row: Written): boolean =>
  fate === 'refused' || row.mark !== mark || (fate === 'accepted' && row.tick !== tick);
