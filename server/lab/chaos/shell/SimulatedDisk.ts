// A store whose disk is simulated: writes take their time and come to the tables in their order, fail when they are told to, and
// when the power goes those that are under way are lost, or there without anybody having been told, or torn.
import type { JournalBatch, Store, TeamKey } from '../../../journal/store.ts';
import type { Chance } from './Chance.ts';
import { DiskTables } from './DiskTables.ts';

/** What is wrong with it: every write fails, or nothing comes back for a while, or it is not there at all. */
export type DiskTrouble = '' | 'full' | 'gone' | 'stalled';

export interface DiskFigures {
  writes: number;
  failed: number;
  lost: number;
  /** Written, and nobody was told. */
  silent: number;
  torn: number;
}

export interface DiskParts {
  chance: Chance;
  /** Runs the work later, unless the process that asked has gone. */
  after: (ms: number, work: () => void) => void;
  nowIso: () => string;
}

interface Write {
  apply: () => void;
  /** How a part of it can stay behind. */
  tear: (() => void) | null;
  settle: (error: Error | null) => void;
}

const READ_MS = { least: 0.05, most: 1 };
const WRITE_MS = { least: 0.3, most: 6 };
/** Now and then a disk has something else to do. */
const SLOW_WRITE = { probability: 0.01, least: 20, most: 400 };
const STALLED_LOOK_MS = 50;

export class SimulatedDisk {
  readonly tables: DiskTables;
  readonly figures: DiskFigures = { writes: 0, failed: 0, lost: 0, silent: 0, torn: 0 };
  trouble: DiskTrouble = '';
  /** Something is about to be written. */
  onWriteBegun: () => void = () => undefined;
  readonly #chance: Chance;
  #writes: Write[] = [];
  /** Raised when a process ends: what it had opened does nothing any more. */
  #generation = 0;

  constructor(chance: Chance, nowIso: () => string) {
    this.#chance = chance;
    this.tables = new DiskTables(nowIso);
  }

  /** The power goes. */
  crash(): void {
    this.trouble = '';
    this.letGo();
  }

  /** Whoever had it open is gone: whatever is under way is decided now, and nobody is told. */
  letGo(): void {
    const chance = this.#chance;
    const writes = this.#writes;
    this.#writes = [];
    this.#generation += 1;
    let isReaching = true;
    for (const { apply, tear } of writes) {
      if (isReaching && chance.isHappening(0.5)) {
        this.figures.silent += attempt(apply) === null ? 1 : 0;
        continue;
      }
      if (isReaching && tear !== null && chance.isHappening(0.5)) {
        tear();
        this.figures.torn += 1;
      } else this.figures.lost += 1;
      isReaching = false;
    }
  }

