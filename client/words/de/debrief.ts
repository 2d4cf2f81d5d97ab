// Words of the debrief: moments worth talking about, and the figures of the rounds. In German.
export const debrief = {
  'debrief.title': 'Nachbesprechung von {team}',
  'debrief.nothingYet': 'Noch gibt es nichts zu besprechen: Diese Seite füllt sich, sobald die erste Runde vorbei ist.',
} as const;
