// What a simulated disk holds: the records of the store as tables in memory, each change at once and whole. What is read is a copy.
// Must not know time, failures or promises.
import { ROOM_LIMITS } from '../../../../shared/limits.ts';
import { entryChecksum } from '../../../journal/entryChecksum.ts';
import { answerFrom, type Row } from '../../../journal/rows.ts';
import type {
  CheckpointRecord,
  FacilitatorRecord,
  HashRecord,
  JournalBatch,
  JournalContents,
  JournalEntry,
  NoteRecord,
  PhaseTimeRecord,
  SeatRecord,
  SessionRecord,
  SnapshotRecord,
  TeamKey,
  TeamRecord,
} from '../../../journal/store.ts';
import { wholeEntries } from '../../../journal/wholeEntries.ts';

interface TeamTable {
  record: TeamRecord;
  seats: Map<string, SeatRecord>;
  notes: Map<string, NoteRecord>;
  entries: Row[];
  hashes: Map<number, HashRecord>;
  snapshots: SnapshotRecord[];
  checkpoints: CheckpointRecord[];
  phaseTimes: PhaseTimeRecord[];
}

interface SessionTable {
  record: SessionRecord;
  writtenAt: string;
  teams: Map<string, TeamTable>;
  facilitators: Map<string, FacilitatorRecord>;
}

export class DiskTables {
  readonly #sessions = new Map<string, SessionTable>();
  readonly #nowIso: () => string;

  constructor(nowIso: () => string) {
    this.#nowIso = nowIso;
  }