  /** As a process sees it. */
  open(after: DiskParts['after']): Store {
    const generation = this.#generation;
    let isClosed = false;
    const isDead = (): boolean => isClosed || generation !== this.#generation;
    const read = <T>(look: (tables: DiskTables) => T): Promise<T> => {
      if (isClosed) return Promise.reject(new Error('the store is closed'));
      return new Promise((resolve, reject) => {
        after(this.#chance.between(READ_MS.least, READ_MS.most), () => {
          if (this.trouble === 'gone') reject(new Error('the disk is gone'));
          else resolve(look(this.tables));
        });
      });
    };
    const write = (apply: (tables: DiskTables) => void, tear: Write['tear'] = null): Promise<void> => {
      if (isClosed) return Promise.reject(new Error('the store is closed'));
      return new Promise((resolve, reject) => {
        const settle = (error: Error | null): void => (error === null ? resolve() : reject(error));
        this.#writes.push({ apply: () => apply(this.tables), tear, settle });
        this.onWriteBegun();
        if (this.#writes.length === 1) this.#writeNext(after, isDead);
      });
    };
    return {
      ...readers(read),
      ...writers(write),
      append: (key, batch) => write((tables) => tables.append(key, batch), this.#tearing(key, batch)),
      close: () => {
        isClosed = true;
        return Promise.resolve();
      },
    };
  }

  #tearing(key: TeamKey, batch: JournalBatch): () => void {
    return () => this.tables.tear(key, batch, this.#chance.below(Math.max(1, batch.entries.length)));
  }

  #writeNext(after: DiskParts['after'], isDead: () => boolean): void {
    const { probability, least, most } = SLOW_WRITE;
    const isSlow = this.#chance.isHappening(probability);
    const ms = isSlow ? this.#chance.between(least, most) : this.#chance.between(WRITE_MS.least, WRITE_MS.most);
    after(ms, () => this.#finish(after, isDead));
  }

  #finish(after: DiskParts['after'], isDead: () => boolean): void {
    if (isDead()) return;
    if (this.trouble === 'stalled') {
      after(STALLED_LOOK_MS, () => this.#finish(after, isDead));
      return;
    }
    const next = this.#writes.shift();
    if (next === undefined) return;
    this.figures.writes += 1;
    const error = this.trouble === '' ? attempt(next.apply) : new Error(`the disk is ${this.trouble}`);
    if (error !== null) this.figures.failed += 1;
    next.settle(error);
    if (this.#writes.length > 0) this.#writeNext(after, isDead);
  }
}

function attempt(work: () => void): Error | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

type Readers = Pick<
  Store,
  | 'readSession'
  | 'readTeams'
  | 'readTeam'
  | 'listSessionsIdleSince'
  | 'readSeats'
  | 'readFacilitators'
  | 'readNotes'
  | 'readJournal'
  | 'readAnswers'
  | 'readPhaseTimes'
  | 'readSnapshots'
  | 'readCheckpoints'
  | 'ping'
>;

function readers(read: <T>(look: (tables: DiskTables) => T) => Promise<T>): Readers {
  return {
    readSession: (code) => read((tables) => tables.readSession(code)),
    readTeams: (code, which = 'listed') =>
      read((tables) => tables.teams(code).filter(({ isMerged }) => which === 'all' || !isMerged)),
    readTeam: (key) => read((tables) => tables.readTeam(key)),
    listSessionsIdleSince: (time) => read((tables) => tables.listSessionsIdleSince(time)),
    readSeats: (key) => read((tables) => tables.readSeats(key)),
    readFacilitators: (code) => read((tables) => tables.readFacilitators(code)),
    readNotes: (key) => read((tables) => tables.readNotes(key)),
    readJournal: (key, afterN) => read((tables) => tables.readJournal(key, afterN)),
    readAnswers: (key) => read((tables) => tables.readAnswers(key)),
    readPhaseTimes: (key) => read((tables) => tables.readPhaseTimes(key)),
    readSnapshots: (key) => read((tables) => tables.readSnapshots(key)),
    readCheckpoints: (key) => read((tables) => tables.readCheckpoints(key)),
    ping: () => read(() => undefined),
  };
}

function writers(
  write: (apply: (tables: DiskTables) => void) => Promise<void>,
): Omit<Store, keyof Readers | 'append' | 'close'> {
  return {
    createSession: (session, teams) => write((tables) => tables.createSession(session, teams)),
    saveSettings: (code, settings) => write((tables) => tables.saveSettings(code, settings)),
    addTeam: (team) => write((tables) => tables.addTeam(team)),
    renameTeam: (key, name) => write((tables) => tables.changeTeam(key, { name })),
    markMerged: (key) => write((tables) => tables.changeTeam(key, { isMerged: true })),
    eraseSession: (code) => write((tables) => tables.eraseSession(code)),
    saveSeat: (seat) => write((tables) => tables.saveSeat(seat)),
    deleteSeat: (key, seatId) => write((tables) => tables.deleteSeat(key, seatId)),
    moveSeat: (from, seat) => write((tables) => tables.moveSeat(from, seat)),
    saveFacilitator: (facilitator) => write((tables) => tables.saveFacilitator(facilitator)),
    deleteFacilitator: (code, facilitatorId) => write((tables) => tables.deleteFacilitator(code, facilitatorId)),
    saveNote: (note) => write((tables) => tables.saveNote(note)),
    deleteNote: (key, noteId) => write((tables) => tables.deleteNote(key, noteId)),
    cutJournal: (key, lastN) => write((tables) => tables.cutJournal(key, lastN)),
  };
}
