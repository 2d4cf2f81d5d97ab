// The tables of the SQLite store. Nicknames have a table of their own, so that erasing them touches nothing else.
// Raise the version with every change of a table; an older file is refused with a clear message.

export const TABLES_VERSION = 2;

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
  writtenAt TEXT NOT NULL
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
