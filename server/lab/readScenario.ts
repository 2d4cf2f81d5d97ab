// Scenarios on disk: the shipped ones by id, any file by its path. Finding and reading only; what is in them is checked elsewhere.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fault, type Fault, formatFault } from '../../shared/scenario/fault.ts';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { SCENARIO_FILE_CHARACTERS_MAX } from '../../shared/scenario/yamlTree.ts';

export const SCENARIOS_DIR = join(import.meta.dirname, '..', '..', 'scenarios');
const ENDING = '.yaml';
const ID = /^[a-z][A-Za-z0-9-]{0,39}$/;
/** A character takes at most 4 bytes. */
const FILE_BYTES_MAX = 4 * SCENARIO_FILE_CHARACTERS_MAX;

export type ReadScenario = { file: string } & ({ scenario: Scenario; text: string } | { faults: Fault[] });

/** Reads a shipped scenario by its id, or any scenario by the path of its file. Never throws. */
export function readScenario(idOrFile: string): ReadScenario {
  const path = ID.test(idOrFile) ? join(SCENARIOS_DIR, idOrFile + ENDING) : idOrFile;
  const file = ID.test(idOrFile) ? relative(process.cwd(), path) : idOrFile;
  const text = readText(path);
  if (text === null) {
    const place = { file, line: 1, column: 1 };
    return {
      file,
      faults: [
        fault(place, [], 'no file that can be read', `a scenario: a file, or one of ${listScenarioIds().join(', ')}`),
      ],
    };
  }
  const include = (name: string): string | null => readText(join(dirname(path), 'library', name + ENDING));
  const parsed = parseScenario(text, { file, include });
  return 'faults' in parsed ? { file, faults: parsed.faults } : { file, scenario: parsed.scenario, text };
}

/**
 * The same for those who cannot go on without it.
 * @throws Error with one line per fault
 */
export function requireScenario(idOrFile: string): Scenario {
  const read = readScenario(idOrFile);
  if ('faults' in read) throw new Error(read.faults.map(formatFault).join('\n'));
  return read.scenario;
}

export interface ScenarioSummary {
  id: string;
  title: string;
  tagline: string;
  language: string;
  minutes: number;
  rounds: number;
  roles: { id: string; title: string; tagline: string; icon: string }[];
  tags: string[];
}

/** The shipped scenarios that have no fault, by id. */
export function listScenarios(): ScenarioSummary[] {
  return listScenarioIds().flatMap((id) => {
    const read = readScenario(id);
    return 'scenario' in read ? [summaryOf(read.scenario)] : [];
  });
}

export function listScenarioIds(): string[] {
  return readdirSync(SCENARIOS_DIR)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => basename(name, ENDING))
    .filter((id) => ID.test(id))
    .sort();
}

function summaryOf({ id, title, tagline, language, minutes, rounds, roles, tags }: Scenario): ScenarioSummary {
  return {
    id,
    title,
    tagline,
    language,
    minutes,
    rounds: rounds.length,
    roles: roles.map((role) => ({ id: role.id, title: role.title, tagline: role.tagline, icon: role.icon })),
    tags,
  };
}

function readText(path: string): string | null {
  try {
    const { size } = statSync(path);
    // Too large to be a scenario: enough of it to be refused for its size.
    return size > FILE_BYTES_MAX ? ' '.repeat(SCENARIO_FILE_CHARACTERS_MAX + 1) : readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
