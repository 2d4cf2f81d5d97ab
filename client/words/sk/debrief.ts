// Words of the pages of the debrief; what it says is in shared/words. In Slovak.
export const debrief = {
  'debrief.title': 'Rozbor: {team}',
  'debrief.nothingYet': 'Zatiaľ niet na čo sa pozrieť späť: táto stránka sa naplní, keď sa skončí prvé kolo.',
  'debrief.failed': 'Rozbor sa nepodarilo pripraviť.',
  'debrief.again': 'Skúsiť znova',
} as const;
