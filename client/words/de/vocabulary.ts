// Words of the switch between vocabularies, in German; the terms themselves are the scenario's.
export const vocabulary = {
  'vocabulary.title': 'Fachbegriffe',
  'vocabulary.none': 'keine',
  'vocabulary.itil4': 'ITIL 4',
  'vocabulary.itil5': 'ITIL 5',
  'vocabulary.devops': 'DevOps',
  'vocabulary.agile': 'Agil',
  'vocabulary.says': '{vocabulary} sagt:',
} as const;
