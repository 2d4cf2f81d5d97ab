// What improvements do, in English. Keys are the server's names of effects.
export const effects = {
  'effect.scaleArrivals': '{subject}: {percent} of the usual number',
  'effect.scaleShownArrivals': '{subject}: {percent} of the usual number, of what is on the board',
  'effect.scaleEffort': 'To {subject}: {percent} of the usual effort',
  'effect.scaleDelay': 'Waiting for others: {percent} of the usual time',
  'effect.scaleNoise':
    '{has, select, yes {Noise among events ({subject})} other {Events that mean nothing}}: {percent} of them are left',
  'effect.lengthenGrace':
    '{hours} more before a missed {has, select, yes {event ({subject})} other {signal}} becomes an incident',
  'effect.automateEvents': '{percent} of the {has, select, yes {events ({subject})} other {events}} need no hand',
  'effect.scaleChangeFailure': 'Changes fail {percent} as often as they did',
  'effect.scaleNewProblems': 'Releases leave {percent} of the new problems that they did',
  'effect.lowerHazard': '{has, select, yes {Faults of {subject}} other {All faults}}: {percent} of the usual number',
  'effect.grantSkill': 'Learnt: {subject}',
  'effect.learnKnownErrors': 'A cause seen {amount} times is a known error',
  'effect.raiseProblemLimit':
    '{amount, plural, one {One more problem can be investigated at once} other {# more problems can be investigated at once}}',
  'effect.raiseGuess': 'Incidents find the right tray more often, by {percent}',
  'effect.easeMisrouting': 'In {percent} of cases the wrong tray gets on all the same',
  'effect.raiseHelp': 'Who helps another role is faster at it, by {percent} of the usual speed',
  'effect.standardiseChanges':
    '{has, select, yes {Changes of {subject}} other {All changes}}: {percent} of the harmless ones need no release window',
  'effect.knowNeeds': '{percent} of the orders come with the need behind them',
  'effect.reduceDebt': 'Technical debt falls by {percent} everywhere, once',
  'effect.monitorService': '{subject} gets a lamp',
  'effect.shareBoard': 'Everybody sees the board; the right tray is found more often, by {percent}',
  'eventClass.informational': 'informational',
  'eventClass.warning': 'warnings',
  'eventClass.exception': 'exceptions',
} as const;
