// Rows of a database as the store's records: every column read by name with its type checked. No SQL here.
import type { Scenario } from '../../shared/scenario/schema.ts';
import { entryChecksum } from './entryChecksum.ts';
import {
  type CheckpointRecord,
  type FacilitatorRecord,
  type HashRecord,
  type JournalEntry,
  type NoteRecord,
  type PhaseTimeRecord,
  type SeatRecord,
  type SessionRecord,
  type SessionSettings,
  type SnapshotRecord,
  type TeamRecord,
  USUAL_SETTINGS,
} from './store.ts';

export type Row = Readonly<Record<string, unknown>>;

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`the store's column ${column} holds no text`);
  return value;
}

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`the store's column ${column} holds no number`);
  return value;
}

export function sessionFrom(row: Row): SessionRecord {
  return {
    code: textIn(row, 'code'),
    title: textIn(row, 'title'),
    // Was checked when the session was made.
    scenario: JSON.parse(textIn(row, 'scenario')) as Scenario,
    seed: numberIn(row, 'seed'),
    language: textIn(row, 'language'),
    botStyle: textIn(row, 'botStyle'),
    facilitatorHash: textIn(row, 'facilitatorHash'),
    screenHash: textIn(row, 'screenHash'),
    createdAt: textIn(row, 'createdAt'),
    settings: { ...USUAL_SETTINGS, ...(JSON.parse(textIn(row, 'settings')) as Partial<SessionSettings>) },
  };
}

export function teamFrom(row: Row): TeamRecord {
  return {
    code: textIn(row, 'code'),
    teamId: textIn(row, 'teamId'),
    name: textIn(row, 'name'),
    seed: numberIn(row, 'seed'),
    createdAt: textIn(row, 'createdAt'),
    tick: numberIn(row, 'tick'),
    phase: textIn(row, 'phase'),
    round: numberIn(row, 'round'),
    isMerged: numberIn(row, 'isMerged') === 1,
  };
}

export function seatFrom(row: Row): SeatRecord {
  return {
    code: textIn(row, 'code'),
    teamId: textIn(row, 'teamId'),
    seatId: textIn(row, 'seatId'),
    tokenHash: textIn(row, 'tokenHash'),
    roleIds: textIn(row, 'roleIds')
      .split(' ')
      .filter((id) => id !== ''),
    isObserver: numberIn(row, 'isObserver') === 1,
    language: textIn(row, 'language'),
    nickname: typeof row['nickname'] === 'string' ? row['nickname'] : '',
    isHandedToBot: numberIn(row, 'isHandedToBot') === 1,
    isInvite: numberIn(row, 'isInvite') === 1,
  };
}

export function facilitatorFrom(row: Row): FacilitatorRecord {
  return {
    code: textIn(row, 'code'),
    facilitatorId: textIn(row, 'facilitatorId'),
    name: textIn(row, 'name'),
    tokenHash: textIn(row, 'tokenHash'),
    createdAt: textIn(row, 'createdAt'),
  };
}

export function noteFrom(row: Row): NoteRecord {
  return {
    code: textIn(row, 'code'),
    teamId: textIn(row, 'teamId'),
    noteId: textIn(row, 'noteId'),
    kind: textIn(row, 'kind') === 'bookmark' ? 'bookmark' : 'note',
    round: numberIn(row, 'round'),
    tick: numberIn(row, 'tick'),
    roundTick: numberIn(row, 'roundTick'),
    text: textIn(row, 'text'),
    createdAt: textIn(row, 'createdAt'),
  };
}

/** Null when the record is not what was written. */
export function entryFrom(row: Row): JournalEntry | null {
  try {
    const commandText = textIn(row, 'command');
    const entry = {
      n: numberIn(row, 'n'),
      tick: numberIn(row, 'tick'),
      seat: textIn(row, 'seat'),
      seq: numberIn(row, 'seq'),
    };
    if (entryChecksum(entry, commandText) !== textIn(row, 'checksum')) return null;
    return { ...entry, command: JSON.parse(commandText) as JournalEntry['command'] };
  } catch {
    return null;
  }
}

export function answerFrom(row: Row): Pick<JournalEntry, 'seat' | 'seq' | 'tick'> {
  return { seat: textIn(row, 'seat'), seq: numberIn(row, 'seq'), tick: numberIn(row, 'tick') };
}

export function hashFrom(row: Row): HashRecord {
  return { tick: numberIn(row, 'tick'), n: numberIn(row, 'n'), hash: textIn(row, 'hash') };
}

export function snapshotFrom(row: Row): SnapshotRecord {
  return { ...hashFrom(row), state: textIn(row, 'state') };
}

export function checkpointFrom(row: Row): CheckpointRecord {
  return { n: numberIn(row, 'n'), round: numberIn(row, 'round'), state: textIn(row, 'state') };
}

export function phaseTimeFrom(row: Row): PhaseTimeRecord {
  return { phase: textIn(row, 'phase'), round: numberIn(row, 'round'), startedAt: textIn(row, 'startedAt') };
}
