// What the server keeps, and the one interface to it: sessions, seats, names, journals, snapshots.
// Every write has reached the disk when its promise resolves. Must not know the rules of the game or what a client is.
import type { Scenario } from '../../shared/scenario/schema.ts';

/** What facilitators may change while the session goes on. */
export interface SessionSettings {
  /** No new seats; known tokens still come back. */
  isLocked: boolean;
  /** dealt: people do not choose their team. */
  teamChoice: 'players' | 'dealt';
  /** Of teams that are added later. */
  seeds: 'same' | 'different';
  screen: { mode: 'team' | 'all' | 'cycle'; teamId: string };
  /** One message on all players' screens; '' = none. */
  eyesUp: string;
}

export const USUAL_SETTINGS: Readonly<SessionSettings> = {
  isLocked: false,
  teamChoice: 'players',
  seeds: 'same',
  screen: { mode: 'team', teamId: '' },
  eyesUp: '',
};

export interface SessionRecord {
  code: string;
  title: string;
  scenario: Scenario;
  seed: number;
  language: string;
  botStyle: string;
  /** sha256 of the tokens, hex; the tokens themselves are not kept. */
  facilitatorHash: string;
  screenHash: string;
  createdAt: string;
  settings: SessionSettings;
}

export interface TeamRecord {
  code: string;
  teamId: string;
  name: string;
  seed: number;
  createdAt: string;
  /** Simulated hours reached, also where no command marks them. */
  tick: number;
  /** As of the last write, for showing a team that is not in memory. */
  phase: string;
  round: number;
  /** Its people play in another team now; it is not listed any more. */
  isMerged: boolean;
}

/** Names one team of one session. */
export interface TeamKey {
  code: string;
  teamId: string;
}

export interface SeatRecord extends TeamKey {
  seatId: string;
  tokenHash: string;
  /** Roles it holds; empty for an observer. The journal's assignSeat commands are what counts, this is for looking up. */
  roleIds: string[];
  isObserver: boolean;
  language: string;
  /** Kept apart from everything else and dropped with the session. */
  nickname: string;
  /** Its person keeps it while bots play its roles. */
  isHandedToBot: boolean;
  /** A link was given out and nobody has come by it yet: the roles are wished, not held. */
  isInvite: boolean;
}

/** Somebody who facilitates besides the one who opened the session. */
export interface FacilitatorRecord {
  code: string;
  facilitatorId: string;
  name: string;
  tokenHash: string;
  createdAt: string;
}

/** Of the facilitators, for the facilitators, at a moment of a team's game. */
export interface NoteRecord extends TeamKey {
  noteId: string;
  kind: 'note' | 'bookmark';
  round: number;
  tick: number;
  roundTick: number;
  text: string;
  createdAt: string;
}

/** An accepted command. `n` counts them from 1 for each team. */
export interface JournalEntry {
  tick: number;
  n: number;
  seat: string;
  command: { type: string } & Record<string, unknown>;
  /** The sender's number, 0 where there is none; for answering a repeated command after a restart. */
  seq: number;
}

/** The state's hash at a tick, before the commands after entry `n`. */
export interface HashRecord {
  tick: number;
  n: number;
  hash: string;
}

export interface SnapshotRecord extends HashRecord {
  /** JSON of GameState. */
  state: string;
}

/** The state as the briefing of a round was entered by entry `n`, for playing the round again. */
export interface CheckpointRecord {
  n: number;
  round: number;
  /** JSON of GameState. */
  state: string;
}

/** What one beat of a team adds: all of it or nothing. */
export interface JournalBatch {
  entries: JournalEntry[];
  hashes: HashRecord[];
  checkpoints: CheckpointRecord[];
  snapshot: SnapshotRecord | null;
  tick: number;
  phase: string;
  round: number;
  /** When the phase was entered, ISO; now, where it is not said. */
  enteredAt?: string;
}

/** When a team entered a phase, by the wall clock. The lobby has none: it began when the team was made. */
export interface PhaseTimeRecord {
  phase: string;
  round: number;
  /** ISO time. */
  startedAt: string;
}

export interface JournalContents {
  entries: JournalEntry[];
  hashes: HashRecord[];
  /** '' or what was found damaged: then entries end with the last one that is whole. */
  damage: string;
}

export interface Store {
  createSession: (session: SessionRecord, teams: TeamRecord[]) => Promise<void>;
  readSession: (code: string) => Promise<SessionRecord | null>;
  saveSettings: (code: string, settings: SessionSettings) => Promise<void>;
  /** In their order; `listed` are those that were not merged into others, and what is read by default. */
  readTeams: (code: string, which?: 'listed' | 'all') => Promise<TeamRecord[]>;
  readTeam: (key: TeamKey) => Promise<TeamRecord | null>;
  /** After the others. */
  addTeam: (team: TeamRecord) => Promise<void>;
  renameTeam: (key: TeamKey, name: string) => Promise<void>;
  markMerged: (key: TeamKey) => Promise<void>;
  /** Everything of the session, names first. */
  eraseSession: (code: string) => Promise<void>;
  /** Codes of sessions that nothing was written to since. */
  listSessionsIdleSince: (isoTime: string) => Promise<string[]>;

  saveSeat: (seat: SeatRecord) => Promise<void>;
  readSeats: (key: TeamKey) => Promise<SeatRecord[]>;
  deleteSeat: (key: TeamKey, seatId: string) => Promise<void>;
  /** Deletes the one and saves the other, both or neither. */
  moveSeat: (from: Pick<SeatRecord, 'code' | 'teamId' | 'seatId'>, seat: SeatRecord) => Promise<void>;

  saveFacilitator: (facilitator: FacilitatorRecord) => Promise<void>;
  /** In the order in which they were added. */
  readFacilitators: (code: string) => Promise<FacilitatorRecord[]>;
  deleteFacilitator: (code: string, facilitatorId: string) => Promise<void>;

  saveNote: (note: NoteRecord) => Promise<void>;
  readNotes: (key: TeamKey) => Promise<NoteRecord[]>;
  deleteNote: (key: TeamKey, noteId: string) => Promise<void>;

  /** One durable transaction. Keeps the newest snapshots only, and when the team entered another phase. */
  append: (key: TeamKey, batch: JournalBatch) => Promise<void>;
  /** Whole entries after number `afterN`, without a gap, and every hash. */
  readJournal: (key: TeamKey, afterN: number) => Promise<JournalContents>;
  /** Numbered commands that were accepted lately, oldest first. */
  readAnswers: (key: TeamKey) => Promise<Pick<JournalEntry, 'seat' | 'seq' | 'tick'>[]>;
  /** Drops what follows entry `lastN`, after damage was found there. */
  cutJournal: (key: TeamKey, lastN: number) => Promise<void>;
  /** Every phase that was entered, also again, oldest first. */
  readPhaseTimes: (key: TeamKey) => Promise<PhaseTimeRecord[]>;
  /** Newest first. */
  readSnapshots: (key: TeamKey) => Promise<SnapshotRecord[]>;
  /** Oldest first; a later one of a round replaces the earlier. */
  readCheckpoints: (key: TeamKey) => Promise<CheckpointRecord[]>;

  /** Throws when nothing can be read. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
}
