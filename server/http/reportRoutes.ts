// What a session brought, for the facilitator: the report in three forms, and each team's journal. Teams that were merged into
// others have played too.
import { Router } from 'express';
import { z } from 'zod';
import { createGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import { inOrder, JOURNAL_FORMAT, type JournalHeader, journalText, scenarioHashOf } from '../journal/journalLines.ts';
import type { SessionRecord, TeamRecord } from '../journal/store.ts';
import { Problem } from '../sessions/Problem.ts';
import { asFacilitator } from './asFacilitator.ts';
import { languageOf } from './callerOf.ts';
import { buildReport } from '../report/buildReport.ts';
import { gameOf } from '../report/gameOf.ts';
import { reportCsv } from '../report/reportCsv.ts';
import { reportHtml } from '../report/reportHtml.ts';
import type { HttpServices } from './services.ts';

const formatSchema = z.enum(['json', 'csv', 'html']).default('json');

export function reportRoutes(services: HttpServices): Router {
  const { teams, store } = services;
  const router = Router();

  router.get('/api/sessions/:code/report', async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    const format = formatSchema.parse(request.query['format']);
    const language = languageOf(request.query['language'], session.language);
    const records = await store.readTeams(session.code, 'all');
    const games = await Promise.all(
      records.map(async (record) => {
        const [game, notes] = await Promise.all([gameOf(services, session, record), store.readNotes(record)]);
        return { record, game, notes };
      }),
    );
    const report = buildReport(session, games, language);
    response.set('Cache-Control', 'no-store');
    if (format === 'json') response.json(report);
    else if (format === 'csv') response.attachment(`${session.code}.csv`).type('text/csv').send(reportCsv(report));
    else response.type('html').send(reportHtml(report, language));
  });

  router.get('/api/sessions/:code/journal', async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    const records = await store.readTeams(session.code, 'all');
    const wanted = request.query['team'] ?? request.query['teamId'] ?? records[0]?.teamId;
    const record = records.find(({ teamId }) => teamId === wanted);
    if (record === undefined) throw new Problem(404, 'noSuchTeam', 'This session has no such team.');
    response.set('Cache-Control', 'no-store').attachment(`${session.code}-${record.teamId}.jsonl`);
    response.type('application/x-ndjson').send(await journalOf(session, record));
  });

  /** Ends with the hash of the state as it is now, unless part of that is not stored yet. */
  const journalOf = async (session: SessionRecord, record: TeamRecord): Promise<string> => {
    const { state } = await gameOf(services, session, record);
    const isSettled = teams.find(record)?.team.play.isSettled ?? true;
    const last = isSettled ? [{ tick: state.tick, hash: hashState(state) }] : [];
    const { entries, hashes } = await store.readJournal(record, 0);
    const { scenario } = session;
    const header: JournalHeader = {
      format: JOURNAL_FORMAT,
      scenarioHash: scenarioHashOf(scenario),
      scenario,
      seed: record.seed,
      seats: Object.values(createGame(scenario, record.seed).state.seats),
      createdAt: record.createdAt,
    };
    return journalText(header, [...inOrder(entries, hashes), ...last]);
  };

  return router;
}
