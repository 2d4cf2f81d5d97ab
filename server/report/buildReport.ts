// The report of a session as plain data: what each team's rounds brought, why, and what its people said, in one language. Pure.
// Grows by new members; what is there keeps its name and meaning.
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { RoundResult } from '../../shared/sim/result.ts';
import type { Game } from '../../shared/sim/state.ts';
import type { Takeaway } from '../../shared/sim/talkState.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { NoteRecord, SeatRecord, SessionRecord, TeamRecord } from '../journal/store.ts';
import type { TeamAnalysis } from './buildAnalysis.ts';
import { compareTeams, type TeamRow } from './compareTeams.ts';
import { listImprovements, type ImprovementReport } from './listImprovements.ts';

/** Of the shape of the JSON. */
export const REPORT_VERSION = 1;

export interface RoundReport extends RoundResult {
  title: string;
}

export interface TakeawayReport {
  kind: string;
  text: string;
  /** The first small step; '' = not said. */
  step: string;
  role: string;
  /** '' = the name is not there any more, or never was. */
  nickname: string;
}

export interface TeamReport {
  teamId: string;
  name: string;
  phase: string;
  round: number;
  tick: number;
  rounds: RoundReport[];
  /** The facilitators' own, and for them alone. */
  notes: Omit<NoteRecord, 'code' | 'teamId'>[];
  /** null where the journal could not be analysed. */
  analysis: TeamAnalysis | null;
  improvements: ImprovementReport[];
  takeaways: TakeawayReport[];
}

export interface Report {
  version: number;
  session: {
    code: string;
    title: string;
    scenario: { id: string; title: string };
    seed: number;
    language: string;
    createdAt: string;
  };
  /** Titles by id, for readers without the scenario. */
  roles: Record<string, string>;
  goals: Record<string, { title: string; metric: string }>;
  /** Empty for a report of one team. */
  comparison: TeamRow[];
  teams: TeamReport[];
}

export interface TeamSource {
  record: TeamRecord;
  game: Game;
  notes: NoteRecord[];
  seats: SeatRecord[];
  takeaways: readonly Takeaway[];
  analysis: TeamAnalysis | null;
}

/** Rounds that are over; of each its goals, ledgers and figures, as the simulation books them. */
export function buildReport(session: SessionRecord, sources: readonly TeamSource[], language: string): Report {
  const { scenario } = session;
  const teams = sources.map((source) => teamReport(scenario, source, language));
  return {
    version: REPORT_VERSION,
    session: {
      code: session.code,
      title: session.title,
      scenario: { id: scenario.id, title: textOf(scenario, 'title', language) },
      seed: session.seed,
      language,
      createdAt: session.createdAt,
    },
    roles: Object.fromEntries(scenario.roles.map(({ id }) => [id, textOf(scenario, `roles.${id}.title`, language)])),
    goals: goalsOf(scenario, language),
    comparison: teams.length < 2 ? [] : teams.map(compareTeams),
    teams,
  };
}

function goalsOf(scenario: Scenario, language: string): Report['goals'] {
  const goals = scenario.rounds.flatMap(({ id: round, goals: own }) =>
    own.map(({ id, metric }) => [
      id,
      { title: textOf(scenario, `rounds.${round}.goals.${id}.title`, language), metric },
    ]),
  );
  return Object.fromEntries(goals) as Report['goals'];
}

function teamReport(
  scenario: Scenario,
  { record, game, notes, seats, takeaways, analysis }: TeamSource,
  language: string,
): TeamReport {
  const { state } = game;
  return {
    teamId: record.teamId,
    name: record.name,
    phase: state.phase,
    round: state.round,
    tick: state.tick,
    rounds: state.results.map((result) => roundReport(scenario, result, language)),
    notes: notes.map(({ noteId, kind, round, tick, roundTick, text, createdAt }) => ({
      noteId,
      kind,
      round,
      tick,
      roundTick,
      text,
      createdAt,
    })),
    analysis,
    improvements: listImprovements(game, language),
    takeaways: takeawaysOf(scenario, takeaways, seats, language),
  };
}

/** Names are kept apart from the journal: whose seat is gone has none here either. */
function takeawaysOf(
  scenario: Scenario,
  takeaways: readonly Takeaway[],
  seats: readonly SeatRecord[],
  language: string,
): TakeawayReport[] {
  const names = new Map(seats.map(({ seatId, nickname }) => [seatId, nickname]));
  return takeaways.map(({ seatId, roleId, kind, text, step }) => ({
    kind,
    text,
    step,
    role: textOf(scenario, `roles.${roleId}.title`, language),
    nickname: names.get(seatId) ?? '',
  }));
}

function roundReport(scenario: Scenario, result: RoundResult, language: string): RoundReport {
  const id = scenario.rounds[result.round - 1]?.id ?? '';
  const titles = Object.entries(result.titles).map(([work, key]): [string, string] => [
    work,
    key.startsWith('text:') ? key.slice('text:'.length) : textOf(scenario, key, language),
  ]);
  return { ...result, title: textOf(scenario, `rounds.${id}.title`, language), titles: Object.fromEntries(titles) };
}
