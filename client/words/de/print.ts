// Words of the pages for paper, in German.
export const print = {
  'print.title': 'Für Papier',
  'print.guide': 'Moderationsleitfaden',
  'print.cards': 'Rollenkarten',
  'print.print': 'Drucken',
  'print.unknown': 'Diese Seite braucht den Link der Moderation. Öffne sie von der Konsole aus.',
  'print.agenda': 'Agenda, {minutes} Minuten',
  'print.atMinute': '{minute}′',
  'print.minutes': '{minutes} min',
  'print.injects': 'Injects in der Hinterhand',
  'print.debrief': 'Fragen fürs Debriefing',
  'print.stress': 'Davor: betonen',
  'print.watchFor': 'Währenddessen: achten auf',
  'print.ask': 'Danach: fragen',
  'print.mistakes': 'Typische Fehler',
  'print.decides': 'Entscheidet',
} as const;
