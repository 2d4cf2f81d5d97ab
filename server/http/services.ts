// What the routes work with, handed in once at start. Types only.
import type { Logger } from 'pino';
import type { Debriefs } from '../debrief/Debriefs.ts';
import type { Environment } from '../environment.ts';
import type { Store } from '../journal/store.ts';
import type { SessionServices } from '../sessions/sessionServices.ts';
import type { Polls } from '../polling/Polls.ts';
import type { WhatIfJobs } from '../whatIf/WhatIfJobs.ts';
import type { FailureBudget } from './FailureBudget.ts';
import type { Metrics } from './Metrics.ts';

export interface HttpServices extends SessionServices {
  environment: Environment;
  store: Store;
  failures: FailureBudget;
  metrics: Metrics;
  whatIfs: WhatIfJobs;
  debriefs: Debriefs;
  log: Logger;
  /** Monotonic, in milliseconds. */
  now: () => number;
  /** The server is going down: nothing new. */
  isDraining: () => boolean;
  polls: Polls;
  /** `host:port` under which this process reaches itself. */
  ownHost: () => string;
  /** Before the path of everything that only this process answers; '' when it is the only one. */
  ownPath: string;
  /** Path of the demonstration's big screen; '' when none runs. */
  demoPath: () => string;
}
