// What goes wrong in a simulated run, when and where: which kinds and how often is the seed's to say, as is every instant.
// Must not know what the server does about it.
import type { Chance } from './Chance.ts';
import type { SimulatedFacilitator } from './SimulatedFacilitator.ts';
import type { SimulatedPlayer } from './SimulatedPlayer.ts';
import type { DiskTrouble } from './SimulatedDisk.ts';
import { newOwner } from './SimulatedTime.ts';
import type { World } from './World.ts';

export interface Struck {
  world: World;
  players: readonly SimulatedPlayer[];
  facilitators: readonly SimulatedFacilitator[];
}

type Strike = (struck: Struck, chance: Chance, disasters: Disasters) => void;

const KINDS: Readonly<Record<string, { meanMs: number; strike: Strike }>> = {
  stall: { meanMs: 60_000, strike: stall },
  cut: { meanMs: 90_000, strike: cut },
  roam: { meanMs: 150_000, strike: roam },
  looseFrames: { meanMs: 90_000, strike: loosen },
  reload: { meanMs: 150_000, strike: (struck, chance) => chance.pick(struck.players)?.reload() },
  secondPage: { meanMs: 240_000, strike: (struck, chance) => chance.pick(struck.players)?.openAnother() },
  absence: { meanMs: 240_000, strike: leave },
  crash: { meanMs: 180_000, strike: crash },
  restart: { meanMs: 300_000, strike: restart },
  pause: { meanMs: 120_000, strike: pause },
  diskFull: { meanMs: 240_000, strike: (struck, chance) => spoilDisk(struck, chance, 'full') },
  diskGone: { meanMs: 300_000, strike: (struck, chance) => spoilDisk(struck, chance, 'gone') },
  diskStalled: { meanMs: 180_000, strike: (struck, chance) => spoilDisk(struck, chance, 'stalled') },
  clockJump: { meanMs: 300_000, strike: jumpClock },
  exception: { meanMs: 300_000, strike: throwOnce },
  everybodyAway: { meanMs: 9_000_000, strike: leaveAll },
};

/** Of the kinds a seed has about so many. */
const KIND_SHARE = 0.5;
/** Of the crashes, those that come in the middle of a write, and how long that is. */
const WRITING_SHARE = 0.8;
const WRITING_MS = 4;

export class Disasters {
  readonly counts: Record<string, number> = {};
  /** A process is on its way down or up: one thing of this kind at a time. */
  isServerDown = false;
  readonly #struck: Struck;
  readonly #chance: Chance;
  readonly #pace: number;
  readonly #owner = newOwner();

  constructor(struck: Struck, pace: number) {
    this.#pace = pace;
    this.#struck = struck;
    this.#chance = struck.world.chance.fork('disasters');
  }

  begin(): void {
    for (const [kind, { meanMs, strike }] of Object.entries(KINDS)) {
      const chance = this.#chance.fork(kind);
      // Harsh or mild, but each seed in its own way.
      if (chance.isHappening(KIND_SHARE))
        this.#await(kind, (meanMs * chance.between(0.4, 2)) / this.#pace, strike, chance);
    }
  }

  /** Nothing more goes wrong, and what can be put right is. */
  end(): void {
    this.#owner.isGone = true;
    const { world, players, facilitators } = this.#struck;
    world.disk.trouble = '';
    world.disk.onWriteBegun = () => undefined;
    world.onTicks = () => undefined;
    for (const { path } of [...players, ...facilitators])
      Object.assign(path, { stalledUntilMs: 0, deadUntilMs: 0, lossShare: 0, duplicateShare: 0 });
  }

  count(kind: string): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }

  /** @param work happens also when no more disasters come: somebody has to come back */
  later(ms: number, work: () => void): void {
    const { world } = this.#struck;
    world.time.after(ms, world.owner, work);
  }

  #await(kind: string, meanMs: number, strike: Strike, chance: Chance): void {
    const { world } = this.#struck;
    world.time.after(chance.waitMs(meanMs), this.#owner, () => {
      this.count(kind);
      world.trace.note(world.time.nowMs(), 'disaster', kind);
      strike(this.#struck, chance, this);
      this.#await(kind, meanMs, strike, chance);
    });
  }
}

