// The report of a session as plain data: what each team's rounds brought, with titles in one language. Pure.
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { RoundResult } from '../../shared/sim/result.ts';
import type { Game } from '../../shared/sim/state.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { NoteRecord, SessionRecord, TeamRecord } from '../journal/store.ts';

export interface RoundReport extends RoundResult {
  title: string;
}

export interface TeamReport {
  teamId: string;
  name: string;
  phase: string;
  round: number;
  tick: number;
  rounds: RoundReport[];
  /** The facilitators' own. */
  notes: Omit<NoteRecord, 'code' | 'teamId'>[];
}

export interface Report {
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
  teams: TeamReport[];
}

/** Rounds that are over; of each its goals, ledgers and figures, as the simulation books them. */
export function buildReport(
  session: SessionRecord,
  games: { record: TeamRecord; game: Game; notes: NoteRecord[] }[],
  language: string,
): Report {
  const { scenario } = session;
  return {
    session: {
      code: session.code,
      title: session.title,
      scenario: { id: scenario.id, title: textOf(scenario, 'title', language) },
      seed: session.seed,
      language,
      createdAt: session.createdAt,
    },
    roles: Object.fromEntries(scenario.roles.map(({ id }) => [id, textOf(scenario, `roles.${id}.title`, language)])),
    teams: games.map(({ record, game: { state }, notes }) => ({
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
    })),
  };
}

function roundReport(scenario: Scenario, result: RoundResult, language: string): RoundReport {
  const id = scenario.rounds[result.round - 1]?.id ?? '';
  const titles = Object.entries(result.titles).map(([work, key]): [string, string] => [
    work,
    textOf(scenario, key, language),
  ]);
  return { ...result, title: textOf(scenario, `rounds.${id}.title`, language), titles: Object.fromEntries(titles) };
}
