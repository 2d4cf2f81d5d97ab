// The same queue by everybody, in the same run, turn by turn, so that a busy machine is equally busy for all.
import { playEngineQueue } from './engineQueue.ts';
import { playHeapQueue } from './heapQueue.ts';
import { EVENTS_PER_CUSTOMER, type QueueSpeed, type QueueUnderTest } from './QueueSpeed.ts';
import { playSimpyQueue } from './simpyQueue.ts';

/** As fine as in `validate`, and as coarse as a game: its steps take some hours. */
const FINE_TICKS = 80;
const COARSE_TICKS = 8;

const ENGINE = `engine:${FINE_TICKS}`;
const COARSE = `engine:${COARSE_TICKS}`;

export interface QueueBench {
  queue: Omit<QueueUnderTest, 'seed'>;
  contestants: Contestant[];
  /** Customers a second over those of the peer; null when the peer is not there. */
  ratios: { engine: string; peer: string; ratio: number | null }[];
}

export interface Contestant {
  id: string;
  name: string;
  customersPerSecond: number;
  eventsPerSecond: number;
  meanWait: number;
}

const PLAYERS: readonly { id: string; play: (queue: QueueUnderTest) => QueueSpeed | null }[] = [
  { id: ENGINE, play: (queue) => playEngineQueue(queue, FINE_TICKS) },
  { id: COARSE, play: (queue) => playEngineQueue(queue, COARSE_TICKS) },
  { id: 'simpy', play: (queue) => playSimpyQueue(queue) },
  { id: 'heap', play: playHeapQueue },
];

export function benchQueue(queue: Omit<QueueUnderTest, 'seed'>, turns: number): QueueBench {
  const speeds = new Map<string, QueueSpeed[]>(PLAYERS.map(({ id }) => [id, []]));
  for (let turn = 0; turn <= turns; turn++)
    for (const { id, play } of PLAYERS) {
      const speed = play({ ...queue, seed: turn + 1 });
      // The first turn warms up.
      if (speed !== null && turn > 0) speeds.get(id)?.push(speed);
    }
  const contestants = [...speeds].flatMap(([id, all]) => contestantOf(id, all) ?? []);
  const speedOf = (id: string): number | undefined => contestants.find((one) => one.id === id)?.customersPerSecond;
  const ratios = [ENGINE, COARSE].flatMap((engine) =>
    ['simpy', 'heap'].map((peer) => {
      const ours = speedOf(engine);
      const theirs = speedOf(peer);
      return { engine, peer, ratio: ours === undefined || theirs === undefined ? null : ours / theirs };
    }),
  );
  return { queue, contestants, ratios };
}

/** By the middle of its turns. */
function contestantOf(id: string, speeds: readonly QueueSpeed[]): Contestant | null {
  const sorted = speeds.map(({ customers, seconds }) => customers / seconds).sort((a, b) => a - b);
  const customersPerSecond = sorted[Math.floor(sorted.length / 2)];
  if (customersPerSecond === undefined) return null;
  return {
    id,
    name: speeds[0]?.name ?? id,
    customersPerSecond,
    eventsPerSecond: customersPerSecond * EVENTS_PER_CUSTOMER,
    meanWait: speeds.reduce((sum, { meanWait }) => sum + meanWait, 0) / speeds.length,
  };
}
