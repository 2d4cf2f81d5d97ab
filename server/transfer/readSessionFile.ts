// Reads a session's file and refuses what is not whole, with line, what was found and what was expected. Trusts nothing in it:
// every line, the scenario and every command go through their own checks. Must not write or play.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { SESSION_LIMITS } from '../../shared/limits.ts';
import { CHECKS } from '../../shared/scenario/checks/index.ts';
import { pathText } from '../../shared/scenario/fault.ts';
import { type Scenario, scenarioSchema } from '../../shared/scenario/schema.ts';
import { findCommand } from '../../shared/sim/commands/index.ts';
import type { JournalEntry } from '../journal/store.ts';
import {
  headerSchema,
  lineSchema,
  type SessionContents,
  type SessionFileLine,
  type TeamContents,
} from './sessionFile.ts';

/** Why a file is not taken. */
export class FileRefused extends Error {
  /** Counted from 1; 0: the file as a whole. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;

  constructor(line: number, found: string, expected: string) {
    super(`${line === 0 ? 'Found' : `Line ${line}: found`} ${found}, expected ${expected}.`);
    this.name = 'FileRefused';
    this.line = line;
    this.found = found;
    this.expected = expected;
  }
}

/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEY = /"(?:__proto__|constructor|prototype)"\s*:/;

/** @throws FileRefused */
export function readSessionFile(text: string): SessionContents {
  const lines = wholeLines(text);
  const { session } = parseLine(headerSchema, lines[0] ?? '', 1);
  const { scenario } = session;
  checkScenario(scenario);
  const contents: SessionContents = {
    session: { ...session, scenario: scenario as unknown as Scenario },
    facilitators: [],
    teams: [],
  };
  for (const [index, line] of lines.slice(1).entries()) {
    const number = index + 2;
    const parsed = parseLine(lineSchema, line, number);
    if ('code' in parsed && parsed.code !== session.code) throw new FileRefused(number, parsed.code, session.code);
    addLine(contents, parsed, number);
  }
  if (contents.teams.length === 0) throw new FileRefused(lines.length, 'no team', 'at least one');
  return contents;
}

/** All lines but the last, which says how many there are and what their digest is. */
function wholeLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const last = lines.pop() ?? '';
  const number = lines.length + 1;
  // Says what it is before it says that it is not whole.
  if (lines.length > 0) parseLine(headerSchema, lines[0] ?? '', 1);
  if (!last.startsWith('{"kind":"end"'))
    throw new FileRefused(number, 'the end of the file', 'a last line of kind end');
  const end = parseLine(lineSchema, last, number);
  if (end.kind !== 'end') throw new FileRefused(number, end.kind, 'a last line of kind end');
  if (end.lines !== lines.length) throw new FileRefused(number, `${lines.length} lines before it`, `${end.lines}`);
  const found = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex');
  if (found !== end.sha256)
    throw new FileRefused(number, `a file with the digest ${found}`, `${end.sha256}: something was changed in it`);
  return lines;
}

function parseLine<T>(schema: z.ZodType<T>, line: string, number: number): T {
  if (FORBIDDEN_KEY.test(line)) throw new FileRefused(number, 'a key that no file needs', 'names of fields');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new FileRefused(number, line === '' ? 'an empty line' : 'text that is not JSON', 'one JSON object');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'the line' : issue.path.join('.');
  throw new FileRefused(number, `${place} that does not fit`, issue?.message ?? 'a line of a session');
}

function checkScenario(scenario: unknown): void {
  const parsed = scenarioSchema.safeParse(scenario);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new FileRefused(1, `session.scenario.${issue?.path.join('.') ?? ''}`, issue?.message ?? 'a scenario');
  }
  for (const check of CHECKS) {
    check(parsed.data, (path, found, expected) => {
      throw new FileRefused(1, `${found} in session.scenario.${pathText(path)}`, expected);
    });
  }
}

function addLine({ facilitators, teams }: SessionContents, line: SessionFileLine, number: number): void {
  if (line.kind === 'facilitator') {
    const facilitator = bare(line);
    limit(number, 'facilitators', facilitators.length, SESSION_LIMITS.facilitatorsMax);
    facilitators.push(facilitator);
    return;
  }
  if (line.kind === 'team') {
    const team = bare(line);
    // Teams that were merged into others are there too.
    limit(number, 'teams', teams.length, 2 * SESSION_LIMITS.teamsMax);
    if (teams.some((other) => other.team.teamId === team.teamId))
      throw new FileRefused(number, `team ${team.teamId} again`, 'each team once');
    teams.push({ team, seats: [], notes: [], phases: [], entries: [], hashes: [] });
    return;
  }
  const last = teams.at(-1);
  if (last === undefined || line.kind === 'end') throw new FileRefused(number, `kind ${line.kind}`, 'a team before it');
  addToTeam(last, line, number);
}

type LineOfTeam = Exclude<SessionFileLine, { kind: 'facilitator' | 'team' | 'end' }>;

function addToTeam({ team, ...lists }: TeamContents, line: LineOfTeam, number: number): void {
  if ('teamId' in line && line.teamId !== team.teamId) throw new FileRefused(number, line.teamId, team.teamId);
  switch (line.kind) {
    case 'seat': {
      const seat = bare(line);
      limit(number, 'seats', lists.seats.length, SESSION_LIMITS.seatsPerTeamMax);
      lists.seats.push(seat);
      break;
    }
    case 'note': {
      const { noteKind, ...note } = bare(line);
      limit(number, 'notes', lists.notes.length, SESSION_LIMITS.notesPerTeamMax);
      lists.notes.push({ ...note, kind: noteKind });
      break;
    }
    case 'phase': {
      const phase = bare(line);
      lists.phases.push(phase);
      break;
    }
    case 'entry': {
      const expectedN = lists.entries.length + 1;
      if (line.n !== expectedN) throw new FileRefused(number, `entry ${line.n}`, `entry ${expectedN}`);
      const entry = bare(line);
      lists.entries.push({ ...entry, command: checkedCommand(entry.command, number) });
      break;
    }
    case 'hash': {
      const hash = bare(line);
      lists.hashes.push(hash);
      break;
    }
  }
}

function checkedCommand({ type, ...payload }: JournalEntry['command'], number: number): JournalEntry['command'] {
  const definition = findCommand(type);
  if (definition === undefined) throw new FileRefused(number, `the command ${type}`, 'a command of this program');
  const parsed = definition.payload.safeParse(payload);
  if (parsed.success) return { type, ...(parsed.data as Record<string, unknown>) };
  const issue = parsed.error.issues[0];
  throw new FileRefused(number, `command.${issue?.path.join('.') ?? ''} that does not fit`, issue?.message ?? type);
}

function limit(number: number, what: string, known: number, max: number): void {
  if (known >= max) throw new FileRefused(number, `more than ${max} ${what}`, `at most ${max}`);
}

/** The record itself, without what kind of line it stands on. */
function bare<L extends { kind: string }>(line: L): Omit<L, 'kind'> {
  const record: Omit<L, 'kind'> & { kind?: string } = { ...line };
  delete record.kind;
  return record;
}
