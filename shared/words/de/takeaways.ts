// What people take away, in German: words that the report needs as well as the pages.
export const takeaways = {
  'takeaway.title': 'Was wir mitnehmen',
  'takeaway.kind.start': 'Anfangen',
  'takeaway.kind.stop': 'Aufhören',
  'takeaway.kind.continue': 'Beibehalten',
  'takeaway.step': 'Erster kleiner Schritt',
} as const;
