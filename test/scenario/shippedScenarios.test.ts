// The scenarios that we ship: free of faults, and with texts that fit where they are shown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../shared/scenario/fault.ts';
import { listTexts } from '../../shared/scenario/listTexts.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';

const FOLDER = join(import.meta.dirname, '../../scenarios');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** Characters that fit, by the key of the text; the first that matches holds. */
const WIDTHS: [RegExp, number][] = [
  [/^(streams|problems)\..*\.titles\.\d+$/, 44],
  [/^incidents\.\w+Titles\.\d+$/, 44],
  [/\.riskItems\.\w+\.title$/, 44],
  [/^roles\.\w+\.hands\.\d+$/, 12],
  [/^roles\.\w+\.title$/, 24],
  [/^roles\.\w+\.tagline$/, 60],
  [/^services\.\w+\.title$/, 16],
  [/^columns\.\w+\.title$/, 18],
  [/^routes\..*\.title$/, 32],
  [/^rounds\.\w+\.goals\.\w+\.title$/, 20],
  [/^rounds\.\w+\.title$/, 28],
  [/^improvements\.\w+\.title$/, 32],
  [/^agreements\..*\.title$/, 28],
  [/^flightPlan\.waypoints\.\w+\.title$/, 20],
  [/^flightPlan\.manoeuvres\.\w+\.title$/, 28],
  [/^concepts\..*\.terms\.\w+$/, 40],
  [/^title$/, 40],
  [/^facilitation\.injects\.\w+\.title$/, 36],
  [/^facilitation\.injects\.\w+\.actions\.\d+\.title$/, 44],
  [/^facilitation\.agenda\.\d+\.title$/, 44],
];

function read(file: string): Scenario {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const include = (name: string): string => readFileSync(join(FOLDER, 'library', `${name}.yaml`), 'utf8');
  const result = parseScenario(text, { file, include });
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.scenario;
}

describe('shipped scenarios', () => {
  it('are there', () => {
    expect(files).toEqual(expect.arrayContaining(['first-flight.yaml', 'mission-to-mars.yaml']));
  });

  describe.each(files)('%s', (file) => {
    const scenario = read(file);
    const texts = [...listTexts(scenario)];

    it('has the name of its id, and names the schema for editors', () => {
      expect(`${scenario.id}.yaml`).toBe(file);
      expect(scenario.$schema).toBe('./schema.json');
    });

    it('has texts that fit where they are shown', () => {
      const tooWide = texts.filter(([key, text]) => {
        const width = WIDTHS.find(([pattern]) => pattern.test(key))?.[1] ?? Infinity;
        return text.length > width;
      });
      expect(tooWide.map(([key, text]) => `${key}: ${text} (${text.length})`)).toEqual([]);
    });

    it('has clean texts: no stray spaces, no line breaks inside, no straight triple dots', () => {
      expect(texts.filter(([, text]) => text !== text.trim() || /\s\s|\n|\.\.\./.test(text))).toEqual([]);
    });

    it('does not say the same thing twice in what players read', () => {
      const titles = texts.filter(([key]) => /\.(titles|needs)\.\d+$|riskItems\.\w+\.(title|fact)$/.test(key));
      const seen = new Map<string, string>();
      const repeated = titles.filter(([key, text]) => {
        const before = seen.get(text);
        seen.set(text, key);
        return before !== undefined;
      });
      expect(repeated).toEqual([]);
    });

    it('gives every hand a name of its own', () => {
      const names = scenario.roles.flatMap(({ hands }) => hands);
      expect(new Set(names).size).toBe(names.length);
    });

    it('helps its facilitator: an agenda, four to six injects, and two to four typical mistakes of each round', () => {
      const { agenda, injects, mistakes } = scenario.facilitation;
      expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(scenario.minutes);
      for (const [position, { id, lengthTicks }] of scenario.rounds.entries()) {
        const running = agenda.find(({ phase, round }) => phase === 'running' && round === position + 1);
        expect((running?.minutes ?? 0) * 60, id).toBeGreaterThanOrEqual(lengthTicks);
      }
      expect([injects.length >= 4, injects.length <= 6, mistakes.length > 1]).toEqual([true, true, true]);
      const counts = scenario.rounds.map(({ facilitation }) => facilitation.mistakes.length);
      expect(counts.filter((count) => count < 2 || count > 4)).toEqual([]);
    });

    it('ties every named risk of a manoeuvre to a role of its own', () => {
      for (const { id, riskItems } of scenario.flightPlan.manoeuvres) {
        const roles = riskItems.map(({ role }) => role);
        expect(new Set(roles).size, id).toBe(roles.length);
      }
    });
  });
});
