// Asking for the report, in Slovak.
export const reportFile = {
  'reportFile.title': 'Správa',
  'reportFile.session': 'Správa o hre',
  'reportFile.team': 'Správa o tíme {name}',
  'reportFile.own': 'Správa vášho tímu',
  'reportFile.html': 'Správa',
  'reportFile.csv': 'Do tabuliek (CSV)',
  'reportFile.json': 'Pre programy (JSON)',
  'reportFile.making': 'Správa sa vytvára …',
  'reportFile.failed': 'Správa neprišla. Nič sa nestratilo; skúste to znova.',
  'reportFile.note': 'Otvorí sa na vlastnej karte, odkiaľ sa dá vytlačiť.',
} as const;
