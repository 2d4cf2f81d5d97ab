// Asking for the report, in German.
export const reportFile = {
  'reportFile.title': 'Bericht',
  'reportFile.session': 'Der Bericht der Sitzung',
  'reportFile.team': 'Der Bericht von Team {name}',
  'reportFile.own': 'Der Bericht deines Teams',
  'reportFile.html': 'Bericht',
  'reportFile.csv': 'Für Tabellen (CSV)',
  'reportFile.json': 'Für Programme (JSON)',
  'reportFile.making': 'Der Bericht wird erstellt …',
  'reportFile.failed': 'Der Bericht kam nicht an. Nichts ist verloren; versuch es noch einmal.',
  'reportFile.note': 'Öffnet sich in einem eigenen Tab und lässt sich von dort drucken.',
} as const;
