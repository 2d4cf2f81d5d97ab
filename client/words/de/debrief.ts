// Words of the pages of the debrief; what it says is in shared/words. In German.
export const debrief = {
  'debrief.title': 'Nachbesprechung von {team}',
  'debrief.nothingYet': 'Noch gibt es nichts zu besprechen: Diese Seite füllt sich, sobald die erste Runde vorbei ist.',
  'debrief.failed': 'Die Nachbesprechung ließ sich nicht erstellen.',
  'debrief.again': 'Noch einmal',
} as const;
