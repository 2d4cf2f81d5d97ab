// M5: no silver bullet. What each improvement is worth alone, and how many different ways lead nearly as far as the best.
import type { Scenario } from '../../../../shared/scenario/schema.ts';
import type { RunFigures } from '../figures.ts';
import { mean } from '../statistics.ts';
import { percent, type Measured, type Row } from './types.ts';

const SINGLE_MAX = 0.5;
const NEAR_BEST = 0.9;
const OVERLAP_MAX = 0.5;
const WAYS_MIN = 3;

const netMean = (runs: readonly RunFigures[]): number => mean(runs.map((run) => run.netCents));

/** M5a */
export function noSilverBullet({ scenario, runsOf }: Measured): Row[] {
  const base = netMean(runsOf('reactive'));
  const gain = netMean(runsOf('orchestrated')) - base;
  const alone = scenario.improvements
    .map(({ id }) => ({ id, share: (netMean(runsOf(`only:${id}`)) - base) / gain }))
    .sort((a, b) => b.share - a.share);
  const largest = alone[0]?.share ?? 0;
  return [
    {
      id: 'M5',
      what: 'largest share of the whole gain by one improvement alone (the first three)',
      target: `≤ ${percent(SINGLE_MAX)}`,
      reached: alone
        .slice(0, 3)
        .map(({ id, share }) => `${id} ${percent(share)}`)
        .join(', '),
      isOk: largest <= SINGLE_MAX,
    },
  ];
}

interface Way {
  id: string;
  gain: number;
  plan: readonly (readonly string[])[];
}

/** M5b: portfolios within 10 % of the best whose cost-weighted choice of the first two rounds overlaps by half at most. */
export function manyWays({ scenario, runsOf }: Measured): Row[] {
  const base = netMean(runsOf('reactive'));
  const ways: Way[] = waysOf(scenario)
    .map(({ id, plan }) => ({ id, plan, gain: netMean(runsOf(id)) - base }))
    .sort((a, b) => b.gain - a.gain);
  const best = ways[0]?.gain ?? 0;
  const near = ways.filter(({ gain }) => gain >= best * NEAR_BEST);
  const different = largestFamily(scenario, near);
  return [
    {
      id: 'M5',
      what: `portfolios within 10 % of the best that overlap ≤ ${percent(OVERLAP_MAX)} (of ${ways.length})`,
      target: `≥ ${WAYS_MIN}`,
      reached: `${different.length}: ${different.map(({ id, gain }) => `${id} ${percent(gain / best)}`).join(', ')}`,
      isOk: different.length >= WAYS_MIN,
    },
  ];
}

/** The orchestrated plan and every policy of the scenario that is orchestrated with a plan of its own. */
function waysOf({ bots, policies }: Scenario): { id: string; plan: string[][] }[] {
  const own = policies
    .filter(
      ({ base, without, roles }) => base === 'orchestrated' && without.length === 0 && Object.keys(roles).length === 0,
    )
    .flatMap(({ id, plan }) => (plan === undefined ? [] : [{ id, plan: plan.improvements }]));
  return [{ id: 'orchestrated', plan: bots.orchestrated.improvements }, ...own];
}

/** The largest set in which any two are different; there are few portfolios, so all sets are tried. */
function largestFamily(scenario: Scenario, ways: readonly Way[]): Way[] {
  let best: Way[] = [];
  const grow = (family: Way[], from: number): void => {
    if (family.length > best.length) best = family;
    for (let position = from; position < ways.length; position++) {
      const next = ways[position];
      if (next !== undefined && family.every((way) => overlap(scenario, way, next) <= OVERLAP_MAX))
        grow([...family, next], position + 1);
    }
  };
  grow([], 0);
  return best;
}

/** Cost of what both choose in the first two rounds, as a share of what either chooses. */
function overlap({ improvements }: Scenario, one: Way, other: Way): number {
  const ofOne = new Set(one.plan.slice(0, 2).flat());
  const ofOther = new Set(other.plan.slice(0, 2).flat());
  let both = 0;
  let either = 0;
  for (const { id, costCents } of improvements) {
    if (ofOne.has(id) && ofOther.has(id)) both += costCents;
    if (ofOne.has(id) || ofOther.has(id)) either += costCents;
  }
  return either === 0 ? 1 : both / either;
}
