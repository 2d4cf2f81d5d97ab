// L6: fifty commands in one commit, on the disk before anybody hears of them; beside it the same bytes appended to a bare file,
// with a wait for the disk after each, turn by turn.
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../journal/sqlite/openSqliteStore.ts';
import { type JournalBatch, type JournalEntry, type Store, USUAL_SETTINGS } from '../../journal/store.ts';
import { sized } from '../chaos/size.ts';
import { ms } from '../rehearse/figures.ts';
import { spreadOf } from '../rehearse/percentile.ts';
import { requireScenario } from '../readScenario.ts';
import type { Bench } from './Bench.ts';
import { FLAGSHIP } from './flagship.ts';
import { atMost, shown, times } from './reading.ts';

const ID = 'L6';
const ENTRIES = 50;
const COMMIT_MS_MAX = 5;
const KEY = { code: 'ABCDEF', teamId: 't1' };

export const benchJournal: Bench = async ({ size, say }) => {
  const commits = sized(size, 2000, 20);
  say(`journal: ${commits} commits of ${ENTRIES} commands`);
  const folder = mkdtempSync(join(tmpdir(), 'gravity-assist-journal-'));
  const store = openSqliteStore(join(folder, 'store.sqlite'));
  const file = openSync(join(folder, 'bare'), 'a');
  const ours: number[] = [];
  const bare: number[] = [];
  try {
    await makeTeam(store);
    for (let commit = 0; commit < commits; commit += 1) {
      const batch = batchFrom(commit * ENTRIES);
      ours.push(await timeOf(() => store.append(KEY, batch)));
      bare.push(await timeOf(() => appendBare(file, batch.entries)));
    }
  } finally {
    closeSync(file);
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const [store50, bare50] = [spreadOf(ours), spreadOf(bare)];
  const readings = [
    atMost(ID, `${ENTRIES} commands a commit, on the disk, p99`, store50.p99, COMMIT_MS_MAX, ms, {
      ratio: `${times(store50.p99, bare50.p99)} (append and wait: ${ms(bare50.p99)})`,
    }),
    shown(ID, 'the same, p50 / p95 / max', `${ms(store50.p50)} / ${ms(store50.p95)} / ${ms(store50.max)}`, {
      ratio: `${times(store50.p50, bare50.p50)} (${ms(bare50.p50)} / ${ms(bare50.p95)} / ${ms(bare50.max)})`,
    }),
  ];
  return { readings, figures: { store: store50, bare: bare50 } };
};

async function makeTeam(store: Store): Promise<void> {
  const createdAt = new Date().toISOString();
  const session = {
    code: KEY.code,
    title: 'Bench',
    scenario: requireScenario(FLAGSHIP),
    seed: 1,
    language: 'en',
    botStyle: 'orchestrated',
    facilitatorHash: 'f'.repeat(64),
    screenHash: 's'.repeat(64),
    createdAt,
    settings: { ...USUAL_SETTINGS },
  };
  const team = { ...KEY, name: 'One', seed: 1, createdAt, tick: 0, phase: 'lobby', round: 0, isMerged: false };
  await store.createSession(session, [team]);
}

function batchFrom(first: number): JournalBatch {
  const entries = Array.from({ length: ENTRIES }, (_, k): JournalEntry => {
    const n = first + k + 1;
    return { n, tick: n, seat: `s${k % 10}`, seq: n, command: { type: 'pullWork', workId: `w${n}`, handId: 'desk.0' } };
  });
  return { entries, hashes: [], checkpoints: [], snapshot: null, tick: first + ENTRIES, phase: 'running', round: 1 };
}

function appendBare(file: number, entries: readonly JournalEntry[]): void {
  writeSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  fdatasyncSync(file);
}

async function timeOf(work: () => unknown): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}
