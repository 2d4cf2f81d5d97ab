// Who may need a word from the facilitator: a person is here, work waits for the role, and nothing comes from them.
// Pure; bots never need a word. Must not know how it is shown.

export interface RoleFacts {
  /** Whether a person sits there who is not covered by a bot. */
  hasPerson: boolean;
  /** Since the last command of the person who did something last. */
  quietSeconds: number;
  waitingCount: number;
  idleHands: number;
  stuckHands: number;
}

export interface Attention {
  kind: 'stuck' | 'idle' | 'quiet';
  seconds: number;
  waitingCount: number;
  /** Long enough to go there: framed, with a way to write. */
  isUrgent: boolean;
}

/** Silence begins to matter; the server counts in steps of five, so that a name is called within 20 s. */
const QUIET_SECONDS = 15;
const URGENT_SECONDS = 45;

/** null = all is well, or the clock stands. */
export function attentionOf(facts: RoleFacts, isTicking: boolean): Attention | null {
  const { hasPerson, quietSeconds, waitingCount, idleHands, stuckHands } = facts;
  if (!isTicking || !hasPerson || waitingCount === 0) return null;
  const isQuiet = quietSeconds >= QUIET_SECONDS;
  if (!isQuiet && stuckHands === 0) return null;
  const isUrgent = isQuiet && (stuckHands > 0 || idleHands > 0 || quietSeconds >= URGENT_SECONDS);
  const kind = stuckHands > 0 ? 'stuck' : idleHands > 0 ? 'idle' : 'quiet';
  return { kind, seconds: quietSeconds, waitingCount, isUrgent };
}
