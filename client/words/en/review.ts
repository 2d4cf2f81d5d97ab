// Words of the review: goals, the value ledger, where time went. In English.
export const review = {
  'review.title': 'Review of round {round}',
  'review.debriefTitle': 'Debrief',
  'review.rounds': 'Rounds',
  'review.noResult': 'The figures of this round are not there yet. They appear by themselves.',
  'review.goalsTitle': 'Goals against actual',
  'review.goalsRead':
    '{met, plural, =0 {None of the {all} goals was met.} one {One of {all} goals was met.} other {# of {all} goals were met.}}',
  'review.met': 'Met',
  'review.missed': 'Missed',
  'review.goalRow': '{title}: {actual}, target {target}, {status}',
  'review.silenceTitle': 'What did you do all day?',
  'review.silenceText':
    'Think for a minute before you talk. What kept you busy, and what did it bring? The causes come next.',

  'review.leakTitle': '{realised} of {potential} arrived. Where did the rest go?',
  'review.realised': 'Arrived',
  'review.chooseCause': 'Choose a cause to read how it came about.',
  'review.tableTitle': 'The same figures as a table',
  'review.tableGroup': 'Where it went',
  'review.tableCause': 'Cause',
  'review.tableValue': 'Value',

  'review.portfolioTitle': 'Where did strategy go?',
  'review.theme': 'Theme',
  'review.noTheme': 'No theme',
  'review.planned': 'Planned',
  'review.hands': 'Hands',
  'review.money': 'Money',
  'review.service': 'Service',
  'review.spent': 'Spent',
  'review.brought': 'Brought',
  'review.timeTitle': 'Where did the time go?',
  'review.timeRole': 'Role',
  'review.timeAll': 'Everybody',
} as const;
