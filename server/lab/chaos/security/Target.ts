// The server that a campaign attacks: a process of its own behind a pretended proxy, so that requests may come from any
// address; its sessions, its memory, and whether it is still itself. Must not know what a campaign tries.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { OwnServer } from '../../rehearse/OwnServer.ts';
import { ask, asked } from '../ask.ts';
import { metricOf } from '../metricOf.ts';

export interface Session {
  code: string;
  facilitatorToken: string;
  screenToken: string;
  teams: { teamId: string }[];
}

export interface Seat {
  seatToken: string;
  seatId: string;
  teamId: string;
  roleId: string;
  roomId: string;
  endpoint: string;
}

const SCENARIO = 'mission-to-mars';
const SETTLE_MS = 400;
const SAMPLES = 4;
/** Options of the server's own process by which it collects its garbage when asked. */
export const COLLECTING = `--expose-gc --import ${pathToFileURL(join(import.meta.dirname, 'collectOnSignal.ts')).href}`;
const BYTES_PER_MB = 1_048_576;

export class Target {
  readonly server: OwnServer;
  #addresses = 0;

  private constructor(server: OwnServer) {
    this.server = server;
  }

  /** @param variables of its environment beside the usual; what it says is in `server.log` */
  static async start(variables: Readonly<Record<string, string>> = {}): Promise<Target> {
    return new Target(
      await OwnServer.start({ TRUST_PROXY: 'true', LOG_LEVEL: 'trace', NODE_OPTIONS: COLLECTING, ...variables }),
    );
  }

  get url(): string {
    return this.server.url;
  }

  /** An address that nobody has had before. */
  newAddress(): string {
    this.#addresses += 1;
    return `198.${18 + (this.#addresses >> 16)}.${(this.#addresses >> 8) & 255}.${this.#addresses & 255}`;
  }

  async openSession(wish: Record<string, unknown> = {}): Promise<Session> {
    const made = await asked<Omit<Session, 'screenToken'> & { links: { screen: string } }>(this.url, '/api/sessions', {
      body: { scenario: SCENARIO, seed: 7, language: 'en', ...wish },
      address: this.newAddress(),
    });
    const token = new URLSearchParams(new URL(made.links.screen).hash.slice(1)).get('token') ?? '';
    return { ...made, screenToken: token };
  }

  takeSeat({ code }: Pick<Session, 'code'>, wish: Record<string, unknown>, teamId = 't1'): Promise<Seat> {
    return asked<Seat>(this.url, `/api/sessions/${code}/teams/${teamId}/seat`, {
      body: wish,
      address: this.newAddress(),
    });
  }

  async control({ code, facilitatorToken }: Session, body: Record<string, unknown>): Promise<void> {
    await asked(this.url, `/api/sessions/${code}/control`, {
      body,
      bearer: facilitatorToken,
      address: this.newAddress(),
    });
  }

  /** Opens the first round: the clock runs, everybody may act. */
  async startRound(session: Session): Promise<void> {
    for (const action of ['start', 'nextPhase']) await this.control(session, { action });
  }

  async roleIds({ code }: Session): Promise<string[]> {
    const shown = await asked<{ teams: { roles: { roleId: string }[] }[] }>(this.url, `/api/sessions/${code}`);
    return (shown.teams[0]?.roles ?? []).map(({ roleId }) => roleId);
  }

  /** What is held, without what is about to be swept away: the least of some moments after collections. */
  async memoryMb(): Promise<{ rss: number; heap: number }> {
    const samples: { rss: number; heap: number }[] = [];
    for (let count = 0; count < SAMPLES; count += 1) {
      this.server.signal('SIGUSR2');
      await sleep(SETTLE_MS);
      const { text } = await ask(this.url, '/metrics');
      const [rss, heap] = ['process_resident_memory_bytes', 'nodejs_heap_size_used_bytes'].map((name) =>
        metricOf(text, name),
      );
      samples.push({ rss: (rss ?? 0) / BYTES_PER_MB, heap: (heap ?? 0) / BYTES_PER_MB });
    }
    return {
      rss: Math.min(...samples.map(({ rss }) => rss)),
      heap: Math.min(...samples.map(({ heap }) => heap)),
    };
  }

  async metric(name: string): Promise<number> {
    return metricOf((await ask(this.url, '/metrics')).text, name);
  }

  /** What an attack must not bring about: an end, an exception, a stopped team. '' = all is well. */
  async harm(): Promise<string> {
    if (this.server.endedBy !== '') return this.server.endedBy;
    const loud = this.server.log.find((line) => /"level":(50|60)/.test(line));
    if (loud !== undefined) return `logged ${loud.slice(0, 200)}`;
    const stops = await this.metric('team_stops_total');
    return stops > 0 ? `${stops} teams stopped` : '';
  }

  end(): Promise<void> {
    return this.server.end();
  }
}
