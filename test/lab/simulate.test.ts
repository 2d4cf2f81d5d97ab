// `simulate`: what it prints, what it refuses, and that neither threads nor processes change a figure.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseJournal } from '../../server/journal/journalLines.ts';
import { replayLines } from '../../shared/analysis/replayLines.ts';
import { run } from '../../server/lab/simulate.ts';
import type { SimulateJson } from '../../server/lab/simulateJson.ts';
import { spreadOf } from '../../server/lab/summarise.ts';
import { createGame } from '../../shared/sim/createGame.ts';
import { hashState } from '../../shared/sim/hash.ts';

let out = '';
let errors = '';
let writes = 0;

beforeEach(() => {
  out = '';
  errors = '';
  writes = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text, second, third) => {
    out += String(text);
    writes++;
    const callback = typeof second === 'function' ? second : third;
    callback?.();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function simulated(...args: string[]): Promise<SimulateJson> {
  out = '';
  expect(await run(['mission-to-mars', '--rounds', '1', '--json', ...args])).toBe(0);
  return JSON.parse(out) as SimulateJson;
}

describe('simulate --json', () => {
  it('prints the shape of the contract and nothing else', async () => {
    const result = await simulated('--runs', '2', '--seed', '5');
    expect(Object.keys(result)).toEqual(['scenario', 'policy', 'runs', 'summary']);
    expect(result.runs.map((one) => one.seed)).toEqual([5, 6]);
    for (const { hash, rounds } of result.runs) {
      expect(hash).toMatch(/^[0-9a-f]{16}$/);
      expect(rounds).toHaveLength(1);
      for (const round of rounds) {
        expect(Object.keys(round)).toEqual(['round', 'goals', 'metrics', 'value', 'effort', 'flow', 'dora', 'roles']);
        expect(Object.keys(round.goals[0] ?? {})).toEqual(['id', 'target', 'actual', 'met']);
        expect(Object.keys(round.roles['desk'] ?? {})).toEqual(['busyShare', 'decisions', 'choiceGapTicksP90']);
      }
    }
    expect(Object.keys(result.summary['revenueCents'] ?? {})).toEqual(['mean', 'p10', 'p50', 'p90']);
  });

  it('writes run by run: a thousand of them are longer than a text can be', async () => {
    await simulated('--runs', '3', '--workers', '2');
    expect(writes).toBe(4);
  });

  it.each(['reactive', 'local', 'orchestrated', 'idle', 'random'])(
    'balances both ledgers exactly for %s',
    async (policy) => {
      for (const { rounds } of (await simulated('--runs', '2', '--policy', policy)).runs) {
        for (const { value, effort } of rounds) {
          const leaked = value.leaked.reduce((sum, leak) => sum + leak.cents, 0);
          expect(value.potentialCents).toBe(value.realisedCents + leaked);
          const { handTicks, ...classes } = effort;
          expect(Object.values(classes).reduce((sum, milli) => sum + milli, 0)).toBe(handTicks);
        }
      }
    },
  );

  it('gives the same runs on threads as without', async () => {
    const alone = await simulated('--runs', '4', '--policy', 'orchestrated');
    const together = await simulated('--runs', '4', '--policy', 'orchestrated', '--workers', '2');
    expect(together).toEqual(alone);
  });

  it('lets one role play otherwise', async () => {
    const all = await simulated('--seed', '3');
    const without = await simulated('--seed', '3', '--role', 'desk=idle');
    expect(without.runs[0]?.rounds[0]?.roles['desk']?.busyShare).toBeLessThan(
      all.runs[0]?.rounds[0]?.roles['desk']?.busyShare ?? 0,
    );
  });

  it('forces improvements, and only these', async () => {
    const none = await simulated('--improvements', '', '--policy', 'orchestrated');
    const one = await simulated('--improvements', 'kedb', '--policy', 'orchestrated');
    const cost = (result: SimulateJson): number => result.runs[0]?.rounds[0]?.metrics['costCents'] ?? 0;
    expect(cost(one)).toBeGreaterThan(cost(none));
  });
});

describe('simulate --journal', () => {
  it('writes journals from which each game comes out again, hash by hash', async () => {
    const { runs } = await simulated('--runs', '2', '--policy', 'orchestrated', '--journal', folder);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['mission-to-mars-1.jsonl', 'mission-to-mars-2.jsonl']);
    for (const [position, file] of files.entries()) {
      const { header, lines } = parseJournal(readFileSync(join(folder, file), 'utf8'));
      expect(lines.filter((line) => 'hash' in line).length).toBeGreaterThanOrEqual(8);
      const game = createGame(header.scenario, header.seed);
      replayLines(game, lines);
      expect(hashState(game.state)).toBe(runs[position]?.hash);
    }
  });
});

describe('simulate', () => {
  it('prints a table for people', async () => {
    expect(await run(['first-flight', '--rounds', '1'])).toBe(0);
    expect(out).toContain('first-flight, reactive: 1 runs');
    expect(out).toMatch(/revenueCents\s+\d/);
    expect(errors).toBe('');
  });

  it.each([
    [[], 'which scenario'],
    [['no-such-thing'], 'no-such-thing'],
    [['mission-to-mars', 'first-flight'], "what is 'first-flight'"],
    [
      ['mission-to-mars', '--policy', 'lazy'],
      "no policy 'lazy'; there are reactive, local, orchestrated, learning, idle, random",
    ],
    [['mission-to-mars', '--runs', '0'], '--runs wants a whole number from 1'],
    [['mission-to-mars', '--runs', '1e3'], "found '1e3'"],
    [['mission-to-mars', '--seed', '-1'], '--seed'],
    [['mission-to-mars', '--rounds', '99'], '--rounds 99: mission-to-mars has'],
    [['mission-to-mars', '--workers', '0'], '--workers wants'],
    [['mission-to-mars', '--role', 'desk'], "--role wants <roleId>=<policy>, found 'desk'"],
    [['mission-to-mars', '--role', 'cook=idle'], "no role 'cook'"],
    [['mission-to-mars', '--role', 'desk=lazy'], "--role desk: there is no policy 'lazy'"],
    [['mission-to-mars', '--improvements', 'magic'], "no improvement 'magic'"],
    [['mission-to-mars', '--fast'], '--fast'],
    [['mission-to-mars', '--journal', '/dev/null/x'], "cannot write in '/dev/null/x'"],
  ])('exits with 2 and says why: %j', async (args, message) => {
    expect(await run(args)).toBe(2);
    expect(errors).toContain(message);
    expect(out).toBe('');
  });
});

describe('spreadOf', () => {
  it('takes quantiles by the nearest rank', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ mean: 3, p10: 1, p50: 3, p90: 5 });
    expect(spreadOf([])).toEqual({ mean: 0, p10: 0, p50: 0, p90: 0 });
  });
});
