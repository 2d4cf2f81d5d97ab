// Gathers what a report is made of: games (those that run, else from the journal), what the debrief's thread finds in them,
// notes and names. A team whose journal cannot be analysed is reported without figures. Must not know HTTP.
import { ALL_ROUNDS } from '../../shared/analysis/recording/stretchOf.ts';
import { takeawayWall } from '../../shared/sim/talk/takeaways.ts';
import { wordingIn } from '../../shared/words/wordingIn.ts';
import type { Debriefs } from '../debrief/Debriefs.ts';
import { figuresAnswer } from '../debrief/figuresAnswer.ts';
import type { SessionRecord, Store, TeamRecord } from '../journal/store.ts';
import { Problem } from '../sessions/Problem.ts';
import type { Teams } from '../sessions/Teams.ts';
import type { Asking } from '../whatIf/tasks.ts';
import { playedGameOf } from '../whatIf/playedGameOf.ts';
import { buildAnalysis, type TeamAnalysis } from './buildAnalysis.ts';
import { buildReport, type Report, type TeamSource } from './buildReport.ts';
import { gameOf } from './gameOf.ts';

export interface ReportServices {
  teams: Teams;
  store: Store;
  debriefs: Debriefs;
}

export interface ReportWish {
  session: SessionRecord;
  records: readonly TeamRecord[];
  /** A team is not told what facilitators have noted, nor what its people have written for themselves so far. */
  asks: Asking;
  language: string;
}

/** @throws Problem 503 while the server goes down */
export async function collectReport(services: ReportServices, wish: ReportWish): Promise<Report> {
  const sources: TeamSource[] = [];
  // One after the other: the threads that analyse are few, and the games take memory.
  for (const record of wish.records) sources.push(await sourceOf(services, wish, record));
  return buildReport(wish.session, sources, wish.language);
}

async function sourceOf(services: ReportServices, wish: ReportWish, record: TeamRecord): Promise<TeamSource> {
  const { store } = services;
  const game = await gameOf(services, wish.session, record);
  const notes = wish.asks === 'facilitator' ? await store.readNotes(record) : [];
  const seats = await store.readSeats(record);
  const takeaways = wish.asks === 'facilitator' ? game.state.talk.takeaways.list : takeawayWall(game);
  return { record, game, notes, seats, takeaways, analysis: await analysisOf(services, wish, record) };
}

async function analysisOf(
  services: ReportServices,
  { session, asks, language }: ReportWish,
  record: TeamRecord,
): Promise<TeamAnalysis | null> {
  const { debriefs } = services;
  try {
    const played = await playedGameOf(services, session, record);
    const find = async (round: number) => {
      const facts = await debriefs.findFigures(record, played, asks, { round, only: null });
      return figuresAnswer(session.scenario, facts, [], language);
    };
    const overall = await find(ALL_ROUNDS);
    const rounds = [];
    for (const round of overall.rounds) rounds.push(await find(round));
    return buildAnalysis(overall, rounds, wordingIn(language));
  } catch (error) {
    if (error instanceof Problem && error.status !== 503) return null;
    throw error;
  }
}
