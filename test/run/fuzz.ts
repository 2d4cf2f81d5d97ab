// The nightly search for a game that breaks a law: thousands of games with commands at random, tiny ones and shipped scenarios.
//   npm run fuzz -- --games 10000          as many as wished, from seed 1 on
//   npm run fuzz -- --games 1 --from 4711  one game again, the way it was
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SCENARIOS_DIR } from '../../server/lab/readScenario.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { fuzzGame } from '../sim/fuzzGame.ts';
import { shippedScenario } from '../sim/shippedScenario.ts';
import { tinyScenario } from '../support/tinyScenario.ts';

const GAMES = 10_000;
/** Every so many games one of a shipped scenario: they take as long as twenty tiny ones. */
const SHIPPED_EVERY = 25;
const SHIPPED_ROUND_TICKS = 200;
const PROGRESS_EVERY = 500;

const AGREEMENTS = [
  {},
  { wipLimit: 'one' },
  { intake: 'push', majors: 'swarmed' },
  { wipLimit: 'two', capacity: 'half' },
] as const;

const tiny = AGREEMENTS.map((agreements) => tinyScenario({ isLively: true, rounds: 2, lengthTicks: 80, agreements }));
const shipped = readdirSync(SCENARIOS_DIR)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => shortened(shippedScenario(file.replace(/\.yaml$/, ''))));

function shortened(scenario: Scenario): Scenario {
  const rounds = scenario.rounds.map((round) => ({ ...round, lengthTicks: SHIPPED_ROUND_TICKS }));
  return { ...scenario, rounds };
}

/** Which scenario a seed plays depends on the seed alone. */
function scenarioOf(seed: number): Scenario {
  const list = seed % SHIPPED_EVERY === 0 ? shipped : tiny;
  const scenario = list[(seed % SHIPPED_EVERY === 0 ? seed / SHIPPED_EVERY : seed) % list.length];
  if (scenario === undefined) throw new Error('no scenario to play');
  return scenario;
}

const { values } = parseArgs({ options: { games: { type: 'string' }, from: { type: 'string' } } });
const games = Number(values.games ?? GAMES);
const from = Number(values.from ?? 1);
let accepted = 0;
let refused = 0;

for (let seed = from; seed < from + games; seed++) {
  const scenario = scenarioOf(seed);
  try {
    const fuzzed = fuzzGame(scenario, seed, 2);
    accepted += fuzzed.accepted;
    refused += fuzzed.refused;
  } catch (error) {
    console.error(
      `seed ${seed} (${scenario.id}) breaks a law: ${error instanceof Error ? error.message : String(error)}`,
    );
    console.error(`play it again: npm run fuzz -- --games 1 --from ${seed}`);
    process.exit(1);
  }
  if ((seed - from + 1) % PROGRESS_EVERY === 0) console.error(`${seed - from + 1} games`);
}
console.log(`${games} games from seed ${from}: ${accepted} commands accepted, ${refused} refused, no law broken`);
