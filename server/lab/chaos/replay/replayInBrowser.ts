// Journals played here and computed again by the built pages' own engine in a browser: the worker of the replay screen, fed over
// HTTP by a server of nothing but journals and those files. Must not put anything of its own between journal and worker.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import type { ReplayAnswer as ForTheEngine } from '../../../../shared/wire/answers/replay.ts';
import { PAGES_DIR } from '../../../http/pages.ts';
import type { ReplayAnswer } from './replaySeeds.ts';
import { recordGame } from './recordGame.ts';

/** What is needed of a browser: one page, and text that it evaluates. */
export interface BrowserPage {
  goto: (url: string) => Promise<unknown>;
  evaluate: (script: string) => Promise<unknown>;
}

interface PageAnswer {
  seed: number;
  comparedCount: number;
  reachedTick: number;
  found: string;
}

const ASSETS = join(PAGES_DIR, 'assets');
const WORKER = /^replayWorker-.*\.js$/;

/** @throws Error when the pages are not built */
export async function replayInBrowser(
  page: BrowserPage,
  scenario: Scenario,
  { firstSeed, count, workers }: { firstSeed: number; count: number; workers: number },
): Promise<ReplayAnswer> {
  const worker = readdirSync(ASSETS).find((name) => WORKER.test(name));
  if (worker === undefined) throw new Error(`there is no built replay worker in ${ASSETS}`);
  const expected = new Map<number, number>();
  const server = await serveJournals(scenario, expected);
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const answers = (await page.evaluate(script({ worker, firstSeed, count, workers }))) as PageAnswer[];
    const mismatches = answers.flatMap(({ seed, comparedCount, found }) => {
      const isWhole = comparedCount === expected.get(seed);
      return found === '' && isWhole ? [] : [{ seed, found: found === '' ? `${comparedCount} compared` : found }];
    });
    const sum = (of: (answer: PageAnswer) => number): number => answers.reduce((total, one) => total + of(one), 0);
    return {
      games: answers.length,
      fingerprints: sum(({ comparedCount }) => comparedCount),
      ticks: sum(({ reachedTick }) => reachedTick),
      mismatches,
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** @param expected fingerprints that each journal has, by seed */
async function serveJournals(scenario: Scenario, expected: Map<number, number>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const seed = /^\/journal\/(\d+)$/.exec(path)?.[1];
    if (seed !== undefined) send(response, 'application/json', journalOf(scenario, Number(seed), expected));
    else if (path.startsWith('/assets/')) send(response, 'text/javascript', readFileSync(join(ASSETS, basename(path))));
    else send(response, 'text/html', '<!doctype html><title>replay</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function journalOf(scenario: Scenario, seed: number, expected: Map<number, number>): string {
  const { lines, reachedTick } = recordGame(scenario, seed);
  expected.set(seed, lines.filter((line) => 'hash' in line).length);
  const answer: ForTheEngine = {
    as: 'facilitator',
    sessionTitle: '',
    teamName: '',
    scenario,
    seed,
    lines,
    reachedTick,
    nicknames: {},
  };
  return JSON.stringify(answer);
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

/** Several workers side by side, each asking for its next journal when it is done with one. */
function script(wish: { worker: string; firstSeed: number; count: number; workers: number }): string {
  return `(async (wish) => {
    const answers = [];
    let next = wish.firstSeed;
    const replayOne = async (worker, seed) => {
      const answer = await (await fetch('/journal/' + seed)).json();
      const reel = await new Promise((resolve, reject) => {
        worker.onerror = () => reject(new Error('the engine failed at seed ' + seed));
        worker.onmessage = ({ data }) => { if (data.kind === 'opened') resolve(data.reel); };
        worker.postMessage({ kind: 'open', answer, language: 'en' });
      });
      const { comparedCount, mismatch } = reel.comparison;
      answers.push({ seed, comparedCount, reachedTick: answer.reachedTick, found: mismatch ? mismatch.message : '' });
    };
    const work = async () => {
      const worker = new Worker('/assets/' + wish.worker, { type: 'module' });
      while (next < wish.firstSeed + wish.count) await replayOne(worker, next++);
      worker.terminate();
    };
    await Promise.all(Array.from({ length: wish.workers }, work));
    return answers;
  })(${JSON.stringify(wish)})`;
}