  createSession(record: SessionRecord, teams: readonly TeamRecord[]): void {
    if (this.#sessions.has(record.code)) throw new Error('this code exists');
    const session = { record: { ...record }, writtenAt: record.createdAt, teams: new Map(), facilitators: new Map() };
    this.#sessions.set(record.code, session);
    for (const team of teams) this.addTeam(team);
  }

  readSession(code: string): SessionRecord | null {
    const session = this.#sessions.get(code);
    return session === undefined ? null : { ...session.record, settings: { ...session.record.settings } };
  }

  saveSettings(code: string, settings: SessionRecord['settings']): void {
    const session = this.#session(code);
    session.record.settings = { ...settings };
    session.writtenAt = this.#nowIso();
  }

  eraseSession(code: string): void {
    this.#sessions.delete(code);
  }

  listSessionsIdleSince(isoTime: string): string[] {
    return [...this.#sessions.values()]
      .filter(({ writtenAt }) => writtenAt < isoTime)
      .map(({ record: { code } }) => code);
  }

  teams(code: string): TeamRecord[] {
    return [...(this.#sessions.get(code)?.teams.values() ?? [])].map(({ record }) => ({ ...record }));
  }

  readTeam(key: TeamKey): TeamRecord | null {
    const team = this.#find(key);
    return team === undefined ? null : { ...team.record };
  }

  addTeam(record: TeamRecord): void {
    const { teams } = this.#session(record.code);
    if (teams.has(record.teamId)) throw new Error('this team exists');
    teams.set(record.teamId, {
      record: { ...record },
      seats: new Map(),
      notes: new Map(),
      entries: [],
      hashes: new Map(),
      snapshots: [],
      checkpoints: [],
      phaseTimes: [],
    });
  }

  changeTeam(key: TeamKey, changed: Partial<TeamRecord>): void {
    const team = this.#find(key);
    if (team !== undefined) Object.assign(team.record, changed);
  }

  saveSeat(seat: SeatRecord): void {
    this.#team(seat).seats.set(seat.seatId, { ...seat, roleIds: [...seat.roleIds] });
    this.#session(seat.code).writtenAt = this.#nowIso();
  }

  readSeats(key: TeamKey): SeatRecord[] {
    const seats = [...(this.#find(key)?.seats.values() ?? [])];
    return seats
      .sort(byLengthThenName(({ seatId }) => seatId))
      .map((seat) => ({ ...seat, roleIds: [...seat.roleIds] }));
  }

  deleteSeat(key: TeamKey, seatId: string): void {
    this.#find(key)?.seats.delete(seatId);
  }

  moveSeat(from: Pick<SeatRecord, 'code' | 'teamId' | 'seatId'>, seat: SeatRecord): void {
    this.#team(seat);
    this.deleteSeat(from, from.seatId);
    this.saveSeat(seat);
  }

  saveFacilitator(facilitator: FacilitatorRecord): void {
    this.#session(facilitator.code).facilitators.set(facilitator.facilitatorId, { ...facilitator });
  }

  readFacilitators(code: string): FacilitatorRecord[] {
    const all = [...(this.#sessions.get(code)?.facilitators.values() ?? [])];
    return all.sort(byLengthThenName(({ facilitatorId }) => facilitatorId)).map((one) => ({ ...one }));
  }

  deleteFacilitator(code: string, facilitatorId: string): void {
    this.#sessions.get(code)?.facilitators.delete(facilitatorId);
  }

  saveNote(note: NoteRecord): void {
    this.#team(note).notes.set(note.noteId, { ...note });
  }

  readNotes(key: TeamKey): NoteRecord[] {
    const notes = [...(this.#find(key)?.notes.values() ?? [])];
    return notes.sort(byLengthThenName(({ noteId }) => noteId)).map((note) => ({ ...note }));
  }

  deleteNote(key: TeamKey, noteId: string): void {
    this.#find(key)?.notes.delete(noteId);
  }

  append(key: TeamKey, batch: JournalBatch): void {
    const team = this.#team(key);
    const { record, snapshots } = team;
    const expectedN = team.entries.length + 1;
    const rows = batch.entries.map(rowOf);
    if (rows.some((row, position) => row['n'] !== expectedN + position)) throw new Error('this entry exists');
    if (record.phase !== batch.phase || record.round !== batch.round) {
      const { phase, round, enteredAt = this.#nowIso() } = batch;
      team.phaseTimes.push({ phase, round, startedAt: enteredAt });
    }
    Object.assign(record, { tick: batch.tick, phase: batch.phase, round: batch.round });
    team.entries.push(...rows);
    for (const hash of batch.hashes) team.hashes.set(hash.tick, { ...hash });
    team.checkpoints.push(...batch.checkpoints);
    if (batch.snapshot === null) return;
    const { tick } = batch.snapshot;
    team.snapshots = [...snapshots.filter((one) => one.tick !== tick), { ...batch.snapshot }]
      .sort((a, b) => b.n - a.n || b.tick - a.tick)
      .slice(0, ROOM_LIMITS.snapshotsKept);
    this.#session(key.code).writtenAt = this.#nowIso();
  }

  /** What a write leaves that never came to its end: its first entries, and then one that is no entry any more. */
  tear(key: TeamKey, batch: JournalBatch, wholeCount: number): void {
    const team = this.#find(key);
    if (team === undefined || batch.entries[0]?.n !== team.entries.length + 1) return;
    const rows = batch.entries.slice(0, wholeCount + 1).map(rowOf);
    for (const [position, row] of rows.entries()) {
      team.entries.push(position === wholeCount ? { ...row, checksum: 'torn' } : row);
    }
  }

  readJournal(key: TeamKey, afterN: number): JournalContents {
    const team = this.#find(key);
    const hashes = [...(team?.hashes.values() ?? [])].sort((a, b) => a.tick - b.tick);
    return { ...wholeEntries(team?.entries.slice(afterN) ?? [], afterN), hashes: hashes.map((one) => ({ ...one })) };
  }

  readAnswers(key: TeamKey): Pick<JournalEntry, 'seat' | 'seq' | 'tick'>[] {
    return (this.#find(key)?.entries ?? []).filter((row) => Number(row['seq']) > 0).map(answerFrom);
  }

  cutJournal(key: TeamKey, lastN: number): void {
    const team = this.#find(key);
    if (team === undefined) return;
    team.entries.length = Math.min(team.entries.length, lastN);
    for (const { tick, n } of team.hashes.values()) if (n > lastN) team.hashes.delete(tick);
    team.snapshots = team.snapshots.filter(({ n }) => n <= lastN);
    team.checkpoints = team.checkpoints.filter(({ n }) => n <= lastN);
  }

  readPhaseTimes(key: TeamKey): PhaseTimeRecord[] {
    return [...(this.#find(key)?.phaseTimes ?? [])];
  }

  readSnapshots(key: TeamKey): SnapshotRecord[] {
    return [...(this.#find(key)?.snapshots ?? [])];
  }

  readCheckpoints(key: TeamKey): CheckpointRecord[] {
    return [...(this.#find(key)?.checkpoints ?? [])];
  }

  #session(code: string): SessionTable {
    const session = this.#sessions.get(code);
    if (session === undefined) throw new Error('this session is not in the store (any more)');
    return session;
  }

  #find({ code, teamId }: TeamKey): TeamTable | undefined {
    return this.#sessions.get(code)?.teams.get(teamId);
  }

  #team(key: TeamKey): TeamTable {
    const team = this.#find(key);
    if (team === undefined) throw new Error('this team is not in the store (any more)');
    return team;
  }
}

function rowOf(entry: JournalEntry): Row {
  const command = JSON.stringify(entry.command);
  const { n, tick, seat, seq } = entry;
  return { n, tick, seat, seq, command, checksum: entryChecksum(entry, command) };
}

const byLengthThenName =
  <T>(nameOf: (one: T) => string) =>
  (a: T, b: T): number => {
    const [one, other] = [nameOf(a), nameOf(b)];
    return one.length - other.length || (one < other ? -1 : 1);
  };
