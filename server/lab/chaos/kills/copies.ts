// A data folder that is copied under a server that writes all the time: by `backup`, and file by file as `cp` does it, quickly and
// slowly. What comes of it must be a whole store with everything that was acknowledged before; or, of a slow plain copy, be noticed.
import { closeSync, cpSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { STORE_FILE } from '../../../journal/openStore.ts';
import { backUpTo } from '../../../journal/sqlite/backUpTo.ts';
import { dice } from '../../rehearse/dice.ts';
import { Company } from '../histories/Company.ts';
import { Restartable } from '../histories/Restartable.ts';
import type { Verdict } from '../verdict.ts';
import { acknowledgedBy, type CopyFault, lookAtCopy } from './lookAtCopy.ts';

const SPEED_PER_MILLE = 8000;
const GAP_MS = 105;
const GAP_MS_MAX = 900;
/** A slow copy takes about this long, whatever the size. */
const SLOW_MS = 3000;
const PARTS = 60;

interface Way {
  how: string;
  copy: (from: string, to: string) => Promise<void>;
  /** Then it is enough that a server says it. */
  mayBeTorn: boolean;
}

const WAYS: readonly Way[] = [
  { how: '`backup`', copy: backUp, mayBeTorn: false },
  { how: 'a quick plain copy', copy: copyAtOnce, mayBeTorn: false },
  { how: 'a slow plain copy', copy: copySlowly, mayBeTorn: true },
];

export async function copies(
  times: number,
  teams: number,
  say: (what: string) => void = () => undefined,
): Promise<Verdict[]> {
  const server = await Restartable.start();
  const draw = dice(times);
  const wish = { urls: [server.url], teams, speedPerMille: SPEED_PER_MILLE, gapMs: GAP_MS, seed: 5, draw };
  const company = await Company.open(wish);
  company.play();
  const wal = watchLog(join(server.dataDir, `${STORE_FILE}-wal`));
  const faults = new Map<Way, CopyFault[]>(WAYS.map((way) => [way, []]));
  try {
    for (let copy = 0; copy < times; copy += 1) {
      await sleep(GAP_MS_MAX * draw());
      const way = WAYS[copy % WAYS.length];
      if (way === undefined) continue;
      const fault = await copyOnce(server, company, way);
      if (fault !== null) faults.get(way)?.push(fault);
      if (fault !== null) say(`${way.how}: ${fault.what}${fault.isNoticed ? '' : ' (not noticed)'}`);
      await company.keepRunning();
    }
  } finally {
    clearInterval(wal.timer);
    await company.leave();
    await server.end();
  }
  return WAYS.map((way, position) => {
    const tried = Math.ceil((times - position) / WAYS.length);
    return verdictOn(way, tried, faults.get(way) ?? [], wal.restarts);
  });
}

function verdictOn({ how, mayBeTorn }: Way, tried: number, faults: readonly CopyFault[], restarts: number): Verdict {
  const unnoticed = faults.filter(({ isNoticed }) => !isNoticed).length;
  return {
    id: 'R4',
    what: `copies under a server that writes, by ${how}: not whole, of these unnoticed (${restarts} new logs meanwhile)`,
    tried,
    result: `${faults.length}, ${unnoticed}`,
    target: mayBeTorn ? 'some, 0' : '0, 0',
    isMet: tried > 0 && unnoticed === 0 && (mayBeTorn || faults.length === 0),
  };
}

async function copyOnce(server: Restartable, company: Company, { copy }: Way): Promise<CopyFault | null> {
  const acknowledged = acknowledgedBy(company);
  const folder = mkdtempSync(join(tmpdir(), 'gravity-assist-copy-'));
  try {
    await copy(server.dataDir, folder);
    return await lookAtCopy(folder, company, acknowledged);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function backUp(from: string, to: string): Promise<void> {
  backUpTo(join(from, STORE_FILE), join(to, STORE_FILE));
  return Promise.resolve();
}

function copyAtOnce(from: string, to: string): Promise<void> {
  cpSync(from, to, { recursive: true });
  return Promise.resolve();
}

/** File by file in their order, each in parts with a wait between them. */
async function copySlowly(from: string, to: string): Promise<void> {
  const names = readdirSync(from);
  for (const name of names) {
    const [read, written] = [openSync(join(from, name), 'r'), openSync(join(to, name), 'w')];
    const part = Buffer.alloc(Math.max(4096, Math.ceil(statSync(join(from, name)).size / PARTS)));
    for (;;) {
      const length = readSync(read, part);
      if (length === 0) break;
      writeSync(written, part, 0, length);
      await sleep(SLOW_MS / PARTS / names.length);
    }
    closeSync(read);
    closeSync(written);
  }
}

/** Counts how often the log beside the file begins anew: its salt changes then. */
function watchLog(file: string): { restarts: number; timer: ReturnType<typeof setInterval> } {
  let last = '';
  const watch = {
    restarts: 0,
    timer: setInterval(() => {
      const header = Buffer.alloc(24);
      const opened = openSync(file, 'r');
      readSync(opened, header);
      closeSync(opened);
      const salt = header.subarray(16).toString('hex');
      if (last !== '' && salt !== last) watch.restarts += 1;
      last = salt;
    }, 100),
  };
  return watch;
}
