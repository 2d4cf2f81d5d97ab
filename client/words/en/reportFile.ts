// Asking for the report, in English.
export const reportFile = {
  'reportFile.title': 'Report',
  'reportFile.session': 'The report of the session',
  'reportFile.team': 'The report of team {name}',
  'reportFile.own': 'Your team’s report',
  'reportFile.html': 'Report',
  'reportFile.csv': 'For spreadsheets (CSV)',
  'reportFile.json': 'For programs (JSON)',
  'reportFile.making': 'The report is being made …',
  'reportFile.failed': 'The report did not come. Nothing is lost; try again.',
  'reportFile.note': 'Opens in a tab of its own, from where it prints.',
} as const;
