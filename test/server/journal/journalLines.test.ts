// The journal as a file: written and read back, and refused with the line and the reason when it is not whole.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  inOrder,
  JOURNAL_FORMAT,
  journalText,
  parseJournal,
  scenarioHashOf,
} from '../../../server/journal/journalLines.ts';
import type { JournalLine } from '../../../shared/analysis/journalLine.ts';
import { requireScenario } from '../../../server/lab/readScenario.ts';
import { run } from '../../../server/lab/replay.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { advance, applyCommand } from '../../../shared/sim/step.ts';

const scenario = requireScenario('mission-to-mars');

/** A short game of the facilitator alone, with its hashes. */
function journal(): string {
  const game = createGame(scenario, 3);
  const lines: JournalLine[] = [];
  const give = (type: string): void => {
    expect(applyCommand(game, 'facilitator', { type })).toBeNull();
    const n = lines.filter((line) => 'n' in line).length + 1;
    lines.push({ tick: game.state.tick, n, seat: 'facilitator', command: { type } });
  };
  give('startSession');
  give('nextPhase');
  for (let count = 0; count < 70; count += 1) {
    advance(game);
    if (game.state.tick === 60) lines.push({ tick: 60, hash: hashState(game.state) });
  }
  give('pause');
  lines.push({ tick: game.state.tick, hash: hashState(game.state) });
  const seats = Object.values(game.state.seats);
  const header = {
    format: JOURNAL_FORMAT,
    scenarioHash: scenarioHashOf(scenario),
    scenario,
    seed: 3,
    seats,
    createdAt: 'now',
  };
  return journalText(header, lines);
}

describe('a journal file', () => {
  it('reads back as it was written', () => {
    const text = journal();
    const { header, lines } = parseJournal(text);
    expect([header.seed, header.scenario.id, lines.length]).toEqual([3, 'mission-to-mars', 5]);
    expect(journalText(header, lines).length).toBe(text.length);
  });

  it.each([
    ['nothing', () => '', /line 1: not JSON/],
    ['another format', (text: string) => text.replace(JOURNAL_FORMAT, 'other'), /line 1: format/],
    ['another scenario than it says', (text: string) => text.replace('"minutes":', '"minutes":1'), /line 1: /],
    ['a cut line', (text: string) => text.slice(0, -30), /line 6: not JSON/],
    [
      'a missing entry',
      (text: string) =>
        text
          .split('\n')
          .filter((line) => !line.includes('"n":2,'))
          .join('\n'),
      /line 4: entry 3, expected 2/,
    ],
    ['a line of something else', (text: string) => `${text}{"x":1}\n`, /line 7: /],
  ])('with %s is refused', (_what, change, reason) => {
    expect(() => parseJournal(change(journal()))).toThrow(reason);
  });

  it('puts a hash behind the entries that it was taken after', () => {
    const entry = (n: number, tick: number) => ({ n, tick, seat: 's1', seq: 0, command: { type: 'pause' } });
    const lines = inOrder(
      [entry(1, 0), entry(2, 60), entry(3, 130)],
      [
        { tick: 120, n: 2, hash: 'b' },
        { tick: 60, n: 1, hash: 'a' },
        { tick: 180, n: 3, hash: 'c' },
      ],
    );
    expect(lines.map((line) => ('n' in line ? line.n : line.hash))).toEqual([1, 'a', 2, 'b', 3, 'c']);
  });
});

describe('replay', () => {
  let folder: string;
  let said: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
    said = '';
    const note = (part: string | Uint8Array): boolean => {
      said += String(part);
      return true;
    };
    vi.spyOn(process.stdout, 'write').mockImplementation(note);
    vi.spyOn(process.stderr, 'write').mockImplementation(note);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
  const replayText = (text: string): Promise<number> => {
    const file = join(folder, 'journal.jsonl');
    writeFileSync(file, text);
    return run([file]);
  };

  it('prints the rounds and the final hash as JSON', async () => {
    const text = journal();
    expect(await replayText(text)).toBe(0);
    const last = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as { hash: string };
    expect(JSON.parse(said)).toMatchObject({
      scenario: 'mission-to-mars',
      seed: 3,
      tick: 70,
      hash: last.hash,
      rounds: [],
    });
  });

  it.each([
    [
      'a recorded hash differs',
      (text: string) => text.replace(/"tick":60,"hash":"[0-9a-f]{4}/, '"tick":60,"hash":"0000'),
      1,
      /tick 60: the state's hash/,
    ],
    [
      'a command is refused',
      (text: string) => text.replace('"type":"pause"', '"type":"resume"'),
      1,
      /entry 3 \(resume\) is refused: alreadyDone/,
    ],
    [
      'a tick cannot be reached',
      (text: string) => text.replace('"type":"nextPhase"', '"type":"setSpeed","speedPerMille":2000'),
      1,
      /stands still/,
    ],
    ['the file is broken', (text: string) => text.slice(0, 5000), 2, /line 1: not JSON/],
  ])('says so when %s', async (_what, change, code, reason) => {
    expect(await replayText(change(journal()))).toBe(code);
    expect(said).toMatch(reason);
  });

  it('says so when there is no such file, or none is named', async () => {
    expect([await run([join(folder, 'none')]), await run([])]).toEqual([2, 2]);
  });
});
