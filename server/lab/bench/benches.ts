// The list of benches, one file each, by name, in the order in which they run. Must not run any of them.
import type { Bench } from './Bench.ts';
import { benchBytes } from './benchBytes.ts';
import { benchCapacity } from './benchCapacity.ts';
import { benchConsole } from './benchConsole.ts';
import { benchFirstLoad } from './benchFirstLoad.ts';
import { benchFrames } from './benchFrames.ts';
import { benchJoins } from './benchJoins.ts';
import { benchJournal } from './benchJournal.ts';
import { benchLoad } from './benchLoad.ts';
import { games, queue, replay } from './engineReadings.ts';

export const BENCHES: Readonly<Record<string, Bench>> = {
  queue,
  games,
  replay,
  load: benchLoad,
  capacity: benchCapacity,
  joins: benchJoins,
  bytes: benchBytes,
  journal: benchJournal,
  console: benchConsole,
  firstLoad: benchFirstLoad,
  frames: benchFrames,
};
