// The service desk against bands of real ticket data: does what its incidents do look like what incidents do?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { requireScenario } from '../readScenario.ts';
import { deskStatistics } from './deskStatistics.ts';
import { type DeskRun, observeDesk } from './observeDesk.ts';
import { VALIDATION_DIR } from './queueCases.ts';

export const DESK_ID = 'service-desk-reference';

/** One tick of that scenario is three minutes. */
const HOUR_TICKS = 20;
/** Calls of the last half year are not counted: some of them would not have ended. */
const TAIL_WEEKS = 26;

const LONG_RUNS = 4;

const bandsSchema = z.strictObject({
  source: z.string(),
  notReached: z.string(),
  bands: z.record(
    z.string(),
    z.strictObject({ title: z.string(), least: z.number(), most: z.number().nullable(), basis: z.string() }),
  ),
});

export interface BandRow {
  statistic: string;
  title: string;
  least: number;
  most: number | null;
  basis: string;
  reached: number;
  ok: boolean;
}

export interface DeskReport {
  incidents: number;
  runs: number;
  /** Of those that were to be counted, still open at the end. */
  left: number;
  rows: BandRow[];
  notReached: string;
  faults: string[];
}

export function validateDesk({ isShort }: { isShort: boolean }): DeskReport {
  const scenario = requireScenario(join(VALIDATION_DIR, `${DESK_ID}.yaml`));
  const hours = scenario.people.officeHours;
  if (hours === null) throw new Error(`${DESK_ID} has no office hours`);
  const weekTicks = hours.weekDays * hours.dayTicks;
  const lengthTicks = scenario.rounds[0]?.lengthTicks ?? 0;
  const tailTicks = TAIL_WEEKS * weekTicks;
  const runs = Array.from({ length: isShort ? 1 : LONG_RUNS }, (_, position) =>
    observeDesk(scenario, position + 1, lengthTicks, tailTicks),
  );
  const run = poolDesk(runs, lengthTicks - tailTicks);
  const reached = deskStatistics(run, { ...hours, hourTicks: HOUR_TICKS });
  const { bands, notReached } = readBands();
  return {
    incidents: run.incidents.length,
    runs: runs.length,
    left: run.left,
    rows: Object.entries(bands).map(([statistic, band]) => {
      const figure = reached[statistic] ?? NaN;
      return { statistic, ...band, reached: figure, ok: figure >= band.least && figure <= (band.most ?? Infinity) };
    }),
    notReached,
    faults: run.faults,
  };
}

const readBands = () => bandsSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'bands.json'), 'utf8')));

/** Several runs as one: the years of the second come after those of the first. What is counted of a run is whole weeks. */
function poolDesk(runs: readonly DeskRun[], countedTicks: number): DeskRun {
  const sum = (of: (run: DeskRun) => number): number => runs.reduce((all, run) => all + of(run), 0);
  return {
    incidents: runs.flatMap((run, position) =>
      run.incidents.map((incident) => ({ ...incident, arrivedTick: incident.arrivedTick + position * countedTicks })),
    ),
    reopened: sum((run) => run.reopened),
    left: sum((run) => run.left),
    faults: runs.flatMap((run) => run.faults),
  };
}
