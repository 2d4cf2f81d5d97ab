// Puts the server together, listens, and takes it down again. The only place where everything meets.
// Must not read the environment or print; serve.ts does.
import { matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import { CLIENT_LIMITS, HTTP_LIMITS, ROOM_LIMITS } from '../shared/limits.ts';
import { ROOM_NAME } from '../shared/wire/protocol.ts';
import type { Scenario } from '../shared/scenario/schema.ts';
import { Debriefs } from './debrief/Debriefs.ts';
import { type RunningDemo, startDemo } from './demo/startDemo.ts';
import type { Environment } from './environment.ts';
import { createApp } from './http/createApp.ts';
import { bringIn } from './http/bringIn.ts';
import { FailureBudget } from './http/FailureBudget.ts';
import { openCheckSocket } from './http/openCheckSocket.ts';
import { limitSilentSockets } from './http/limitSilentSockets.ts';
import { Metrics } from './http/Metrics.ts';
import { PAGES_DIR } from './http/pages.ts';
import { isOwnOrigin } from './http/securityHeaders.ts';
import type { HttpServices } from './http/services.ts';
import { openStore } from './journal/openStore.ts';
import type { Store } from './journal/store.ts';
import { withSessionCache } from './journal/withSessionCache.ts';
import { startHousekeeping } from './housekeeping.ts';
import { forwardToOwners, PROCESS_PATH } from './processes/forwardToOwners.ts';
import { ownAddress } from './processes/ownAddress.ts';
import { startOwnership } from './processes/startOwnership.ts';
import { Doorway } from './rooms/Doorway.ts';
import { Pace, workOfLoop } from './rooms/Pace.ts';
import { teamRoomWith } from './rooms/TeamRoom.ts';
import { identify } from './sessions/identify.ts';
import { sessionServices } from './sessions/sessionServices.ts';
import type { Sessions } from './sessions/Sessions.ts';
import type { Teams } from './sessions/Teams.ts';
import { Polls } from './polling/Polls.ts';
import { Threads } from './whatIf/Threads.ts';
import { WhatIfJobs } from './whatIf/WhatIfJobs.ts';

/** Of pictures in one turn of the event loop: short against what a person feels, long against a picture. */
const PICTURES_MS = 6;

export interface StartOptions {
  environment: Environment;
  log: Logger;
  /** Monotonic, in milliseconds; tests may let it run faster. */
  now?: () => number;
  /** Share of the time since the last call in which the process was at work; in a process of tests it says nothing about the server. */
  work?: () => number;
  /** Tests put something between the server and its store. */
  wrapStore?: (store: Store) => Store;
  pagesDir?: string;
  /** Plays by itself beside everything else. */
  demoScenario?: Scenario;
}

export interface RunningServer {
  port: number;
  /** Where everything is kept, for people. */
  place: string;
  sessions: Sessions;
  teams: Teams;
  store: Store;
  /** Lets everything reach the store, says goodbye, closes. Within seconds, whatever clients do. */
  stop: () => Promise<void>;
}

/** One per process: the framework's matchmaker is shared. @throws Error when the port or the store cannot be had */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { environment, log, now = () => performance.now(), wrapStore = (store: Store): Store => store } = options;
  const { store: opened, place, leases } = await openStore(environment, ownAddress(environment));
  const metrics = new Metrics(() => parts.teams);
  const store = withSessionCache(metrics.timed(wrapStore(opened)));
  const others =
    leases === null
      ? null
      : await startOwnership(environment, leases, log, { teams: () => parts.teams, forget: store.forget });
  let isDraining = false;
  const around = { store, log, isDraining: () => isDraining };
  const parts = sessionServices(
    store,
    now,
    (openTeams, key) => bringIn({ ...around, teams: openTeams }, key),
    others?.mayOpen,
  );
  const { sessions, teams } = parts;
  const threads = new Threads();
  let demo: RunningDemo | null = null;
  const http = openHttp(metrics);
  const services: HttpServices = {
    ...parts,
    ...around,
    environment,
    failures: new FailureBudget(others?.redis ?? null),
    ownPath: others === null ? '' : PROCESS_PATH + others.ownership.self.ownerId,
    metrics,
    whatIfs: new WhatIfJobs(threads),
    debriefs: new Debriefs(threads),
    now,
    polls: new Polls(now),
    ownHost: () => hostOf(http),
    demoPath: () => demo?.screenPath() ?? '',
  };
  http.on('request', createApp(services, options.pagesDir ?? PAGES_DIR));
  const transport = openTransport(http, environment);
  await matchMaker.setup();
  const pace = new Pace(options.work ?? workOfLoop());
  metrics.watchPace(pace);
  defineTeamRoom(services, pace);
  await matchMaker.accept();
  const closeCheckSockets = openCheckSocket(http, environment.PUBLIC_URL);
  if (others !== null) forwardToOwners(http, others.ownership, log);
  await listen(http, environment);
  const beat = setInterval(() => {
    pace.look(now());
    teams.beatAll();
  }, ROOM_LIMITS.beatMs);
  if (options.demoScenario !== undefined) demo = startDemo(services, options.demoScenario);
  const stopHousekeeping = startHousekeeping({ store, teams, log, now, retentionDays: environment.RETENTION_DAYS });
  const stop = async (): Promise<void> => {
    isDraining = true;
    demo?.stop();
    stopHousekeeping();
    clearInterval(beat);
    await threads.close();
    await teams.closeAll('restarting');
    // Before the connections end: whoever comes again finds another process ready.
    await others?.stop().catch((error: unknown) => log.error({ err: error }, 'leases could not be released'));
    services.polls.stop();
    closeCheckSockets();
    transport.shutdown();
    http.closeAllConnections();
    await matchMaker.gracefullyShutdown().catch(() => undefined);
    await store.close();
  };
  return { port: portOf(http), place, sessions, teams, store, stop };
}

