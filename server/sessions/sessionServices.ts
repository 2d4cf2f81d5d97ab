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
 */
export function sessionServices(
  store: Store,
  now: () => number,
  bringIn: (teams: Teams, key: TeamKey) => Promise<TeamRoom>,
  mayOpen?: (code: string) => Promise<void>,
): SessionServices {
  const nowIso = (): string => new Date().toISOString();
  const teams = new Teams(mayOpen);
  const tickets = new Tickets();
  const seats = new Seats(store, now);
  const seatChanges = new SeatChanges(store, now, seats);
  const claims = new Claims(now);
  const open = (key: TeamKey): Promise<TeamRoom> => bringIn(teams, key);
  return {
    sessions: new Sessions(store, nowIso),
    teams,
    tickets,
    seats,
    seatChanges,
    claims,
    facilitators: new Facilitators({ store, teams, tickets }, nowIso),
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
