// Wire classes around the game: what a session shows everybody, and what only its facilitators see of seats, claims and notes.
// No rules, no functions, never a token.
import { schema, t } from '@colyseus/schema';

/** For everybody in every team of the session. */
export const SessionState = schema(
  {
    /** No new seats; who has one comes back. */
    isLocked: t.boolean().default(false),
    /** One message on all players' screens; '' = they play. */
    eyesUp: t.string().default(''),
    /** 'team' | 'all' | 'cycle': what the big screen shows. */
    screenMode: t.string().default('team'),
    /** For mode 'team'; '' = the team that the screen was opened with. */
    screenTeamId: t.string().default(''),
  },
  'SessionState',
);

/** A seat as the facilitator sees it. Observers hold no role. */
export const SeatState = schema(
  {
    id: t.string().default(''),
    nickname: t.string().default(''),
    /** Space-separated. */
    roleIds: t.string().default(''),
    isObserver: t.boolean().default(false),
    isHere: t.boolean().default(false),
    /** Type of the last command that came from it; '' = none yet. */
    lastCommand: t.string().default(''),
    lastCommandTick: t.number().default(0),
    /** Wall clock since its last command or join, in steps of some seconds. */
    quietSeconds: t.number().default(0),
    /** Its person keeps the seat while bots play its roles. */
    isHandedToBot: t.boolean().default(false),
    /** A link was given out and nobody has come by it yet. */
    isInvite: t.boolean().default(false),
  },
  'SeatState',
);

/** Somebody says: I was here already. */
export const ClaimState = schema(
  {
    id: t.string().default(''),
    nickname: t.string().default(''),
    roleId: t.string().default(''),
    /** The seat that fits best; '' = none does. */
    seatId: t.string().default(''),
    atTick: t.number().default(0),
  },
  'ClaimState',
);

/** Of the facilitators, for the facilitators. */
export const NoteState = schema(
  {
    id: t.string().default(''),
    /** 'note' | 'bookmark' */
    kind: t.string().default('note'),
    round: t.number().default(0),
    tick: t.number().default(0),
    roundTick: t.number().default(0),
    text: t.string().default(''),
    /** ISO time. */
    createdAt: t.string().default(''),
  },
  'NoteState',
);

/** A phase was entered: the wall clock of the server, for facilitators. */
export const PhaseTimeState = schema(
  {
    id: t.string().default(''),
    phase: t.string().default(''),
    round: t.number().default(0),
    startedAtMs: t.number().default(0),
  },
  'PhaseTimeState',
);
