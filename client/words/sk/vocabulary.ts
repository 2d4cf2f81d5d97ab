// Words of the switch between vocabularies, in Slovak; the terms themselves are the scenario's.
export const vocabulary = {
  'vocabulary.title': 'Odborné pojmy',
  'vocabulary.none': 'žiadne',
  'vocabulary.itil4': 'ITIL 4',
  'vocabulary.itil5': 'ITIL 5',
  'vocabulary.devops': 'DevOps',
  'vocabulary.agile': 'Agilné tímy',
  'vocabulary.says': '{vocabulary}:',
} as const;
