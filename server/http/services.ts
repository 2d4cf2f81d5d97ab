// What the routes work with, handed in once at start. Types only.
import type { Logger } from 'pino';
import type { Environment } from '../environment.ts';
import type { Store } from '../journal/store.ts';
import type { Seats } from '../sessions/Seats.ts';
import type { Sessions } from '../sessions/Sessions.ts';
import type { Teams } from '../sessions/Teams.ts';
import type { Tickets } from '../sessions/Tickets.ts';
import type { FailureBudget } from './FailureBudget.ts';
import type { Metrics } from './Metrics.ts';

export interface HttpServices {
  environment: Environment;
  store: Store;
  sessions: Sessions;
  teams: Teams;
  seats: Seats;
  tickets: Tickets;
  failures: FailureBudget;
  metrics: Metrics;
  log: Logger;
  /** Monotonic, in milliseconds. */
  now: () => number;
  /** The server is going down: nothing new. */
  isDraining: () => boolean;
  /** Path of the demonstration's big screen; '' when none runs. */
  demoPath: () => string;
}
