// One peer measured as our server is: its server in a process of its own, its players in another, for as long and as busy.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Spread } from '../../rehearse/percentile.ts';
import type { CrowdReport, CrowdWish, PeerFigures, PeerPlan, ServerWish } from './peerMessages.ts';

export interface PeerMeasured {
  name: string;
  cpuShare: number;
  rssMb: number;
  bytesPerPlayerSecond: number;
  ackMs: Spread;
  unanswered: number;
}

const WARM_UP_MS = 3000;
const WAIT_MS_MAX = 120_000;

/** @param kind of the files `<kind>ServerMain.ts` and `<kind>CrowdMain.ts` @throws Error when it fails or takes too long */
export async function measurePeer(
  name: string,
  kind: 'ws' | 'boardgame',
  plan: PeerPlan,
  packages: string,
): Promise<PeerMeasured> {
  const server = start(`${kind}ServerMain.ts`);
  const crowd = start(`${kind}CrowdMain.ts`);
  try {
    const ready = hear<{ url: string }>(server);
    server.send({ packages } satisfies ServerWish);
    const { url } = await ready;
    const playing = hear<CrowdReport>(crowd);
    const warmUpMs = Math.min(WARM_UP_MS, plan.seconds * 1000);
    crowd.send({ ...plan, seconds: plan.seconds + warmUpMs / 1000, url, packages } satisfies CrowdWish);
    await playing;
    const played = hear<CrowdReport>(crowd);
    await sleep(warmUpMs);
    const before = await figuresOf(server);
    const startMs = performance.now();
    await sleep(plan.seconds * 1000);
    const after = await figuresOf(server);
    const seconds = (performance.now() - startMs) / 1000;
    const report = await played;
    if (report.report !== 'played') throw new Error(`${name}: its players did not play`);
    const players = plan.teams * plan.playersPerTeam;
    return {
      name,
      cpuShare: (after.cpuSeconds - before.cpuSeconds) / seconds,
      rssMb: after.rssMb,
      bytesPerPlayerSecond: (after.bytesOut - before.bytesOut) / players / seconds,
      ackMs: report.ackMs,
      unanswered: report.unanswered,
    };
  } finally {
    for (const child of [crowd, server]) await end(child);
  }
}

const start = (file: string): ChildProcess =>
  fork(join(import.meta.dirname, file), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

async function hear<T>(child: ChildProcess): Promise<T> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const late = sleep(WAIT_MS_MAX, null, { signal }).catch(() => null);
  const gone = once(child, 'exit', { signal }).catch(() => null);
  try {
    const heard = await Promise.race([once(child, 'message', { signal }) as Promise<[unknown]>, late, gone]);
    if (heard === null || child.exitCode !== null) throw new Error('a peer does not answer');
    return heard[0] as T;
  } finally {
    waiting.abort();
  }
}

function figuresOf(server: ChildProcess): Promise<PeerFigures> {
  const figures = hear<PeerFigures>(server);
  server.send('figures');
  return figures;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
