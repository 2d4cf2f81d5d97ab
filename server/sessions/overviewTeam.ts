// One team at a glance for the facilitator's table of many: where it is, how it does, and who of its people is quiet.
// Takes what the team's picture holds already; must not compute views. Whether silence matters is the reader's to say.
import { textOf } from '../../shared/sim/texts.ts';
import { viewFacilitator } from '../../shared/sim/views/index.ts';
import type { OverviewRole, OverviewTeam } from '../../shared/wire/answers/overview.ts';
import type { TeamRecord } from '../journal/store.ts';
import type { SeatPresence } from '../rooms/Presence.ts';
import type { TeamRoom } from '../rooms/TeamRoom.ts';

/** What a team's record does not hold. */
interface Around {
  /** null for a team that is not in memory: of it only the record is known */
  room: TeamRoom | null;
  claimCount: number;
}

export function overviewTeam(record: TeamRecord, { room, claimCount }: Around, language: string): OverviewTeam {
  const { teamId, name, phase, round } = record;
  if (room === null) return { ...NOTHING, teamId, name, phase, round, claimCount };
  const { picture } = room.team;
  const state = picture.state.public;
  const lamps = [...state.services.values()].map(({ lamp }) => lamp);
  const goals = [...state.goals.values()].map(({ status }) => status);
  const count = (list: readonly string[], wanted: string): number => list.filter((one) => one === wanted).length;
  const seats = Object.values(room.seatPresences());
  return {
    teamId,
    name,
    phase: state.phase,
    round: state.round,
    roundTick: state.roundTick,
    roundTicks: state.roundTicks,
    isPaused: state.isPaused,
    hereCount: seats.filter(({ isHere, isObserver }) => isHere && !isObserver).length,
    botCount: [...picture.state.people.values()].filter(({ isBot }) => isBot).length,
    downCount: count(lamps, 'down'),
    degradedCount: count(lamps, 'degraded'),
    goalsMet: count(goals, 'met'),
    goalsBehind: count(goals, 'behind'),
    goalCount: goals.length,
    claimCount,
    roles: rolesOf(room, seats, language),
  };
}

const NOTHING: OverviewTeam = {
  teamId: '',
  name: '',
  phase: 'lobby',
  round: 0,
  roundTick: 0,
  roundTicks: 0,
  isPaused: false,
  hereCount: 0,
  botCount: 0,
  downCount: 0,
  degradedCount: 0,
  goalsMet: 0,
  goalsBehind: 0,
  goalCount: 0,
  claimCount: 0,
  roles: [],
};

function rolesOf({ team }: TeamRoom, seats: readonly SeatPresence[], language: string): OverviewRole[] {
  const playing = seats.filter(({ isHere, isHandedToBot }) => isHere && !isHandedToBot);
  if (playing.length === 0) return [];
  return Object.values(viewFacilitator(team.play.game).roles).flatMap((role): OverviewRole[] => {
    const people = playing.filter(({ roleIds }) => roleIds.split(' ').includes(role.id));
    if (people.length === 0) return [];
    const { id: roleId, waitingCount, waitingTypes, idleHands, stuckHands } = role;
    const quietSeconds = Math.min(...people.map((seat) => seat.quietSeconds));
    const nicknames = people.map(({ nickname }) => nickname).join(', ');
    const title = textOf(team.session.scenario, `roles.${roleId}.title`, language);
    return [{ roleId, title, nicknames, quietSeconds, waitingCount, waitingTypes, idleHands, stuckHands }];
  });
}
