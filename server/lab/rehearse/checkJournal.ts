// Whether what players were told of their commands is what the journal of their team holds: each accepted one exactly once,
// in order. Pure: text and histories in, counts out.
import type { SeatHistory } from './crowdMessages.ts';
import type { Sent } from './Player.ts';

export interface JournalCheck {
  accepted: number;
  /** Accepted and not there. */
  lost: number;
  /** There and never accepted, or there twice; what was never answered may be there or not. */
  surplus: number;
}

interface Entry {
  tick: number;
  seat: string;
  command: Record<string, unknown>;
}

/** @param histories of this team, each in the order in which it was sent */
export function checkJournal(journal: string, histories: readonly SeatHistory[]): JournalCheck {
  const entries = readEntries(journal);
  const check: JournalCheck = { accepted: 0, lost: 0, surplus: 0 };
  for (const { seatId, sent } of histories) {
    const written = entries.filter(({ seat }) => seat === seatId);
    for (const one of sent) {
      if (one.answer !== 'accepted' && one.answer !== '') continue;
      const isAccepted = one.answer === 'accepted';
      if (isAccepted) check.accepted += 1;
      const position = written.findIndex((entry) => isSame(entry, one, isAccepted));
      if (position === 0 || (isAccepted && position > 0)) {
        // Whatever stands before it was skipped: in the wrong place, or never sent.
        check.surplus += position;
        written.splice(0, position + 1);
      } else if (isAccepted) check.lost += 1;
    }
    check.surplus += written.length;
  }
  return check;
}

function readEntries(journal: string): Entry[] {
  return journal.split('\n').flatMap((line, index) => {
    if (index === 0 || line === '') return [];
    const entry = JSON.parse(line) as Partial<Entry>;
    const { tick, seat, command } = entry;
    return tick === undefined || seat === undefined || command === undefined ? [] : [{ tick, seat, command }];
  });
}

function isSame({ tick, command }: Entry, sent: Sent, isAccepted: boolean): boolean {
  return (
    (!isAccepted || tick === sent.tick) && Object.entries(sent.move).every(([name, value]) => command[name] === value)
  );
}
