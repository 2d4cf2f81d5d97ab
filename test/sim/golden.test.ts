// The golden tables: what each shipped scenario brings when nobody decides anything, so that a change of balance shows as a
// difference of numbers. After a change that is meant: `UPDATE_GOLDEN=1 npx vitest run test/sim/golden`, and look at the difference.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RoundResult } from '../../shared/sim/result.ts';
import { advance } from '../../shared/sim/step.ts';
import { facilitate, started } from './playing.ts';
import { resultFaults } from './resultFaults.ts';
import { SCENARIO_FOLDER, shippedScenario } from './shippedScenario.ts';

const SEEDS = [1, 2, 3];
const FOLDER = join(import.meta.dirname, 'golden');
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';
const TIMEOUT_MS = 120_000;

type Figures = Record<string, number>;
/** By seed, then by round. */
type Table = Record<string, Record<string, Figures>>;

const ids = readdirSync(SCENARIO_FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

const METRICS = [
  'csat',
  'incidentSlaMetShare',
  'incidentSlaWithOpenShare',
  'availability',
  'missionDataMb',
  'featuresReleased',
  'unplannedShare',
  'changeSuccessShare',
  'costCents',
  'incidentsArrived',
  'missedSignals',
];

function figuresOf({ value, metrics, effort, flow, dora, goals }: RoundResult): Figures {
  const { handTicks, ...classes } = effort;
  return {
    potentialCents: value.potentialCents,
    realisedCents: value.realisedCents,
    ...Object.fromEntries(METRICS.map((name) => [name, metrics[name] ?? NaN])),
    goalsMet: goals.filter((goal) => goal.met).length,
    handTicks,
    ...classes,
    arrived: flow.arrived,
    done: flow.done,
    wipEnd: flow.wipEnd,
    leadTicksP50: flow.leadTicksP50,
    leadTicksP85: flow.leadTicksP85,
    deployments: dora.deployments,
  };
}

/** Hands pull by themselves; phases go on by themselves; nobody gives a command. */
function playPlainly(id: string, seed: number): RoundResult[] {
  const game = started(shippedScenario(id), seed);
  while (game.state.phase !== 'debrief') {
    if (game.state.phase === 'running') advance(game);
    else facilitate(game, 'nextPhase');
  }
  const faults = game.state.results.flatMap((result) => resultFaults(result, game.state.hands.length));
  expect(faults).toEqual([]);
  return game.state.results;
}

function tableOf(id: string): Table {
  const table: Table = {};
  for (const seed of SEEDS) {
    const rounds = playPlainly(id, seed).map((result) => [`round ${result.round}`, figuresOf(result)] as const);
    table[`seed ${seed}`] = Object.fromEntries(rounds);
  }
  return table;
}

describe('the golden table', () => {
  it('exists for every shipped scenario, and for no other', { timeout: TIMEOUT_MS }, () => {
    expect(ids.length).toBeGreaterThan(0);
    if (isUpdating) {
      mkdirSync(FOLDER, { recursive: true });
      for (const id of ids) writeFileSync(join(FOLDER, `${id}.json`), `${JSON.stringify(tableOf(id), null, 2)}\n`);
    }
    const tables = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
    expect(tables.sort()).toEqual(ids.map((id) => `${id}.json`).sort());
  });

  it.each(ids)('of %s holds', { timeout: TIMEOUT_MS }, (id) => {
    const golden = JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Table;
    expect(tableOf(id)).toEqual(golden);
  });
});
