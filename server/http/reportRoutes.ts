// What a session brought: the report in three forms, for the facilitator of the whole session or one team, for players of their own
// team once it is over; and each team's journal. Teams that were merged into others have played too.
import { type Request, Router } from 'express';
import { z } from 'zod';
import { createGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import { inOrder, JOURNAL_FORMAT, type JournalHeader, journalText, scenarioHashOf } from '../journal/journalLines.ts';
import type { SessionRecord, TeamRecord } from '../journal/store.ts';
import { notFound, Problem } from '../sessions/Problem.ts';
import { isTokenOf } from '../sessions/tokens.ts';
import type { Asking } from '../whatIf/tasks.ts';
import { asFacilitator } from './asFacilitator.ts';
import { addressOf, bearerOf, languageOf } from './callerOf.ts';
import { collectReport } from '../report/collectReport.ts';
import { gameOf } from '../report/gameOf.ts';
import { writeReport } from '../report/writeReport.ts';
import type { HttpServices } from './services.ts';

/** Phases in which nothing of the game is secret any more. */
const OVER: ReadonlySet<string> = new Set(['debrief', 'closed']);
const teamSchema = z.string().max(40).optional();
const TYPES = { json: 'application/json', csv: 'text/csv', html: 'html' } as const;
const formatSchema = z.enum(['json', 'csv', 'html']).default('json');

export function reportRoutes(services: HttpServices): Router {
  const { teams, store } = services;
  const router = Router();

  router.get('/api/sessions/:code/report', async (request, response) => {
    const { session, records, asks } = await readerOf(services, request.params.code, request);
    const format = formatSchema.parse(request.query['format']);
    const language = languageOf(request.query['language'], session.language);
    const report = await collectReport(services, { session, records, asks, language });
    const text = await writeReport({ report, format, language });
    response.set('Cache-Control', 'no-store').type(TYPES[format]);
    if (format === 'csv') response.attachment(`${session.code}.csv`);
    response.send(text);
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

interface Reader {
  session: SessionRecord;
  records: TeamRecord[];
  asks: Asking;
}

/** @throws Problem 404 for an unknown session or team, 401 for a token that opens nothing here, 403 while the team still plays */
async function readerOf({ sessions, store, failures }: HttpServices, code: string, request: Request): Promise<Reader> {
  return failures.spend(addressOf(request), async () => {
    const token = bearerOf(request);
    const session = await sessions.find(code);
    const wanted = teamSchema.parse(request.query['team']);
    const all = await store.readTeams(session.code, 'all');
    const records = wanted === undefined ? all : all.filter(({ teamId }) => teamId === wanted);
    const [team] = records;
    if (wanted !== undefined && team !== undefined) {
      const seats = await store.readSeats(team);
      if (seats.some(({ tokenHash }) => isTokenOf(token, tokenHash))) {
        if (!OVER.has(team.phase))
          throw new Problem(403, 'notYet', 'The report is there when the team looks back on all.');
        return { session, records, asks: 'team' };
      }
    }
    await sessions.findAs(code, token, ['facilitator']);
    if (team === undefined) throw notFound();
    return { session, records, asks: 'facilitator' };
  });
}
