// Words of the pages of the debrief; what it says is in shared/words. In English.
export const debrief = {
  'debrief.title': 'Debrief of {team}',
  'debrief.nothingYet': 'Nothing to look back on yet: this page fills when the first round is over.',
  'debrief.failed': 'The debrief could not be made.',
  'debrief.again': 'Try again',
} as const;
