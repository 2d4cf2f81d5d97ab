// The simulated server: a seed gives the same run twice, nothing is found in the real one, and what is broken on purpose is found
// within a few seeds. Must not take long: the scenario is tiny.
import { expect, it } from 'vitest';
import type { Plant } from '../../../server/lab/chaos/shell/Plant.ts';
import { playSeed, type SeedResult } from '../../../server/lab/chaos/shell/playSeed.ts';
import { shellScenario } from './shellScenario.ts';

const SEEDS_MAX = 30;
const scenario = shellScenario();
/** One team, no round twice, and things go wrong all the time. */
const SHORT = { teamsMax: 1, replaysMax: 0, pace: 4 };
const play = (seed: number, plant: Plant = {}): Promise<SeedResult> => playSeed(seed, scenario, plant, SHORT);

it('plays a seed to the same end twice, and another seed to another', async () => {
  const [once, again, other] = [await play(3), await play(3), await play(4)];
  expect(again).toEqual(once);
  expect(other.digest).not.toBe(once.digest);
  expect(once.acknowledged).toBeGreaterThan(10);
}, 60_000);

it('finds nothing wrong with the server', async () => {
  const results: SeedResult[] = [];
  for (let seed = 101; seed <= 104; seed += 1) results.push(await play(seed));
  expect(results.flatMap(({ seed, findings }) => findings.map((finding) => ({ seed, ...finding })))).toEqual([]);
  const sum = (of: (result: SeedResult) => number): number => results.reduce((total, one) => total + of(one), 0);
  expect(sum(({ acknowledged }) => acknowledged)).toBeGreaterThan(50);
  expect(sum(({ fingerprints }) => fingerprints)).toBeGreaterThan(0);
  expect(sum(({ compared }) => compared)).toBeGreaterThan(5);
  expect(sum(({ canaries }) => canaries)).toBeGreaterThan(0);
}, 60_000);

let patches = 0;
const STATE_PATCH = 15;
const SMALL_BYTES = 30;

it.each<[string, Plant, string[]]>([
  [
    'acknowledges before anything is on the disk',
    {
      store: (store) => ({
        ...store,
        append: (key, batch) => {
          void store.append(key, batch).catch(() => undefined);
          return Promise.resolve();
        },
      }),
    },
    ['lost'],
  ],
  [
    'forgets at its start which commands it has carried out',
    { store: (store) => ({ ...store, readAnswers: () => Promise.resolve([]) }) },
    ['doubled', 'mistaken', 'refusedAndWritten'],
  ],
  [
    'writes down another command than it carries out',
    {
      store: (store) => ({
        ...store,
        append: (key, batch) => {
          const entries = batch.entries.map((entry) => {
            const isPulling = entry.command['isPulling'] === 'yes' ? 'no' : 'yes';
            return entry.command.type === 'setPulling' ? { ...entry, command: { ...entry.command, isPulling } } : entry;
          });
          return store.append(key, { ...batch, entries });
        },
      }),
    },
    ['replay', 'mistaken', 'lost'],
  ],
  [
    'takes players for facilitators',
    { identity: ({ language }) => ({ kind: 'facilitator', language, facilitatorId: '' }) },
    ['leak', 'parity', 'seat'],
  ],
  [
    'leaves out a patch now and then',
    {
      frame: (frame) => {
        // One that tells of a figure and of nothing new, which a decoder would miss.
        const isSmall = frame[0] === STATE_PATCH && frame.byteLength < SMALL_BYTES;
        if (isSmall) patches += 1;
        return isSmall && patches % 10 === 0 ? null : frame;
      },
    },
    ['parity'],
  ],
])(
  'finds out that a server %s',
  async (_what, plant, kinds) => {
    for (let seed = 1; seed <= SEEDS_MAX; seed += 1) {
      const { findings } = await play(seed, plant);
      if (findings.some(({ kind }) => kinds.includes(kind))) return;
    }
    expect.fail(`nothing of the kind was found in ${SEEDS_MAX} seeds`);
  },
  120_000,
);
