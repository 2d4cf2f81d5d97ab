// A session's journal as its facilitator gets it over HTTP, and what `npm run replay` makes of it.
// Must not compute anything itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoundResult } from '../../shared/sim/result.ts';
import { callFor, type CreatedSession } from '../support/sessionApi.ts';
import { projectRoot } from '../support/sourceFiles.ts';

type Command = Record<string, unknown>;

/** @param teamId '' = the first team */
export function journalOf(url: string, { code, facilitatorToken }: CreatedSession, teamId = ''): Promise<string> {
  const which = teamId === '' ? '' : `?team=${teamId}`;
  return callFor<string>(url, `/api/sessions/${code}/journal${which}`, { bearer: facilitatorToken });
}

/** What a seat has been told was accepted, in order. */
export async function commandsOf(
  url: string,
  session: CreatedSession,
  seatId: string,
  teamId = '',
): Promise<Command[]> {
  const [, ...lines] = (await journalOf(url, session, teamId)).trimEnd().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as { seat?: string; command?: Command });
  return entries.flatMap(({ seat, command }) => (seat === seatId && command !== undefined ? [command] : []));
}

/** Runs the command line. @throws Error when it finds that the journal does not fit itself */
export function replayedRounds(journal: string): RoundResult[] {
  const folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
  const file = join(folder, 'journal.jsonl');
  try {
    writeFileSync(file, journal);
    const output = execFileSync(process.execPath, [join(projectRoot, 'server', 'cli.ts'), 'replay', file], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    return (JSON.parse(output) as { rounds: RoundResult[] }).rounds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
