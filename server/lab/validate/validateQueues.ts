// Queues whose answer is known: the engine plays them as ordinary scenarios, and every statistic must be within its tolerance.
import { join } from 'node:path';
import type { Scenario, StepSpec } from '../../../shared/scenario/schema.ts';
import { requireScenario } from '../readScenario.ts';
import { customersOf, measureQueue } from './measureQueue.ts';
import { observeQueue, type QueueRun } from './observeQueue.ts';
import { onThreads } from './onThreads.ts';
import { LONG_RUNS, QUEUE_CASES, type QueueCase, SHORT_TICKS, VALIDATION_DIR } from './queueCases.ts';
import { readReference, toleranceOf } from './reference.ts';
import { serviceTimes } from './serviceTimes.ts';

export interface QueueRow {
  scenario: string;
  statistic: string;
  /** The textbook's value, and that of the same queue in ticks. */
  theory: number;
  onTicks: number;
  measured: number;
  /** Of the value in ticks: how far off, and how far is allowed. */
  offShare: number;
  toleranceShare: number;
  ok: boolean;
}

export interface QueueReport {
  scenario: string;
  title: string;
  customers: number;
  runs: number;
  serviceTicks: number;
  rows: QueueRow[];
  /** Exact laws that a run broke, with its seed. */
  faults: string[];
}

/** Plain data, so that a thread can be given it. */
export interface QueueJob {
  scenario: string;
  seed: number;
  lengthTicks: number;
}

/** @param only the queue of this name; all when undefined */
export function queueJobs(isShort: boolean, only?: string): QueueJob[] {
  return QUEUE_CASES.filter(({ id }) => only === undefined || id === only).flatMap(({ id }) => jobsOf(id, isShort));
}

/** @param onDone called after each job with how many are done */
export async function validateQueues(
  jobs: readonly QueueJob[],
  workers: number,
  onDone: (done: number) => void = () => undefined,
): Promise<QueueReport[]> {
  const runs = await onThreads({
    jobs,
    workers,
    workerFile: new URL('./queueWorker.ts', import.meta.url),
    doJob: observeJob,
    onDone,
  });
  return QUEUE_CASES.filter(({ id }) => jobs.some((job) => job.scenario === id)).map((queue) =>
    report(
      queue,
      runs.filter((_, position) => jobs[position]?.scenario === queue.id),
    ),
  );
}

function jobsOf(scenario: string, isShort: boolean): QueueJob[] {
  const lengthTicks = readQueue(scenario).rounds[0]?.lengthTicks ?? 0;
  if (isShort) return [{ scenario, seed: 1, lengthTicks: SHORT_TICKS }];
  return Array.from({ length: LONG_RUNS }, (_, position) => ({ scenario, seed: position + 1, lengthTicks }));
}

export function observeJob({ scenario, seed, lengthTicks }: QueueJob): QueueRun {
  const read = readQueue(scenario);
  return observeQueue(read, seed, lengthTicks, serviceOf(read).meanTicks);
}

const readQueue = (id: string): Scenario => requireScenario(join(VALIDATION_DIR, `${id}.yaml`));

const serviceOf = (scenario: Scenario) => serviceTimes(firstStep(scenario));

/** The step of the first stream that brings anything; all stations of a queue serve alike. */
function firstStep({ streams, routes }: Scenario): StepSpec {
  const stream = streams.find(({ perThousandTicks }) => perThousandTicks > 0);
  const step = routes.find(({ id }) => id === stream?.route)?.steps[0];
  if (step === undefined) throw new Error('nothing ever arrives in this scenario');
  return step;
}

function report({ id, onTicks }: QueueCase, runs: readonly QueueRun[]): QueueReport {
  const scenario = readQueue(id);
  const service = serviceOf(scenario);
  const reference = readReference()[id] ?? {};
  const rates = scenario.streams.map(({ perThousandTicks }) => perThousandTicks / 1000).filter((rate) => rate > 0);
  const servers = scenario.roles[0]?.hands.length ?? 1;
  const expected = onTicks({ rates, service, servers });
  const measured = measureQueue(runs, service.meanTicks);
  const customers = customersOf(runs);
  const rows = Object.entries(reference).map(([statistic, value]): QueueRow => {
    const inTicks = expected[statistic] ?? NaN;
    const found = measured[statistic] ?? NaN;
    const offShare = found / inTicks - 1;
    const toleranceShare = toleranceOf(value, customers);
    const ok = Math.abs(offShare) <= toleranceShare;
    return {
      scenario: id,
      statistic,
      theory: value.theory,
      onTicks: inTicks,
      measured: found,
      offShare,
      toleranceShare,
      ok,
    };
  });
  const faults = runs.flatMap((run) => run.faults.map((fault) => `seed ${run.seed}: ${fault}`));
  return {
    scenario: id,
    title: `${scenario.title}: ${scenario.tagline}`,
    customers,
    runs: runs.length,
    serviceTicks: service.meanTicks,
    rows,
    faults,
  };
}