/** What serves requests and sockets alike; nobody is let wait on it for ever. */
function openHttp(metrics: Metrics): Server {
  // Longer than clients keep an idle connection, so that none is closed under a request that is on its way.
  const http = createServer({
    keepAliveTimeout: HTTP_LIMITS.keepAliveMs,
    headersTimeout: HTTP_LIMITS.requestHeadMs,
    requestTimeout: HTTP_LIMITS.requestMs,
    connectionsCheckingInterval: HTTP_LIMITS.connectionCheckMs,
  });
  limitSilentSockets(http);
  metrics.countBytes(http);
  return http;
}

/** Of the framework: what a team's room is, and what it works with. */
function defineTeamRoom({ store, log, now, claims, tickets, teams, metrics }: HttpServices, pace: Pace): void {
  const [doorway, stage] = [new Doorway(0), new Doorway(PICTURES_MS)];
  matchMaker.defineRoomType(
    ROOM_NAME,
    teamRoomWith({
      store,
      log,
      now,
      nowIso: () => new Date().toISOString(),
      claimsOf: (key) => claims.waitingFor(key),
      identify: (team, joinOptions) => identify(team, joinOptions, tickets, now()),
      retire: (key) => {
        teams
          .close(key, 'stopped')
          .catch((error: unknown) => log.error({ ...key, err: error }, 'a room did not close'));
      },
      meter: metrics,
      pace,
      turnToEnter: () => doorway.enter(),
      turnToShow: () => stage.enter(),
    }),
  );
}

function openTransport(server: Server, { PUBLIC_URL }: Environment): WebSocketTransport {
  return new WebSocketTransport({
    server,
    maxPayload: CLIENT_LIMITS.frameBytesMax,
    // Survives a stall of 15 seconds.
    pingInterval: HTTP_LIMITS.pingMs,
    pingMaxRetries: HTTP_LIMITS.pingRetriesMax,
    beforeUpgrade: (request) => {
      const { headers } = request;
      const hosts = [headers.get('host'), headers.get('x-forwarded-host')].map((host) => host ?? undefined);
      const isOwn = isOwnOrigin(headers.get('origin') ?? undefined, hosts, PUBLIC_URL);
      return isOwn ? undefined : new Response(null, { status: 403 });
    },
  });
}

async function listen(http: Server, { PORT, HOST }: Environment): Promise<void> {
  http.listen(PORT, HOST);
  // Rejects with the 'error' event, for instance when the port is taken.
  await once(http, 'listening');
}

const portOf = (http: Server): number => (http.address() as AddressInfo).port;

function hostOf(http: Server): string {
  const { address, family, port } = http.address() as AddressInfo;
  const isEverywhere = address === '0.0.0.0' || address === '::';
  if (isEverywhere) return `127.0.0.1:${port}`;
  return family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
}
