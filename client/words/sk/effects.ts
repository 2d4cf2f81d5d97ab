// What improvements do, in Slovak. Keys are the server's names of effects.
export const effects = {
  'effect.scaleArrivals': '{subject}: {percent} bežného počtu',
  'effect.scaleShownArrivals': '{subject}: {percent} bežného počtu z toho, čo je na tabuli',
  'effect.scaleEffort': '{subject}: {percent} bežnej prácnosti',
  'effect.scaleDelay': 'Čakanie na iných: {percent} bežného času',
  'effect.scaleNoise':
    '{has, select, yes {Šum medzi udalosťami ({subject})} other {Udalosti, čo nič neznamenajú}}: zostane {percent}',
  'effect.lengthenGrace':
    'o {hours} viac, kým z prehliadnutej {has, select, yes {udalosti ({subject})} other {udalosti}} bude incident',
  'effect.automateEvents': '{percent} {has, select, yes {udalostí ({subject})} other {udalostí}} nepotrebuje ruku',
  'effect.scaleChangeFailure': 'Zmeny zlyhávajú na {percent} oproti predtým',
  'effect.scaleNewProblems': 'Vydania nechávajú {percent} nových problémov oproti predtým',
  'effect.lowerHazard': '{has, select, yes {Poruchy ({subject})} other {Všetky poruchy}}: {percent} bežného počtu',
  'effect.grantSkill': 'Naučené: {subject}',
  'effect.learnKnownErrors':
    '{amount, plural, one {Príčina videná raz je známa chyba} other {Príčina videná #-krát je známa chyba}}',
  'effect.raiseProblemLimit':
    '{amount, plural, one {Naraz možno skúmať o jeden problém viac} few {Naraz možno skúmať o # problémy viac} other {Naraz možno skúmať o # problémov viac}}',
  'effect.raiseGuess': 'Incidenty nájdu správnu priehradku častejšie, o {percent}',
  'effect.easeMisrouting': 'V {percent} prípadov si poradí aj nesprávna priehradka',
  'effect.raiseHelp': 'Kto pomáha inej role, je rýchlejší, o {percent} bežnej rýchlosti',
  'effect.standardiseChanges':
    '{has, select, yes {Zmeny ({subject})} other {Všetky zmeny}}: {percent} neškodných nepotrebuje okno nasadenia',
  'effect.knowNeeds': '{percent} objednávok príde aj s potrebou v pozadí',
  'effect.reduceDebt': 'Technický dlh všade raz klesne o {percent}',
  'effect.monitorService': '{subject}: dostane lampu',
  'effect.shareBoard': 'Tabuľu vidia všetci; správna priehradka sa nájde častejšie, o {percent}',
  'eventClass.informational': 'na vedomie',
  'eventClass.warning': 'varovania',
  'eventClass.exception': 'výnimky',
} as const;
