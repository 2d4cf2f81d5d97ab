// Counters, gauges and histograms for Prometheus. No names, codes of sessions or addresses in labels.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Store } from '../journal/store.ts';
import type { RoomMeter } from '../rooms/RoomMeter.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';
import type { Teams } from '../sessions/Teams.ts';

const LAG_BUCKETS_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const APPEND_BUCKETS_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
/** What a code looks like; anything else is counted together, so that nobody can make labels. */
const CODE = /^[a-zA-Z]{1,40}$/;

export class Metrics implements RoomMeter {
  readonly registry = new Registry();
  readonly #counters: Record<'accepted' | 'patches' | 'stops', Counter>;
  readonly #rejected: Counter<'code'>;
  readonly #requestsRefused: Counter<'code'>;
  readonly #joins: Counter<'kind'>;
  readonly #lag: Histogram;
  readonly #append: Histogram<'outcome'>;

  constructor(teams: () => Teams) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    const counter = (name: string, help: string): Counter => new Counter({ name, help, registers });
    this.#counters = {
      accepted: counter('commands_accepted_total', 'Commands applied and stored'),
      patches: counter('patches_total', 'State patches of all teams'),
      stops: counter('team_stops_total', 'Teams stopped by an exception'),
    };
    const coded = { labelNames: ['code'] as const, registers };
    this.#rejected = new Counter({ name: 'commands_rejected_total', help: 'Commands refused, by reason', ...coded });
    this.#requestsRefused = new Counter({ name: 'requests_refused_total', help: 'Requests refused', ...coded });
    this.#joins = new Counter({
      name: 'joins_total',
      help: 'Connections to teams: first ones of a seat, and those that come again',
      labelNames: ['kind'],
      registers,
    });
    this.#lag = new Histogram({
      name: 'tick_lag_seconds',
      help: 'By how much ticks are late when their turn comes',
      buckets: LAG_BUCKETS_SECONDS,
      registers,
    });
    this.#append = new Histogram({
      name: 'journal_append_seconds',
      help: 'Until what a beat brought is on the disk',
      labelNames: ['outcome'],
      buckets: APPEND_BUCKETS_SECONDS,
      registers,
    });
    this.#gauge('teams_open', 'Teams in memory', teams, () => 1);
    this.#gauge('connections_open', 'Connections to teams', teams, (room) => room.memberCount);
    this.#gauge('players_connected', 'Seats whose people are here', teams, (room) => room.seatsHere().size);
    this.#gauge('teams_in_trouble', 'Teams that stand still', teams, (room) => Number(room.team.trouble !== ''));
  }

  /** How long changes wait until they are shown: more than usual tells that the process is full. */
  watchPace(pace: { patchGapMs: number }): void {
    new Gauge({
      name: 'patch_gap_seconds',
      help: 'Least time between two pictures of a team without a tick between them; grows where the process is full',
      registers: [this.registry],
      collect() {
        this.set(pace.patchGapMs / 1000);
      },
    });
  }

  count(what: 'accepted' | 'patches' | 'stops', amount: number): void {
    if (amount > 0) this.#counters[what].inc(amount);
  }

  refused(code: string): void {
    this.#rejected.inc({ code: CODE.test(code) ? code : 'other' });
  }

  requestRefused(code: string): void {
    this.#requestsRefused.inc({ code: CODE.test(code) ? code : 'other' });
  }

  joined(isAgain: boolean): void {
    this.#joins.inc({ kind: isAgain ? 'again' : 'first' });
  }

  ticked(lagMs: number): void {
    this.#lag.observe(lagMs / 1000);
  }

  /** The store, with a watch held on what it appends. */
  timed(store: Store): Store {
    const append: Store['append'] = async (key, batch) => {
      const startMs = performance.now();
      const observe = (outcome: string): void =>
        this.#append.observe({ outcome }, (performance.now() - startMs) / 1000);
      try {
        await store.append(key, batch);
        observe('stored');
      } catch (error) {
        observe('refused');
        throw error;
      }
    };
    return { ...store, append };
  }

  /** Everything that crosses the server's connections, pages and sockets alike. */
  countBytes(http: Server): void {
    const open = new Set<Socket>();
    const closed = { bytesRead: 0, bytesWritten: 0 };
    http.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.once('close', () => {
        open.delete(socket);
        closed.bytesRead += socket.bytesRead;
        closed.bytesWritten += socket.bytesWritten;
      });
    });
    const total = (which: 'bytesRead' | 'bytesWritten'): number =>
      [...open].reduce((sum, socket) => sum + socket[which], closed[which]);
    const counter = (name: string, help: string, which: 'bytesRead' | 'bytesWritten'): void => {
      new Counter({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.reset();
          this.inc(total(which));
        },
      });
    };
    counter('bytes_in_total', 'Bytes received', 'bytesRead');
    counter('bytes_out_total', 'Bytes sent', 'bytesWritten');
  }

  #gauge(name: string, help: string, teams: () => Teams, of: (room: TeamRoom) => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(
          teams()
            .all()
            .reduce((sum, room) => sum + of(room), 0),
        );
      },
    });
  }
}
