// What a team says to itself between and beside the work: notes of the retrospective, votes, who is ready, the stand-up,
// what its people take away.
// Nothing in the game's rules of work reads it.

export const NOTE_KINDS = ['pain', 'good', 'idea', 'puzzle'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Notes are private until they are revealed; votes are counted out when the team chooses. */
export const RETRO_STAGES = ['write', 'reveal', 'group', 'vote', 'choose'] as const;
export type RetroStage = (typeof RETRO_STAGES)[number];

export interface RetroNote {
  id: string;
  roleId: string;
  kind: NoteKind;
  text: string;
  /** '' until notes are grouped. */
  groupId: string;
}

export interface RetroGroup {
  id: string;
  title: string;
  /** Votes by role. */
  votes: Record<string, number>;
  /** What it has to do with: `leak:<group>`, `insight:<id>`, `improvement:<id>`. */
  links: string[];
}

/** The retrospective after a round. */
export interface Retro {
  round: number;
  stage: RetroStage;
  nextNumber: number;
  notes: RetroNote[];
  groups: RetroGroup[];
}

export interface StandUp {
  sinceTick: number;
  /** Roles that still have to speak, the one that speaks first. */
  turns: string[];
}

export const TAKEAWAY_KINDS = ['start', 'stop', 'continue'] as const;
export type TakeawayKind = (typeof TAKEAWAY_KINDS)[number];

/** Something to write for whoever likes to; asked of everybody; shown to everybody. */
export const TAKEAWAY_STAGES = ['aside', 'write', 'wall'] as const;
export type TakeawayStage = (typeof TAKEAWAY_STAGES)[number];

/** What somebody will do on Monday, by seat: names are kept elsewhere. */
export interface Takeaway {
  id: string;
  seatId: string;
  /** The role it was played in. */
  roleId: string;
  kind: TakeawayKind;
  text: string;
  /** The first small step; '' = not said. */
  step: string;
}

export interface Takeaways {
  stage: TakeawayStage;
  nextNumber: number;
  list: Takeaway[];
}

export interface TalkState {
  retro: Retro | null;
  /** Of earlier rounds, in order. */
  pastRetros: Retro[];
  /** Roles that have said that they are ready for what comes next. */
  ready: string[];
  standUp: StandUp | null;
  takeaways: Takeaways;
}

export const freshTalk = (): TalkState => ({
  retro: null,
  pastRetros: [],
  ready: [],
  standUp: null,
  takeaways: { stage: 'aside', nextNumber: 1, list: [] },
});
