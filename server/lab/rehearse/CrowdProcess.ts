// The scripted players from outside: their process, and each order as a promise of its report.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CrowdOrder, CrowdReport, CrowdWish, JoinFigures, PlayFigures } from './crowdMessages.ts';

export class CrowdProcess {
  readonly #child: ChildProcess = fork(join(import.meta.dirname, 'crowdMain.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

  async join(wish: CrowdWish): Promise<JoinFigures> {
    const report = await this.#ask({ order: 'join', wish });
    if (report.report !== 'joined') throw new Error(`the players joined and report ${report.report}`);
    return report.figures;
  }

  async play(actsPerMinute: number): Promise<void> {
    await this.#ask({ order: 'play', actsPerMinute });
  }

  async stop(): Promise<PlayFigures> {
    const report = await this.#ask({ order: 'stop' });
    if (report.report !== 'played') throw new Error(`the players stopped and report ${report.report}`);
    return report.figures;
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }

  /** @throws Error when the players fail, or their process ends */
  #ask(order: CrowdOrder): Promise<CrowdReport> {
    return new Promise((resolve, reject) => {
      const onExit = (code: number | null): void =>
        reject(new Error(`the players' process ended with ${String(code)}`));
      this.#child.once('exit', onExit);
      this.#child.once('message', (message) => {
        this.#child.off('exit', onExit);
        const report = message as CrowdReport;
        if (report.report === 'failed') reject(new Error(report.reason));
        else resolve(report);
      });
      this.#child.send(order);
    });
  }
}
