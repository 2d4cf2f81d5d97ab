// Words of the debrief: moments worth talking about, and the figures of the rounds. In English.
export const debrief = {
  'debrief.title': 'Debrief of {team}',
  'debrief.nothingYet': 'Nothing to look back on yet: this page fills when the first round is over.',
} as const;
