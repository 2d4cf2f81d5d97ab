// Puts together everything that acts on sessions: who sits where, who may what, and what facilitators order.
// Must not know HTTP.
import type { Store, TeamKey } from '../journal/store.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import { Claims } from './Claims.ts';
import { Controller } from './Controller.ts';
import { Facilitators } from './Facilitators.ts';
import { Notes } from './Notes.ts';
import { SeatChanges } from './SeatChanges.ts';
import { Seats } from './Seats.ts';
import { Sessions } from './Sessions.ts';
import { Settings } from './Settings.ts';
import { TeamChanges } from './TeamChanges.ts';
import { Teams } from './Teams.ts';
import { Tickets } from './Tickets.ts';
import { type Secrets, SYSTEM_SECRETS } from './tokens.ts';

export interface SessionServices {
  sessions: Sessions;
  teams: Teams;
  tickets: Tickets;
  seats: Seats;
  seatChanges: SeatChanges;
  claims: Claims;
  facilitators: Facilitators;
  controller: Controller;
}

/**
 * @param now monotonic, in milliseconds
 * @param bringIn a team into memory
 * @param mayOpen throws where another process owns the session
 * @param chance where the time of day and secrets come from
 */
export function sessionServices(
  store: Store,
  now: () => number,
  bringIn: (teams: Teams, key: TeamKey) => Promise<TeamRoom>,
  mayOpen?: (code: string) => Promise<void>,
  { nowIso, secrets }: { nowIso: () => string; secrets: Secrets } = { nowIso: systemTime, secrets: SYSTEM_SECRETS },
): SessionServices {
  const teams = new Teams(mayOpen);
  const tickets = new Tickets(secrets);
  const seats = new Seats(store, now, secrets);
  const seatChanges = new SeatChanges(store, now, seats, secrets);
  const claims = new Claims(now, secrets);
  const open = (key: TeamKey): Promise<TeamRoom> => bringIn(teams, key);
  return {
    sessions: new Sessions(store, nowIso, secrets),
    teams,
    tickets,
    seats,
    seatChanges,
    claims,
    facilitators: new Facilitators({ store, teams, tickets }, nowIso, secrets),
    controller: new Controller({
      store,
      settings: new Settings(store, teams),
      seatChanges,
      teamChanges: new TeamChanges({ store, teams, seatChanges, open, nowIso }),
      claims,
      notes: new Notes(store, nowIso),
      open,
    }),
  };
}

/** Of the wall clock, ISO. */
function systemTime(): string {
  return new Date().toISOString();
}
