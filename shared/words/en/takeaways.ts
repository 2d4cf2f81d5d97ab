// What people take away, in English: words that the report needs as well as the pages.
export const takeaways = {
  'takeaway.title': 'What we take away',
  'takeaway.kind.start': 'Start',
  'takeaway.kind.stop': 'Stop',
  'takeaway.kind.continue': 'Continue',
  'takeaway.step': 'First small step',
} as const;
