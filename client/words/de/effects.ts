// What improvements do, in German. Keys are the server's names of effects.
export const effects = {
  'effect.scaleArrivals': '{subject}: {percent} der üblichen Menge',
  'effect.scaleShownArrivals': '{subject}: {percent} der üblichen Menge, soweit es am Board hängt',
  'effect.scaleEffort': '{subject}: {percent} des üblichen Aufwands',
  'effect.scaleDelay': 'Warten auf andere: {percent} der üblichen Zeit',
  'effect.scaleNoise':
    '{has, select, yes {Rauschen unter den Events ({subject})} other {Events, die nichts bedeuten}}: {percent} bleiben übrig',
  'effect.lengthenGrace':
    '{hours} mehr, bis {has, select, yes {ein verpasstes Event ({subject})} other {ein verpasstes Signal}} zum Incident wird',
  'effect.automateEvents': '{percent} der Events{has, select, yes { ({subject})} other {}} brauchen keine Hand',
  'effect.scaleChangeFailure': 'Changes scheitern nur {percent} so oft wie bisher',
  'effect.scaleNewProblems': 'Releases hinterlassen {percent} der bisherigen neuen Problems',
  'effect.lowerHazard':
    '{has, select, yes {Störungen von {subject}} other {Alle Störungen}}: {percent} der üblichen Menge',
  'effect.grantSkill': 'Gelernt: {subject}',
  'effect.learnKnownErrors': 'Eine Ursache, die {amount}-mal kam, ist ein Known Error',
  'effect.raiseProblemLimit':
    '{amount, plural, one {Ein Problem mehr kann gleichzeitig untersucht werden} other {# Problems mehr können gleichzeitig untersucht werden}}',
  'effect.raiseGuess': 'Incidents finden öfter den richtigen Korb, um {percent}',
  'effect.easeMisrouting': 'In {percent} der Fälle kommt auch der falsche Korb voran',
  'effect.raiseHelp': 'Wer einer anderen Rolle hilft, ist dabei schneller, um {percent} des üblichen Tempos',
  'effect.standardiseChanges':
    '{has, select, yes {Changes an {subject}} other {Alle Changes}}: {percent} der harmlosen brauchen kein Release-Fenster',
  'effect.knowNeeds': '{percent} der Bestellungen bringen den Bedarf dahinter mit',
  'effect.reduceDebt': 'Technische Schulden sinken überall um {percent}, einmalig',
  'effect.monitorService': '{subject} bekommt eine Lampe',
  'effect.shareBoard': 'Alle sehen das Board; der richtige Korb wird öfter gefunden, um {percent}',
  'eventClass.informational': 'Informationen',
  'eventClass.warning': 'Warnungen',
  'eventClass.exception': 'Ausnahmen',
} as const;
