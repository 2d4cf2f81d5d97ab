// Words for moving a session to another machine, in German.
export const transfer = {
  'transfer.title': 'Sitzung umziehen',
  'transfer.download': 'Sitzung als Datei herunterladen',
  'transfer.downloadNote':
    'Alles darüber, mit Namen und Notizen: gut aufheben. Auf einem anderen Rechner wird sie dort eingelesen, wo man Sitzungen eröffnet; alle kommen an ihren Platz zurück.',
  'transfer.import': 'Sitzung aus einer Datei einlesen',
  'transfer.importNote':
    'Eine Datei, die auf einem anderen Rechner heruntergeladen wurde. Die alten Links und Plätze öffnen sie.',
  'transfer.choose': 'Datei wählen',
  'transfer.bringing': 'Wird eingelesen …',
  'transfer.failed': 'Das hat nicht geklappt: {detail}',
  'transfer.tooLarge': 'Diese Datei ist zu groß.',
} as const;
