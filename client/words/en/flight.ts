// Words on the drawing of the flight and its list for screen readers, in English.
export const flight = {
  'flight.title': 'Flight plan',
  'flight.craft': '{craft}, on the way to {destination}',
  'flight.day': 'day {day}',
  'flight.dayDone': 'day {day}, done',
  'flight.round': 'round {round}',
  'flight.roundDone': 'round {round}, done',
  'flight.window': 'window, {hours} h long',
  'flight.windowDay': 'window on day {day}, {hours} h long',
  'flight.windowOpen': 'window open, {hours} h left',
  'flight.asking': 'GO or NO-GO, now',
  'flight.holding': 'on hold',
  'flight.failed': 'failed',
  'flight.done': 'done',
  'flight.missed': 'window missed',
} as const;
