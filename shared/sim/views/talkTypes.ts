// What everybody may know of the team's talk: the retrospective as far as it is revealed, who is ready, who speaks,
// what is taken away.

/** Stage '' = there is no retrospective now. */
export interface RetroView {
  stage: '' | 'write' | 'reveal' | 'group' | 'vote' | 'choose';
  round: number;
  /** Notes that are written and not revealed yet, of all. */
  hiddenCount: number;
  /** Of all roles together. */
  votesCast: number;
}

export interface RetroNoteView {
  id: string;
  roleId: string;
  kind: string;
  text: string;
  groupId: string;
  order: number;
}

export interface RetroGroupView {
  id: string;
  title: string;
  /** −1 while votes are being given. */
  votes: number;
  /** Space-separated. */
  links: string;
  order: number;
}

/** `isOn` false = none goes on. */
export interface StandUpView {
  isOn: boolean;
  sinceTick: number;
  /** Roles that still have to speak, space-separated; the first one speaks. */
  turns: string;
}

/** What people take away, as far as everybody may know. */
export interface TakeawaysView {
  /** The wall is there to be seen at `wall` only. */
  stage: 'aside' | 'write' | 'wall';
  /** People who have written, and how much there is. */
  writerCount: number;
  count: number;
}

export interface TakeawayView {
  id: string;
  /** Whose it is among those who share the role. */
  seatId: string;
  roleId: string;
  kind: string;
  text: string;
  /** '' = not said. */
  step: string;
  order: number;
}
