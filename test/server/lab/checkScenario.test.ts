// `check-scenario` on real files: what it prints, and with which code it ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../server/lab/checkScenario.ts';
import { listScenarios, readScenario, requireScenario } from '../../../server/lab/readScenario.ts';
import { SCENARIO_FILE_CHARACTERS_MAX } from '../../../shared/scenario/yamlTree.ts';
import { SMALL_SCENARIO, smallScenario } from '../../scenario/smallScenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'scenario-'));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function runOn(...args: string[]): Promise<{ code: number; out: string[] }> {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  const code = await run(args);
  vi.restoreAllMocks();
  return { code, out: lines.join('').trimEnd().split('\n') };
}

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('check-scenario', () => {
  it('says ok for a good file and ends with 0', async () => {
    const good = write('good.yaml', SMALL_SCENARIO);
    expect(await runOn(good)).toEqual({ code: 0, out: [`${good}: ok`] });
  });

  it('prints one line per fault with file, line, column and path, and ends with 1', async () => {
    const good = write('good.yaml', SMALL_SCENARIO);
    const bad = write(
      'bad.yaml',
      smallScenario('needs: [tea]', 'needs: [coffee]').replace('minutes: 10', 'minute: 10'),
    );
    expect(await runOn(good, bad)).toEqual({
      code: 1,
      out: [
        `${good}: ok`,
        `${bad}:1:1 minutes: found nothing (the key is missing), expected a number`,
        `${bad}:7:1 minute: found the unknown key "minute", expected "minutes"`,
      ],
    });
  });

  it('accepts every shipped scenario by its id', async () => {
    const ids = listScenarios().map(({ id }) => id);
    expect(ids).toContain('mission-to-mars');
    expect((await runOn(...ids)).code).toBe(0);
  });

  it.each([
    ['a file that is not there', join(folder, 'nowhere.yaml'), 'no file that can be read'],
    ['a folder', folder, 'no file that can be read'],
    ['an id that is not shipped', 'mission-to-venus', 'no file that can be read'],
  ])('names %s', async (_name, argument, found) => {
    const { code, out } = await runOn(argument);
    expect(code).toBe(1);
    expect(out[0]).toContain(`:1:1 (file): found ${found}, expected a scenario: a file, or one of `);
  });

  it('refuses a huge file without reading all of it', async () => {
    const huge = write('huge.yaml', 'x'.repeat(5 * SCENARIO_FILE_CHARACTERS_MAX));
    expect((await runOn(huge)).out[0]).toMatch(
      /huge\.yaml:1:1 \(file\): found \d+ characters, expected at most 262144$/,
    );
  });

  it('asks for files when there are none', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await run([])).toBe(1);
    expect(written).toHaveBeenCalledWith('usage: npm run check-scenario -- FILE…\n');
  });
});

describe('reading a scenario', () => {
  it('gives the scenario and its text', () => {
    const path = write('good.yaml', SMALL_SCENARIO);
    const read = readScenario(path);
    expect('scenario' in read && [read.scenario.id, read.text]).toEqual(['small', SMALL_SCENARIO]);
  });

  it('throws every fault for those who cannot go on', () => {
    const path = write('bad.yaml', smallScenario('needs: [tea]', 'needs: [coffee]'));
    expect(() => requireScenario(path)).toThrow(
      /bad\.yaml:\d+:15 flightPlan\.manoeuvres\[0\]\.needs\[0\]: found "coffee"/,
    );
  });

  it('lists the shipped ones with what a facilitator chooses by', () => {
    const flagship = listScenarios().find(({ id }) => id === 'mission-to-mars');
    expect(flagship?.rounds).toBe(4);
    expect(flagship?.roles).toHaveLength(9);
  });
});
