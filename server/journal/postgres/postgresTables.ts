// The tables of the PostgreSQL store: those of the SQLite store, and the leases by which several processes share them.
// Nicknames have a table of their own, so that erasing them touches nothing else. Raise the version with every change.

export const TABLES_VERSION = 1;

export const CREATE_TABLES = `
CREATE TABLE sessions (
  code text PRIMARY KEY,
  title text NOT NULL,
  scenario text NOT NULL,
  seed bigint NOT NULL,
  language text NOT NULL,
  "botStyle" text NOT NULL,
  "facilitatorHash" text NOT NULL,
  "screenHash" text NOT NULL,
  "createdAt" text NOT NULL,
  "writtenAt" text NOT NULL,
  settings text NOT NULL
);

CREATE TABLE leases (
  code text PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  "ownerId" text NOT NULL,
  address text NOT NULL,
  epoch bigint NOT NULL,
  "expiresAt" timestamptz NOT NULL
);

CREATE TABLE teams (
  code text NOT NULL REFERENCES sessions ON DELETE CASCADE,
  "teamId" text NOT NULL,
  name text NOT NULL,
  seed bigint NOT NULL,
  "createdAt" text NOT NULL,
  tick integer NOT NULL,
  phase text NOT NULL,
  round integer NOT NULL,
  position integer NOT NULL,
  "isMerged" integer NOT NULL,
  PRIMARY KEY (code, "teamId")
);

CREATE TABLE seats (
  code text NOT NULL,
  "teamId" text NOT NULL,
  "seatId" text NOT NULL,
  "tokenHash" text NOT NULL,
  "roleIds" text NOT NULL,
  "isObserver" integer NOT NULL,
  language text NOT NULL,
  "isHandedToBot" integer NOT NULL,
  "isInvite" integer NOT NULL,
  PRIMARY KEY (code, "teamId", "seatId"),
  FOREIGN KEY (code, "teamId") REFERENCES teams ON DELETE CASCADE
);

CREATE TABLE nicknames (
  code text NOT NULL,
  "teamId" text NOT NULL,
  "seatId" text NOT NULL,
  nickname text NOT NULL,
  PRIMARY KEY (code, "teamId", "seatId"),
  FOREIGN KEY (code, "teamId", "seatId") REFERENCES seats ON DELETE CASCADE
);

CREATE TABLE facilitators (
  code text NOT NULL REFERENCES sessions ON DELETE CASCADE,
  "facilitatorId" text NOT NULL,
  name text NOT NULL,
  "tokenHash" text NOT NULL,
  "createdAt" text NOT NULL,
  PRIMARY KEY (code, "facilitatorId")
);

CREATE TABLE notes (
  code text NOT NULL,
  "teamId" text NOT NULL,
  "noteId" text NOT NULL,
  kind text NOT NULL,
  round integer NOT NULL,
  tick integer NOT NULL,
  "roundTick" integer NOT NULL,
  text text NOT NULL,
  "createdAt" text NOT NULL,
  PRIMARY KEY (code, "teamId", "noteId"),
  FOREIGN KEY (code, "teamId") REFERENCES teams ON DELETE CASCADE
);

CREATE TABLE entries (
  code text NOT NULL,
  "teamId" text NOT NULL,
  n integer NOT NULL,
  tick integer NOT NULL,
  seat text NOT NULL,
  seq integer NOT NULL,
  command text NOT NULL,
  checksum text NOT NULL,
  PRIMARY KEY (code, "teamId", n),
  FOREIGN KEY (code, "teamId") REFERENCES teams ON DELETE CASCADE
);

CREATE TABLE hashes (
  code text NOT NULL,
  "teamId" text NOT NULL,
  tick integer NOT NULL,
  n integer NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (code, "teamId", tick),
  FOREIGN KEY (code, "teamId") REFERENCES teams ON DELETE CASCADE
);

CREATE TABLE snapshots (
  code text NOT NULL,
  "teamId" text NOT NULL,
  tick integer NOT NULL,
  n integer NOT NULL,
  hash text NOT NULL,
  state text NOT NULL,
  PRIMARY KEY (code, "teamId", tick),
  FOREIGN KEY (code, "teamId") REFERENCES teams ON DELETE CASCADE
);

CREATE TABLE checkpoints (
  code text NOT NULL,
  "teamId" text NOT NULL,
  n integer NOT NULL,
  round integer NOT NULL,
  state text NOT NULL,
  PRIMARY KEY (code, "teamId", n),
  FOREIGN KEY (code, "teamId") REFERENCES teams ON DELETE CASCADE
);

CREATE TABLE "phaseTimes" (
  code text NOT NULL,
  "teamId" text NOT NULL,
  position integer NOT NULL,
  phase text NOT NULL,
  round integer NOT NULL,
  "startedAt" text NOT NULL,
  PRIMARY KEY (code, "teamId", position),
  FOREIGN KEY (code, "teamId") REFERENCES teams ON DELETE CASCADE
);
`;
