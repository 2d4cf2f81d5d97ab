// Words of the debrief: moments worth talking about, and the figures of the rounds. In Slovak.
export const debrief = {
  'debrief.title': 'Rozbor: {team}',
  'debrief.nothingYet': 'Zatiaľ niet na čo sa pozrieť späť: táto stránka sa naplní, keď sa skončí prvé kolo.',
} as const;
