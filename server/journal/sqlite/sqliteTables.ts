// The tables of the SQLite store. Nicknames have a table of their own, so that erasing them touches nothing else.
// Raise the version with every change of a table, and say how an older file becomes one of the new version: columns that
// came later stand at the end of their tables. A file of a version without such a way is refused with a clear message.

export const TABLES_VERSION = 2;

/** By version found: what brings such a file to this version; whole tables that are new are made anyway. */
export const UPGRADES: ReadonlyMap<number, string> = new Map([
  [
    1,
    `
ALTER TABLE sessions ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
ALTER TABLE teams ADD COLUMN isMerged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE seats ADD COLUMN isHandedToBot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE seats ADD COLUMN isInvite INTEGER NOT NULL DEFAULT 0;
`,
  ],
]);

export const CREATE_TABLES = `
CREATE TABLE IF NOT EXISTS sessions (
  code TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  scenario TEXT NOT NULL,
  seed INTEGER NOT NULL,
  language TEXT NOT NULL,
  botStyle TEXT NOT NULL,
  facilitatorHash TEXT NOT NULL,
  screenHash TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  writtenAt TEXT NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE IF NOT EXISTS teams (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  teamId TEXT NOT NULL,
  name TEXT NOT NULL,
  seed INTEGER NOT NULL,
  createdAt TEXT NOT NULL,
  tick INTEGER NOT NULL,
  phase TEXT NOT NULL,
  round INTEGER NOT NULL,
  position INTEGER NOT NULL,
  isMerged INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (code, teamId)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS seats (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  seatId TEXT NOT NULL,
  tokenHash TEXT NOT NULL,
  roleIds TEXT NOT NULL,
  isObserver INTEGER NOT NULL,
  language TEXT NOT NULL,
  isHandedToBot INTEGER NOT NULL DEFAULT 0,
  isInvite INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (code, teamId, seatId),
  FOREIGN KEY (code, teamId) REFERENCES teams ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS nicknames (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  seatId TEXT NOT NULL,
  nickname TEXT NOT NULL,
  PRIMARY KEY (code, teamId, seatId),
  FOREIGN KEY (code, teamId, seatId) REFERENCES seats ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS facilitators (
  code TEXT NOT NULL REFERENCES sessions ON DELETE CASCADE,
  facilitatorId TEXT NOT NULL,
  name TEXT NOT NULL,
  tokenHash TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  PRIMARY KEY (code, facilitatorId)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS notes (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  noteId TEXT NOT NULL,
  kind TEXT NOT NULL,
  round INTEGER NOT NULL,
  tick INTEGER NOT NULL,
  roundTick INTEGER NOT NULL,
  text TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  PRIMARY KEY (code, teamId, noteId),
  FOREIGN KEY (code, teamId) REFERENCES teams ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS entries (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  n INTEGER NOT NULL,
  tick INTEGER NOT NULL,
  seat TEXT NOT NULL,
  seq INTEGER NOT NULL,
  command TEXT NOT NULL,
  checksum TEXT NOT NULL,
  PRIMARY KEY (code, teamId, n),
  FOREIGN KEY (code, teamId) REFERENCES teams ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS hashes (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  tick INTEGER NOT NULL,
  n INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (code, teamId, tick),
  FOREIGN KEY (code, teamId) REFERENCES teams ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS snapshots (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  tick INTEGER NOT NULL,
  n INTEGER NOT NULL,
  hash TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (code, teamId, tick),
  FOREIGN KEY (code, teamId) REFERENCES teams ON DELETE CASCADE
) STRICT;

CREATE TABLE IF NOT EXISTS checkpoints (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  n INTEGER NOT NULL,
  round INTEGER NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (code, teamId, n),
  FOREIGN KEY (code, teamId) REFERENCES teams ON DELETE CASCADE
) STRICT;

CREATE TABLE IF NOT EXISTS phaseTimes (
  code TEXT NOT NULL,
  teamId TEXT NOT NULL,
  position INTEGER NOT NULL,
  phase TEXT NOT NULL,
  round INTEGER NOT NULL,
  startedAt TEXT NOT NULL,
  PRIMARY KEY (code, teamId, position),
  FOREIGN KEY (code, teamId) REFERENCES teams ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
`;
