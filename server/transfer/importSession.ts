// Puts a checked file into the store as a session: under its own code, or under a new one where that is taken. All of it or
// nothing. Must not check what is in it; checkSessionFile has.
import { cleanNickname } from '../sessions/cleanNickname.ts';
import { hashToken, SYSTEM_SECRETS } from '../sessions/tokens.ts';
import type { JournalBatch, Store, TeamKey } from '../journal/store.ts';
import type { CheckedFile, CheckedTeam } from './checkSessionFile.ts';

export interface ImportParts {
  store: Store;
  /** A code that nobody has. */
  freeCode: () => Promise<string>;
  /** Before journals are written, where several processes share the store. */
  own: (code: string) => Promise<void>;
  nowIso: () => string;
}

export interface ImportedSession {
  code: string;
  /** Of whoever imported it: the tokens that were given out before open it too. */
  facilitatorToken: string;
}

const EMPTY = { entries: [], hashes: [], checkpoints: [], snapshot: null };

/** @param file as it was checked */
export async function importSession(parts: ImportParts, file: CheckedFile): Promise<ImportedSession> {
  const { store, freeCode, own } = parts;
  const isTaken = (await store.readSession(file.session.code)) !== null;
  const code = isTaken ? await freeCode() : file.session.code;
  const teams = file.teams.map(({ team }) => ({ ...team, code, tick: 0, phase: 'lobby', round: 0, isMerged: false }));
  await store.createSession({ ...file.session, code }, teams);
  try {
    await own(code);
    for (const team of file.teams) await writeTeam(store, { code, teamId: team.team.teamId }, team);
    return { code, facilitatorToken: await addFacilitators(parts, code, file) };
  } catch (error) {
    await store.eraseSession(code);
    throw error;
  }
}

async function writeTeam(store: Store, key: TeamKey, contents: CheckedTeam): Promise<void> {
  const { team, seats, notes, phases, entries, hashes, checkpoints, snapshot, phase, round } = contents;
  for (const { startedAt, ...entered } of phases)
    await store.append(key, { ...EMPTY, ...entered, tick: 0, enteredAt: startedAt });
  const all: JournalBatch = { entries, hashes, checkpoints, snapshot, tick: snapshot.tick, phase, round };
  await store.append(key, all);
  for (const seat of seats) await store.saveSeat({ ...seat, ...key, nickname: cleanNickname(seat.nickname) });
  for (const note of notes) await store.saveNote({ ...note, ...key });
  if (team.isMerged) await store.markMerged(key);
}

/** @returns the token of the one who imports, and is one of them from now on */
async function addFacilitators(
  { store, nowIso }: ImportParts,
  code: string,
  { facilitators }: CheckedFile,
): Promise<string> {
  for (const one of facilitators) await store.saveFacilitator({ ...one, code, name: cleanNickname(one.name) });
  const number = Math.max(0, ...facilitators.map(({ facilitatorId }) => Number(facilitatorId.slice(1)))) + 1;
  const token = SYSTEM_SECRETS.newToken();
  await store.saveFacilitator({
    code,
    facilitatorId: `f${number}`,
    name: '',
    tokenHash: hashToken(token),
    createdAt: nowIso(),
  });
  return token;
}
