// Words on the drawing of the flight and its list for screen readers, in German.
export const flight = {
  'flight.title': 'Flugplan',
  'flight.craft': '{craft}, unterwegs nach: {destination}',
  'flight.day': 'Tag {day}',
  'flight.dayDone': 'Tag {day}, erledigt',
  'flight.round': 'Runde {round}',
  'flight.roundDone': 'Runde {round}, erledigt',
  'flight.window': 'Fenster, {hours} h lang',
  'flight.windowDay': 'Fenster an Tag {day}, {hours} h lang',
  'flight.windowOpen': 'Fenster offen, noch {hours} h',
  'flight.asking': 'GO oder NO-GO, jetzt',
  'flight.holding': 'im HOLD',
  'flight.failed': 'gescheitert',
  'flight.done': 'erledigt',
  'flight.missed': 'Fenster verpasst',
} as const;
