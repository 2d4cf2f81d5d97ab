// Words on the drawing of the flight and its list for screen readers, in Slovak.
export const flight = {
  'flight.title': 'Letový plán',
  'flight.craft': '{craft}, cieľ cesty: {destination}',
  'flight.day': '{day}. deň',
  'flight.dayDone': '{day}. deň, hotovo',
  'flight.round': '{round}. kolo',
  'flight.roundDone': '{round}. kolo, hotovo',
  'flight.window': 'okno, trvá {hours} h',
  'flight.windowDay': 'okno v {day}. deň, trvá {hours} h',
  'flight.windowOpen': 'okno otvorené, ostáva {hours} h',
  'flight.asking': 'GO, alebo NO-GO, teraz',
  'flight.holding': 'HOLD',
  'flight.failed': 'zlyhalo',
  'flight.done': 'hotovo',
  'flight.missed': 'okno premeškané',
} as const;
