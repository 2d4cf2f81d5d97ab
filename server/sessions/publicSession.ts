// What everybody who knows the code may see of a session: teams, roles, who has which. Built field by field.
import type { Scenario } from '../../shared/scenario/schema.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { SeatRecord, SessionRecord, TeamRecord } from '../journal/store.ts';
import type { Team } from '../rooms/Team.ts';

export interface PublicRole {
  roleId: string;
  title: string;
  tagline: string;
  icon: string;
  /** Nobody's yet; played by a bot that anybody may replace; somebody's. */
  kind: 'free' | 'bot' | 'taken';
  nicknames: string[];
}

export interface PublicTeam {
  teamId: string;
  name: string;
  phase: string;
  round: number;
  roles: PublicRole[];
}

export interface PublicSession {
  code: string;
  title: string;
  language: string;
  scenario: { id: string; title: string; tagline: string; language: string };
  /** Of the team that is least far. */
  phase: string;
  /** Nobody new may come in now. */
  isLocked: boolean;
  /** dealt: people do not choose their team. */
  teamChoice: 'players' | 'dealt';
  teams: PublicTeam[];
}

const PHASES = ['lobby', 'briefing', 'running', 'review', 'improve', 'debrief', 'closed'];

export function publicSession(session: SessionRecord, teams: PublicTeam[], language: string): PublicSession {
  const { scenario } = session;
  const [least] = [...teams].sort((a, b) => a.round - b.round || PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase));
  return {
    code: session.code,
    title: session.title,
    language: session.language,
    scenario: {
      id: scenario.id,
      title: textOf(scenario, 'title', language),
      tagline: textOf(scenario, 'tagline', language),
      language: scenario.language,
    },
    phase: least?.phase ?? 'lobby',
    isLocked: session.settings.isLocked,
    teamChoice: session.settings.teamChoice,
    teams,
  };
}

/** A team in memory says it itself; for one that is not, its records do. */
export function publicTeam(
  { scenario }: SessionRecord,
  record: TeamRecord,
  { team, seats }: { team: Team | null; seats: SeatRecord[] },
  language: string,
): PublicTeam {
  const state = team?.play.game.state ?? record;
  const nicknamesOf = (roleId: string): string[] =>
    seats.filter((seat) => !seat.isInvite && seat.roleIds.includes(roleId)).map(({ nickname }) => nickname);
  const roles = scenario.roles.map(({ id, icon }) => {
    const nicknames = nicknamesOf(id);
    const kind = nicknames.length > 0 ? 'taken' : state.phase === 'lobby' ? 'free' : 'bot';
    return { ...roleWords(scenario, id, language), roleId: id, icon, kind, nicknames } as const;
  });
  return { teamId: record.teamId, name: record.name, phase: state.phase, round: state.round, roles };
}

function roleWords(scenario: Scenario, id: string, language: string): { title: string; tagline: string } {
  return {
    title: textOf(scenario, `roles.${id}.title`, language),
    tagline: textOf(scenario, `roles.${id}.tagline`, language),
  };
}
