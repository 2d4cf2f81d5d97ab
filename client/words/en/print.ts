// Words of the pages for paper, in English.
export const print = {
  'print.title': 'For paper',
  'print.guide': 'Facilitator’s guide',
  'print.cards': 'Role cards',
  'print.print': 'Print',
  'print.unknown': 'This page needs the facilitator’s link. Open it from the console.',
  'print.agenda': 'Agenda, {minutes} minutes',
  'print.atMinute': '{minute}′',
  'print.minutes': '{minutes} min',
  'print.injects': 'Injects up your sleeve',
  'print.debrief': 'Questions for the debrief',
  'print.stress': 'Before it: stress',
  'print.watchFor': 'While it runs: watch for',
  'print.ask': 'Afterwards: ask',
  'print.mistakes': 'Typical mistakes',
  'print.decides': 'Decides',
} as const;
