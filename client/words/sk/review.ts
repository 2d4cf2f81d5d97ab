// Words of the review: goals, the value ledger, where time went. In Slovak.
export const review = {
  'review.title': 'Vyhodnotenie {round}. kola',
  'review.debriefTitle': 'Záverečný rozbor',
  'review.rounds': 'Kolá',
  'review.noResult': 'Čísla tohto kola tu ešte nie sú. Objavia sa samy.',
  'review.goalsTitle': 'Ciele a skutočnosť',
  'review.goalsRead':
    '{met, plural, =0 {Z {all} cieľov sa nesplnil ani jeden.} one {Z {all} cieľov sa splnil jeden.} few {Z {all} cieľov sa splnili #.} other {Z {all} cieľov sa splnilo #.}}',
  'review.met': 'Splnené',
  'review.missed': 'Nesplnené',
  'review.goalRow': '{title}: {actual}, cieľ {target}, {status}',
  'review.silenceTitle': 'Čo ste celý deň robili?',
  'review.silenceText':
    'Minútu premýšľajte, kým začnete hovoriť. Čo vás zamestnávalo a čo to prinieslo? Príčiny prídu potom.',

  'review.leakTitle': 'Dorazilo {realised} z {potential}. Kam sa podel zvyšok?',
  'review.realised': 'Dorazilo',
  'review.chooseCause': 'Vyberte príčinu a prečítajte si, ako k nej prišlo.',
  'review.tableTitle': 'Tie isté čísla ako tabuľka',
  'review.tableGroup': 'Kam sa to podelo',
  'review.tableCause': 'Príčina',
  'review.tableValue': 'Hodnota',

  'review.portfolioTitle': 'Kam sa podela stratégia?',
  'review.theme': 'Téma',
  'review.noTheme': 'Bez témy',
  'review.planned': 'Plán',
  'review.hands': 'Ruky',
  'review.money': 'Peniaze',
  'review.service': 'Služba',
  'review.spent': 'Minuté',
  'review.brought': 'Prínos',
  'review.timeTitle': 'Kam išiel čas?',
  'review.timeRole': 'Rola',
  'review.timeAll': 'Všetci',
} as const;
