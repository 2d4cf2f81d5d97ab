// The players of a campaign from outside: their process, and each order as a promise of its report. Orders are carried out one
// after the other. Must not know what the campaign tries.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RoamerCounts, RoamerEnd, RoamerOrder, RoamerReport, RoamerWish, Sight } from './roamerMessages.ts';

/** Of every socket that closes while it joins: here that is what is tried. */
const LIBRARY_WARNING = 'Room connection was closed unexpectedly';

interface Asked {
  resolve: (report: RoamerReport) => void;
  reject: (error: Error) => void;
}

export class RoamersProcess {
  readonly #child: ChildProcess;
  readonly #asked: Asked[] = [];

  /** @param preload a module that is loaded into it before anything else; '' = none */
  constructor(preload = '') {
    this.#child = fork(join(import.meta.dirname, 'roamersMain.ts'), {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      ...(preload === '' ? {} : { execArgv: ['--import', preload] }),
    });
    if (this.#child.stderr !== null)
      createInterface({ input: this.#child.stderr }).on('line', (line) => {
        if (!line.startsWith(LIBRARY_WARNING)) process.stderr.write(`${line}\n`);
      });
    this.#child.on('message', (message) => {
      const report = message as RoamerReport;
      const asked = this.#asked.shift();
      if (report.report === 'failed') asked?.reject(new Error(report.reason));
      else asked?.resolve(report);
    });
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#asked.splice(0)) reject(new Error(`the players ended with ${String(code)}`));
    });
  }

  async join(players: readonly RoamerWish[], seed: number, historyFile: string): Promise<void> {
    await this.#ask({ order: 'join', players, seed, historyFile });
  }

  async play(actsPerMinute: number): Promise<void> {
    await this.#ask({ order: 'play', actsPerMinute });
  }

  async count(): Promise<RoamerCounts> {
    const report = await this.#ask({ order: 'count' });
    if (report.report !== 'counted') throw new Error(`the players were counted and report ${report.report}`);
    return report.counts;
  }

  /** @param players 0 = everybody */
  async look(players = 0): Promise<Sight[]> {
    const report = await this.#ask({ order: 'look', players });
    if (report.report !== 'looked') throw new Error(`the players looked and report ${report.report}`);
    return report.sights;
  }

  async rest(msMax: number): Promise<void> {
    await this.#ask({ order: 'rest', msMax });
  }

  async leave(): Promise<RoamerEnd[]> {
    const report = await this.#ask({ order: 'leave' });
    if (report.report !== 'ended') throw new Error(`the players left and report ${report.report}`);
    return report.ends;
  }

  /** Asleep, as pages whose device sleeps, or awake again; or what a module that was loaded before listens to. */
  signal(name: 'SIGSTOP' | 'SIGCONT' | 'SIGWINCH'): void {
    this.#child.kill(name);
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  /** @throws Error when the players fail, or their process ends */
  #ask(order: RoamerOrder): Promise<RoamerReport> {
    return new Promise((resolve, reject) => {
      if (!this.#child.connected) {
        reject(new Error('the players are gone'));
        return;
      }
      this.#asked.push({ resolve, reject });
      this.#child.send(order);
    });
  }
}
