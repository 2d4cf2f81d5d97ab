// The file that a session moves in, as JSON lines: a header with the session, its facilitators, then each team with its people,
// notes, phases, journal and hashes, and at the end a digest of it all. Shapes only; must not read stores or play games.
import { z } from 'zod';
import { CODE_ALPHABET, SESSION_LIMITS } from '../../shared/limits.ts';
import { BOT_STYLES } from '../../shared/sim/bots/index.ts';
import type {
  FacilitatorRecord,
  HashRecord,
  JournalEntry,
  NoteRecord,
  PhaseTimeRecord,
  SeatRecord,
  SessionRecord,
  TeamRecord,
} from '../journal/store.ts';

export const SESSION_FORMAT = 'gravity-assist-session-1';

/** One team with everything that is of it. Checkpoints and snapshots are not: they follow from the journal. */
export interface TeamContents {
  team: TeamRecord;
  seats: SeatRecord[];
  notes: NoteRecord[];
  phases: PhaseTimeRecord[];
  entries: JournalEntry[];
  hashes: HashRecord[];
}

export interface SessionContents {
  session: SessionRecord;
  facilitators: FacilitatorRecord[];
  teams: TeamContents[];
}

const count = z.int().min(0).max(2_147_483_647);
const short = (lengthMax: number) => z.string().max(lengthMax);
const time = z.iso.datetime();
/** sha256, hex. */
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits');
const code = z
  .string()
  .regex(new RegExp(`^[${CODE_ALPHABET}]{${SESSION_LIMITS.codeLength}}$`), 'must be a session code');
const teamId = z.string().regex(/^t\d{1,4}$/, 'must be like t1');
const seatId = z.string().regex(/^s\d{1,9}$/, 'must be like s1');
const phase = short(20);
const ofTeam = { code, teamId };

const sessionSchema = z.strictObject({
  code,
  title: short(SESSION_LIMITS.titleLengthMax),
  // Has a check of its own.
  scenario: z.record(z.string(), z.unknown()),
  seed: count.min(1),
  language: z.enum(['en', 'de', 'sk']),
  botStyle: z.enum(BOT_STYLES),
  facilitatorHash: digest,
  screenHash: digest,
  createdAt: time,
  settings: z.strictObject({
    isLocked: z.boolean(),
    teamChoice: z.enum(['players', 'dealt']),
    seeds: z.enum(['same', 'different']),
    screen: z.strictObject({ mode: z.enum(['team', 'all', 'cycle']), teamId: short(10) }),
    eyesUp: short(SESSION_LIMITS.eyesUpLengthMax),
  }),
});

export const headerSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT, { error: `must be ${SESSION_FORMAT}: this program reads no other` }),
  /** Of the program that wrote it. */
  version: short(60),
  exportedAt: time,
  session: sessionSchema,
});

const facilitatorSchema = z.strictObject({
  kind: z.literal('facilitator'),
  code,
  facilitatorId: z.string().regex(/^f\d{1,4}$/, 'must be like f1'),
  name: short(100),
  tokenHash: digest,
  createdAt: time,
});
const teamSchema = z.strictObject({
  kind: z.literal('team'),
  ...ofTeam,
  name: short(100),
  seed: count.min(1),
  createdAt: time,
  tick: count,
  phase,
  round: count,
  isMerged: z.boolean(),
});
const seatSchema = z.strictObject({
  kind: z.literal('seat'),
  ...ofTeam,
  seatId,
  tokenHash: digest,
  roleIds: z.array(z.string().regex(/^[\w-]{1,60}$/)).max(40),
  isObserver: z.boolean(),
  language: short(10),
  nickname: short(200),
  isHandedToBot: z.boolean(),
  isInvite: z.boolean(),
});
const noteSchema = z.strictObject({
  kind: z.literal('note'),
  ...ofTeam,
  noteId: z.string().regex(/^n\d{1,6}$/, 'must be like n1'),
  noteKind: z.enum(['note', 'bookmark']),
  round: count,
  tick: count,
  roundTick: count,
  text: short(2 * SESSION_LIMITS.noteLengthMax),
  createdAt: time,
});
const phaseSchema = z.strictObject({ kind: z.literal('phase'), phase, round: count, startedAt: time });
const entrySchema = z.strictObject({
  kind: z.literal('entry'),
  n: count.min(1),
  tick: count,
  seat: z.string().regex(/^[\w:-]{1,80}$/),
  seq: count,
  command: z.looseObject({ type: short(60) }),
});
const hashSchema = z.strictObject({ kind: z.literal('hash'), n: count, tick: count, hash: short(100) });
const endSchema = z.strictObject({ kind: z.literal('end'), lines: count, sha256: digest });

/** Every line after the header. */
export const lineSchema = z.discriminatedUnion('kind', [
  facilitatorSchema,
  teamSchema,
  seatSchema,
  noteSchema,
  phaseSchema,
  entrySchema,
  hashSchema,
  endSchema,
]);

export type SessionFileHeader = z.infer<typeof headerSchema>;
export type SessionFileLine = z.infer<typeof lineSchema>;