const pathsOf = ({ players, facilitators }: Struck): (SimulatedPlayer | SimulatedFacilitator)[] => [
  ...players,
  ...players,
  ...facilitators,
];

function stall(struck: Struck, chance: Chance): void {
  const one = chance.pick(pathsOf(struck));
  if (one !== undefined) one.path.stalledUntilMs = struck.world.time.nowMs() + chance.between(300, 9000);
}

function cut(struck: Struck, chance: Chance): void {
  chance.pick(pathsOf(struck))?.client?.link?.cut();
}

/** The old way is gone without a word, the new one is there after a while. */
function roam(struck: Struck, chance: Chance): void {
  const one = chance.pick(pathsOf(struck));
  if (one === undefined) return;
  one.path.deadUntilMs = struck.world.time.nowMs() + chance.between(200, 40_000);
  one.client?.link?.break();
}

function loosen(struck: Struck, chance: Chance, disasters: Disasters): void {
  const one = chance.pick(struck.players);
  if (one === undefined) return;
  Object.assign(one.path, { lossShare: chance.between(0, 0.4), duplicateShare: chance.between(0, 0.4) });
  disasters.later(chance.between(2000, 30_000), () => Object.assign(one.path, { lossShare: 0, duplicateShare: 0 }));
}

function leave(struck: Struck, chance: Chance, disasters: Disasters): void {
  const one = chance.pick(struck.players);
  if (one === undefined || one.client === null) return;
  one.goAway();
  disasters.later(chance.between(5000, 90_000), () => {
    if (one.client === null) one.comeBack();
  });
}

/** A long break: the team leaves memory and has to be brought back. */
function leaveAll({ players }: Struck, chance: Chance, disasters: Disasters): void {
  for (const one of players) {
    if (one.client === null) continue;
    one.goAway();
    disasters.later(chance.between(60_000, 2_400_000), () => {
      if (one.client === null) one.comeBack();
    });
  }
}

/** Mostly while something is being written: at other instants there is little to lose. */
function crash({ world }: Struck, chance: Chance, disasters: Disasters): void {
  const strike = (): void => {
    if (disasters.isServerDown) return;
    disasters.isServerDown = true;
    world.crash();
    comeUp(world, chance, disasters);
  };
  if (!chance.isHappening(WRITING_SHARE)) strike();
  else {
    world.disk.onWriteBegun = () => {
      world.disk.onWriteBegun = () => undefined;
      world.time.after(chance.between(0, WRITING_MS), world.owner, strike);
    };
  }
}

function restart({ world }: Struck, chance: Chance, disasters: Disasters): void {
  const { process } = world;
  if (disasters.isServerDown || process === null) return;
  disasters.isServerDown = true;
  let isOver = false;
  const stop = (): void => {
    if (isOver) return;
    isOver = true;
    if (world.process === process) world.stop();
    comeUp(world, chance, disasters);
  };
  void process.drain().then(stop, stop);
  // Whoever supervises it does not wait for ever.
  disasters.later(5000, () => {
    if (isOver) return;
    isOver = true;
    if (world.process === process) world.crash();
    comeUp(world, chance, disasters);
  });
}

function comeUp(world: World, chance: Chance, disasters: Disasters): void {
  disasters.later(chance.between(200, 8000), () => {
    world.start();
    disasters.isServerDown = false;
  });
}

function pause({ world }: Struck, chance: Chance): void {
  const owner = world.process?.owner;
  if (owner !== undefined) owner.heldUntilMs = world.time.nowMs() + chance.between(100, 8000);
}

function spoilDisk({ world }: Struck, chance: Chance, trouble: DiskTrouble): void {
  world.disk.trouble = trouble;
  world.time.after(chance.between(100, 9000), world.owner, () => {
    if (world.disk.trouble === trouble) world.disk.trouble = '';
  });
}

function jumpClock({ world }: Struck, chance: Chance): void {
  world.wallShiftMs += chance.between(-7_200_000, 7_200_000);
}

function throwOnce({ world }: Struck): void {
  world.onTicks = () => {
    world.onTicks = () => undefined;
    throw new Error('a simulated exception in a tick');
  };
}
