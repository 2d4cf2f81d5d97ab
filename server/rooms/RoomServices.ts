// What a team's room works with beside its team: who somebody is, who waits, and how the process is doing.
import type { TeamKey } from '../journal/store.ts';
import type { WaitingClaim } from './deskView.ts';
import type { Identity } from './Member.ts';
import type { PatchGaps } from './PatchTurn.ts';
import type { Team, TeamServices } from './Team.ts';

/** How soon changes are shown, as busy as the process is now. */
export interface RoomPace extends PatchGaps {
  /** For so long a role is left as it is shown while nothing concerns it. */
  roleGapMs: number;
}

export interface RoomServices extends TeamServices {
  /** Who holds this token or ticket for this team; null = nobody. */
  identify: (team: Team, options: unknown) => Identity | null;
  /** People who wait for a facilitator's word on their seat in this team. */
  claimsOf: (key: TeamKey) => WaitingClaim[];
  /** Ends a room that does not come right; the next who asks for the team gets a new one. */
  retire: (key: TeamKey) => void;
  pace: RoomPace;
  /** Resolves when it is somebody's turn to come in. */
  turnToEnter?: () => Promise<void>;
  /** Resolves when it is this team's turn to show what has changed: making the picture of many teams at once holds up all answers. */
  turnToShow?: () => Promise<void>;
}
