// Plays what the wished measures ask for, and nothing else, and has them measured.
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { RunFigures } from './figures.ts';
import { MEASURES } from './measures/index.ts';
import type { Row } from './measures/types.ts';
import { playAll, type Played } from './playAll.ts';
import { listVariants } from './variants.ts';

export interface MeasureAll {
  scenario: Scenario;
  /** Stories of the measures that are wished. */
  stories: readonly string[];
  firstSeed: number;
  runs: number;
  workers: number;
  onDone: (done: number, all: number) => void;
}

/** A share of 200 seeds is known to 6 points only: so close to its target M7 is asked of more games, which are short. */
const REPAIRS_PER_RUN = 5;

const NOTHING: Played = { runs: new Map(), repairs: [] };

/** @throws Error when a run breaks */
export async function measureAll(all: MeasureAll): Promise<{ rows: Row[]; played: number }> {
  const measures = MEASURES.filter(({ story }) => all.stories.includes(story));
  const { variants, policies } = listVariants(all.scenario);
  const asked = new Set<string>();
  // Measuring nothing tells which variants are looked at.
  for (const { measure } of measures)
    measure({ scenario: all.scenario, played: NOTHING, runsOf: (id) => (asked.add(id), []) });
  const needed = variants.filter(({ id }) => asked.has(id));
  const repairs = all.stories.includes('M7') ? all.runs * REPAIRS_PER_RUN : 0;
  const games = needed.length * all.runs + repairs * 2;
  const played = await playAll({
    scenario: { ...all.scenario, policies: [...all.scenario.policies, ...policies] },
    variants: needed,
    firstSeed: all.firstSeed,
    runs: all.runs,
    repairs,
    workers: all.workers,
    onDone: (done) => all.onDone(done, needed.length * all.runs + repairs),
  });
  const runsOf = (id: string): readonly RunFigures[] => played.runs.get(id) ?? [];
  return {
    rows: measures.flatMap(({ measure }) => measure({ scenario: all.scenario, played, runsOf })),
    played: games,
  };
}
