// What people take away, in Slovak: words that the report needs as well as the pages.
export const takeaways = {
  'takeaway.title': 'Čo si odnášame',
  'takeaway.kind.start': 'Začať',
  'takeaway.kind.stop': 'Prestať',
  'takeaway.kind.continue': 'Pokračovať',
  'takeaway.step': 'Prvý malý krok',
} as const;
