// Counters and gauges for Prometheus. No names, codes or addresses in labels.
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Teams } from '../sessions/Teams.ts';

export class Metrics {
  readonly registry = new Registry();
  readonly #accepted: Counter;
  readonly #rejected: Counter;
  readonly #patches: Counter;
  readonly #stops: Counter;

  constructor(teams: () => Teams) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.#accepted = new Counter({ name: 'commands_accepted_total', help: 'Commands applied and stored', registers });
    this.#rejected = new Counter({ name: 'commands_rejected_total', help: 'Commands refused', registers });
    this.#patches = new Counter({ name: 'patches_total', help: 'State patches of all teams', registers });
    this.#stops = new Counter({ name: 'team_stops_total', help: 'Teams stopped by an exception', registers });
    new Gauge({
      name: 'teams_open',
      help: 'Teams in memory',
      registers,
      collect() {
        this.set(teams().all().length);
      },
    });
    new Gauge({
      name: 'connections_open',
      help: 'Connections to teams',
      registers,
      collect() {
        this.set(
          teams()
            .all()
            .reduce((sum, room) => sum + room.memberCount, 0),
        );
      },
    });
  }

  count(what: 'accepted' | 'rejected' | 'patches' | 'stops', amount: number): void {
    const counters = { accepted: this.#accepted, rejected: this.#rejected, patches: this.#patches, stops: this.#stops };
    if (amount > 0) counters[what].inc(amount);
  }
}
