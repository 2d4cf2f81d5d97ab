// Words of the switch between vocabularies, in English; the terms themselves are the scenario's.
export const vocabulary = {
  'vocabulary.title': 'Professional terms',
  'vocabulary.none': 'none',
  'vocabulary.itil4': 'ITIL 4',
  'vocabulary.itil5': 'ITIL 5',
  'vocabulary.devops': 'DevOps',
  'vocabulary.agile': 'Agile',
  'vocabulary.says': '{vocabulary} says:',
} as const;
