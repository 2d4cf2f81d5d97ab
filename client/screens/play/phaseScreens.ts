// What a player sees in each phase of the workshop. A new screen is one line here.
import type { ComponentType } from 'preact';
import type { Phase } from '../../../shared/sim/views/types.ts';
import type { MyRoles } from '../../model/myRoles.ts';
import type { Team } from '../../model/Team.ts';

export interface PlayProps {
  team: Team;
  roles: MyRoles;
}

export type PlayLoader = () => Promise<ComponentType<PlayProps>>;

const lobby: PlayLoader = async () => (await import('../lobby/LobbyScreen.tsx')).LobbyScreen;
const briefing: PlayLoader = async () => (await import('../briefing/BriefingScreen.tsx')).BriefingScreen;
const controlRoom: PlayLoader = async () => (await import('../controlRoom/ControlRoom.tsx')).ControlRoom;
const review: PlayLoader = async () => (await import('../review/ReviewScreen.tsx')).ReviewScreen;
const improve: PlayLoader = async () => (await import('../improve/ImproveScreen.tsx')).ImproveScreen;
const closed: PlayLoader = async () => (await import('./ClosedScreen.tsx')).ClosedScreen;

export const PHASE_SCREENS: Readonly<Record<Phase, PlayLoader>> = {
  lobby,
  briefing,
  running: controlRoom,
  review,
  improve,
  debrief: review,
  closed,
};

/** Loads the game itself while the player still reads. */
export function preloadControlRoom(): void {
  controlRoom().catch(() => undefined);
}
