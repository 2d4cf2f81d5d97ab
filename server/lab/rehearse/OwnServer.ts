// The server as `npm start` runs it, in a process of its own over a temporary folder; what its /metrics say of it.
// Must not touch a server that was there before, or leave anything behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { callText } from './callApi.ts';

export interface ServerFigures {
  rssMb: number;
  cpuSeconds: number;
  /** Since the figures were last read. */
  loopLagMsP99: number;
  loopLagMsMax: number;
}

const READY = /^Gravity Assist ready on (http:\S+)$/;
const START_MS_MAX = 60_000;
const STOP_MS_MAX = 8_000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const BYTES_PER_MB = 1_048_576;

export class OwnServer {
  readonly url: string;
  /** Where it keeps everything, while it runs. */
  readonly dataDir: string;
  readonly #child: ChildProcess;
  readonly #log: string[];
  /** Whoever ends the rehearsal in the middle leaves nothing running. */
  readonly #endNow = (): void => {
    this.#child.kill('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
    process.exit(1);
  };

  private constructor(url: string, child: ChildProcess, dataDir: string, log: string[]) {
    this.url = url;
    this.#child = child;
    this.dataDir = dataDir;
    this.#log = log;
    for (const signal of SIGNALS) process.once(signal, this.#endNow);
  }

  /**
   * @param variables beside the port and the folder
   * @throws Error with what it said, when it ends or is not ready in time
   */
  static async start(variables: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
    const dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-rehearsal-'));
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'main.ts')], {
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
    try {
      return new OwnServer(await readyUrl(child, log), child, dataDir, log);
    } catch (error) {
      child.kill('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
      throw error;
    }
  }

  /** How it ended, while it should be running; '' = it runs. */
  get endedBy(): string {
    const { exitCode, signalCode } = this.#child;
    return exitCode === null && signalCode === null ? '' : `ended by ${signalCode ?? `code ${exitCode}`}`;
  }

  /** What it had to say beside stdout: warnings and errors, one a line. */
  get log(): readonly string[] {
    return this.#log;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  async readFigures(): Promise<ServerFigures> {
    const text = await callText(this.url, '/metrics');
    return {
      rssMb: gauge(text, 'process_resident_memory_bytes') / BYTES_PER_MB,
      cpuSeconds: gauge(text, 'process_cpu_seconds_total'),
      loopLagMsP99: gauge(text, 'nodejs_eventloop_lag_p99_seconds') * 1000,
      loopLagMsMax: gauge(text, 'nodejs_eventloop_lag_max_seconds') * 1000,
    };
  }

  /** Ends it in order, or at last without; its folder goes with it. */
  async end(): Promise<void> {
    for (const signal of SIGNALS) process.off(signal, this.#endNow);
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = once(this.#child, 'exit');
      const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS_MAX);
      this.#child.kill('SIGTERM');
      await ended;
      clearTimeout(timer);
    }
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

function readyUrl(child: ChildProcess, log: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`the server ${why}: ${log.join('\n')}`));
    const timer = setTimeout(() => fail('was not ready in time'), START_MS_MAX);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${String(code)}`);
    });
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url] = READY.exec(line) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

/** A value without labels in Prometheus' text format; 0 when it is not there. */
function gauge(text: string, name: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
}
