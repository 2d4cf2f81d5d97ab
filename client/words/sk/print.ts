// Words of the pages for paper, in Slovak.
export const print = {
  'print.title': 'Na papier',
  'print.guide': 'Príručka facilitátora',
  'print.cards': 'Karty rolí',
  'print.print': 'Tlačiť',
  'print.unknown': 'Táto stránka potrebuje odkaz facilitátora. Otvorte ju z konzoly.',
  'print.agenda': 'Program, {minutes} minút',
  'print.atMinute': '{minute}′',
  'print.minutes': '{minutes} min',
  'print.injects': 'Zásahy v rukáve',
  'print.debrief': 'Otázky na záverečný rozbor',
  'print.stress': 'Predtým: napätie',
  'print.watchFor': 'Počas hry: sledujte',
  'print.ask': 'Potom: pýtajte sa',
  'print.mistakes': 'Typické chyby',
  'print.decides': 'Rozhoduje',
} as const;
