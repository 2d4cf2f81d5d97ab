// A server process of one's own that is stopped in every way and started again: always at the same port, over the same folder.
// Must not know who plays on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../services/freePort.ts';
import { type ServerProcess, startServerProcess } from '../../services/serverProcess.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const exitNow = (): void => process.exit(1);

export class Restartable {
  readonly url: string;
  readonly dataDir: string;
  readonly #port: number;
  readonly #variables: Readonly<Record<string, string>>;
  #process: ServerProcess | null = null;
  /** Of the last start, from the beginning to being ready. */
  readyMs = 0;
  /** What all of them had to say of the worse kind. */
  readonly complaints: string[] = [];
  /** Whoever ends the campaign in the middle leaves nothing running. */
  readonly #endNow = (): void => {
    if (this.#process !== null) process.kill(this.#process.pid, 'SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  };

  private constructor(port: number, variables: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#variables = variables;
    this.url = `http://127.0.0.1:${port}`;
    this.dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-chaos-'));
    process.once('exit', this.#endNow);
    for (const signal of SIGNALS) process.once(signal, exitNow);
  }

  /** @param variablesOf beside the folder, for one that is found at this address */
  static async start(variablesOf: (url: string) => Record<string, string> = () => ({})): Promise<Restartable> {
    const port = await freePort();
    const one = new Restartable(port, variablesOf(`http://127.0.0.1:${port}`));
    await one.start();
    return one;
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** @param isOver kills it on its way. @throws Error when it does not come up, or was killed */
  async start(isOver?: AbortSignal): Promise<void> {
    const variables = { PORT: String(this.#port), ...this.#variables };
    this.#process = await startServerProcess(this.dataDir, variables, isOver);
    this.readyMs = this.#process.readyMs;
  }

  /** @returns its exit code, null when the signal ended it */
  async stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const code = (await this.#process?.kill(signal)) ?? null;
    const lines = this.#process?.output().split('\n') ?? [];
    this.complaints.push(...lines.filter((line) => /"level":(50|60)/.test(line)));
    this.#process = null;
    return code;
  }

  /** Asleep, as a machine that swaps or a container that is held. */
  freeze(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  wake(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  async end(): Promise<void> {
    process.off('exit', this.#endNow);
    for (const signal of SIGNALS) process.off(signal, exitNow);
    await this.stop('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
