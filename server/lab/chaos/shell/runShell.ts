// The campaigns on the whole shell of the server in a simulated world (R2): many seeds, each with its own people and disasters, and
// for every seed in which the oracle finds something the one line that plays it again. Must not run seeds side by side in a thread.
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import { type ChaosWish, type Group, tried } from '../Group.ts';
import { requireScenario } from '../../readScenario.ts';
import { sized } from '../size.ts';
import type { Verdict } from '../verdict.ts';
import type { Plant } from './Plant.ts';
import { playSeed, type SeedResult } from './playSeed.ts';

const SCENARIOS: Readonly<Record<string, { scenario: string; full: number; short: number; firstSeed: number }>> = {
  firstFlight: { scenario: 'first-flight', full: 200, short: 3, firstSeed: 1 },
  flagship: { scenario: 'mission-to-mars', full: 10, short: 0, firstSeed: 1 },
};
const TICKS_PER_HOUR = 3600;
const HOURS_PER_CPU_MINUTE = 24;
const TOLD_EVERY = 10;

export const SHELL: Group = {
  campaigns: Object.keys(SCENARIOS),
  numbers: ['seeds', 'seed'],
  run: async (wish) => {
    const verdicts: Verdict[] = [];
    for (const name of wish.names) verdicts.push(...(await tried(name, () => runCampaign(name, wish))));
    return verdicts;
  },
};

async function runCampaign(name: string, { size, numbers, say }: ChaosWish): Promise<Verdict[]> {
  const campaign = SCENARIOS[name];
  if (campaign === undefined) throw new Error(`there is no campaign ${name}`);
  const scenario = requireScenario(campaign.scenario);
  const { seed } = numbers;
  const count = seed === undefined ? (numbers['seeds'] ?? sized(size, campaign.full, campaign.short)) : 1;
  if (count === 0) return [];
  const before = process.cpuUsage();
  const results = await playSeeds(scenario, seed ?? campaign.firstSeed, count, {}, (result, done) => {
    for (const { kind, detail, atMs } of result.findings) say(`  ${kind} at ${(atMs / 1000).toFixed(1)} s: ${detail}`);
    if (result.findingCount > 0) say(`npm run chaos -- shell ${name} --seed ${result.seed}`);
    if (done % TOLD_EVERY === 0 || seed !== undefined) say(`${name}: ${done} of ${count}, ${result.digest}`);
  });
  const { user, system } = process.cpuUsage(before);
  for (const line of figures(results)) say(`${name}: ${line}`);
  return verdictsOf(name, results, (user + system) / 60_000_000);
}

export async function playSeeds(
  scenario: Scenario,
  firstSeed: number,
  count: number,
  plant: Plant,
  onDone: (result: SeedResult, done: number) => void = () => undefined,
): Promise<SeedResult[]> {
  const results: SeedResult[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const result = await playSeed(seed, scenario, plant);
    results.push(result);
    onDone(result, results.length);
  }
  return results;
}

function figures(results: readonly SeedResult[]): string[] {
  const sum = (of: (result: SeedResult) => number): string =>
    results.reduce((total, one) => total + of(one), 0).toLocaleString('en');
  const kinds = [...new Set(results.flatMap(({ disasters }) => Object.keys(disasters)))].sort();
  const hours = results.reduce((total, { simulatedMs }) => total + simulatedMs, 0) / 3_600_000;
  return [
    `${hours.toFixed(1)} simulated hours, ${sum(({ sent }) => sent)} commands sent, ${sum(({ resends }) => resends)} times again, ${sum(({ acknowledged }) => acknowledged)} acknowledged, ${sum(({ joins }) => joins)} joins`,
    `compared: ${sum(({ fingerprints }) => fingerprints)} fingerprints, ${sum(({ compared }) => compared)} views, ${sum(({ canaries }) => canaries)} canaries heard`,
    kinds.map((kind) => `${kind} ${sum(({ disasters }) => disasters[kind] ?? 0)}`).join(', '),
  ];
}

function verdictsOf(name: string, results: readonly SeedResult[], cpuMinutes: number): Verdict[] {
  const wrong = results.filter(({ findingCount }) => findingCount > 0);
  const acknowledged = results.reduce((sum, one) => sum + one.acknowledged, 0);
  const perMinute = results.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_HOUR / cpuMinutes;
  const seeds = wrong.map(({ seed }) => seed).join(', ');
  return [
    {
      id: 'R2',
      what: `${name}: seeds in which something was lost, doubled, leaked, or differed from its journal`,
      tried: results.length,
      result: wrong.length === 0 ? `0, ${acknowledged} commands acknowledged` : `${wrong.length}: seed ${seeds}`,
      target: '0',
      isMet: wrong.length === 0 && acknowledged > 0,
    },
    {
      id: 'R2',
      what: `${name}: workshop hours simulated in a minute of processor time`,
      tried: results.length,
      result: perMinute.toFixed(1),
      target: `≥ ${HOURS_PER_CPU_MINUTE}`,
      isMet: perMinute >= HOURS_PER_CPU_MINUTE,
    },
  ];
}
