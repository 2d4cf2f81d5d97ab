// The campaigns on equality (R1): is the game that a journal gives the one that was played, at every fingerprint, for thousands of
// seeds; in this program, and in a browser by the built pages' own engine. Must not keep journals.
import { accessSync, constants } from 'node:fs';
import { availableParallelism } from 'node:os';
import { requireScenario } from '../../readScenario.ts';
import { onThreads } from '../../validate/onThreads.ts';
import { type ChaosWish, type Group, tried } from '../Group.ts';
import { sized } from '../size.ts';
import type { Verdict } from '../verdict.ts';
import { replayInBrowser } from './replayInBrowser.ts';
import { type ReplayAnswer, type ReplayJob, replaySeeds } from './replaySeeds.ts';

interface Share {
  scenarioId: string;
  /** Of the seeds. */
  share: number;
}

const SHARES: readonly Share[] = [
  { scenarioId: 'first-flight', share: 0.95 },
  { scenarioId: 'mission-to-mars', share: 0.05 },
];
const SEEDS = { full: 10_000, short: 40 };
const SEEDS_PER_JOB = 10;
const TOLD_EVERY = 50;
const BROWSER_ARGS = ['--no-sandbox', '--no-first-run', '--disable-background-networking'];

type Campaign = (wish: ChaosWish, seeds: number) => Promise<ReplayAnswer[]>;

const CAMPAIGNS: Readonly<Record<string, { where: string; run: Campaign }>> = {
  node: { where: `Node ${process.version}`, run: replayHere },
  chromium: { where: 'Chromium', run: replayThere },
};

export const REPLAY: Group = {
  campaigns: Object.keys(CAMPAIGNS),
  numbers: ['seeds', 'seed'],
  run: async (wish) => {
    const verdicts: Verdict[] = [];
    for (const name of wish.names) verdicts.push(...(await tried(name, () => runCampaign(name, wish))));
    return verdicts;
  },
};

async function runCampaign(name: string, wish: ChaosWish): Promise<Verdict[]> {
  const campaign = CAMPAIGNS[name];
  if (campaign === undefined) throw new Error(`there is no campaign ${name}`);
  const seeds = wish.numbers['seeds'] ?? sized(wish.size, SEEDS.full, SEEDS.short);
  const startMs = performance.now();
  const answers = await campaign.run(wish, seeds);
  const seconds = (performance.now() - startMs) / 1000;
  const total = (of: (answer: ReplayAnswer) => number): number => answers.reduce((sum, one) => sum + of(one), 0);
  const mismatches = answers.flatMap((answer) => answer.mismatches);
  for (const { seed, found } of mismatches) {
    wish.say(`  seed ${seed}: ${found}`);
    wish.say(`npm run chaos -- replay ${name} --seeds 1 --seed ${seed}`);
  }
  const games = total((answer) => answer.games);
  const fingerprints = total((answer) => answer.fingerprints);
  wish.say(`${name}: ${total(({ ticks }) => ticks).toLocaleString('en')} hours of the game in ${seconds.toFixed(0)} s`);
  return [
    {
      id: 'R1',
      what: `games that their journal gives differently, ${campaign.where}`,
      tried: games,
      result: `${mismatches.length}, ${fingerprints.toLocaleString('en')} fingerprints compared`,
      target: '0',
      isMet: mismatches.length === 0 && games >= seeds && fingerprints > games,
    },
  ];
}

/** How many seeds of which scenario, from which on. */
function sharesOf({ numbers }: ChaosWish, seeds: number): { scenarioId: string; firstSeed: number; count: number }[] {
  let left = seeds;
  return SHARES.map(({ scenarioId, share }, position) => {
    const count = position === 0 ? Math.ceil(seeds * share) : left;
    left -= count;
    return { scenarioId, firstSeed: numbers['seed'] ?? 1, count };
  }).filter(({ count }) => count > 0);
}

async function replayHere(wish: ChaosWish, seeds: number): Promise<ReplayAnswer[]> {
  const jobs = sharesOf(wish, seeds).flatMap(({ scenarioId, firstSeed, count }) =>
    Array.from({ length: Math.ceil(count / SEEDS_PER_JOB) }, (_, position): ReplayJob => {
      const from = position * SEEDS_PER_JOB;
      return { scenarioId, firstSeed: firstSeed + from, count: Math.min(SEEDS_PER_JOB, count - from) };
    }),
  );
  return onThreads({
    jobs,
    workers: availableParallelism(),
    workerFile: new URL('./replayThread.ts', import.meta.url),
    doJob: replaySeeds,
    onDone: (done) => {
      if (done % TOLD_EVERY === 0) wish.say(`node: ${done} of ${jobs.length} jobs`);
    },
  });
}

async function replayThere(wish: ChaosWish, seeds: number): Promise<ReplayAnswer[]> {
  // Here and not above: only those who develop have it.
  const { chromium } = await import('@playwright/test');
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    args: BROWSER_ARGS,
    ...(isThere(executablePath) ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage();
    const answers: ReplayAnswer[] = [];
    for (const { scenarioId, firstSeed, count } of sharesOf(wish, seeds)) {
      const scenario = requireScenario(scenarioId);
      // In pieces: the page's answer is one message.
      for (let from = 0; from < count; from += TOLD_EVERY * SEEDS_PER_JOB) {
        const piece = {
          firstSeed: firstSeed + from,
          count: Math.min(TOLD_EVERY * SEEDS_PER_JOB, count - from),
          workers: 2,
        };
        answers.push(await replayInBrowser(page, scenario, piece));
        wish.say(`chromium: ${scenarioId}, ${from + piece.count} of ${count}`);
      }
    }
    return answers;
  } finally {
    await browser.close();
  }
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
