// Words of the review: goals, the value ledger, where time went. In German.
export const review = {
  'review.title': 'Rückblick auf Runde {round}',
  'review.debriefTitle': 'Debriefing',
  'review.rounds': 'Runden',
  'review.noResult': 'Die Zahlen dieser Runde sind noch nicht da. Sie erscheinen von selbst.',
  'review.goalsTitle': 'Soll und Ist der Ziele',
  'review.goalsRead':
    '{met, plural, =0 {Keins der {all} Ziele wurde erreicht.} one {Eins von {all} Zielen wurde erreicht.} other {# von {all} Zielen wurden erreicht.}}',
  'review.met': 'Erreicht',
  'review.missed': 'Verfehlt',
  'review.goalRow': '{title}: {actual}, Ziel {target}, {status}',
  'review.silenceTitle': 'Was habt ihr den ganzen Tag gemacht?',
  'review.silenceText':
    'Denkt eine Minute nach, bevor ihr redet. Was hat euch beschäftigt, und was hat es gebracht? Die Ursachen kommen gleich.',

  'review.leakTitle': '{realised} von {potential} sind angekommen. Wo ist der Rest geblieben?',
  'review.realised': 'Angekommen',
  'review.chooseCause': 'Wähl eine Ursache und lies, wie es dazu kam.',
  'review.tableTitle': 'Dieselben Zahlen als Tabelle',
  'review.tableGroup': 'Wohin es ging',
  'review.tableCause': 'Ursache',
  'review.tableValue': 'Wert',

  'review.portfolioTitle': 'Wohin ging die Strategie?',
  'review.theme': 'Thema',
  'review.noTheme': 'Kein Thema',
  'review.planned': 'Geplant',
  'review.hands': 'Hände',
  'review.money': 'Geld',
  'review.service': 'Service',
  'review.spent': 'Ausgegeben',
  'review.brought': 'Gebracht',
  'review.timeTitle': 'Wo ist die Zeit geblieben?',
  'review.timeRole': 'Rolle',
  'review.timeAll': 'Alle',
} as const;
