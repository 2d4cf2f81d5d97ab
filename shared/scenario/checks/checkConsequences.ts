// Guards that what follows from other work is work of a stream that brings nothing by itself and earns nothing.
import type { Path } from '../fault.ts';
import type { Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkConsequences: Check = (scenario, report) => {
  const { majorReview } = scenario.incidents;
  if (majorReview !== null) {
    checkConsequence(scenario, report, ['incidents', 'majorReview', 'stream'], majorReview.stream);
    checkReview(scenario, report);
  }
  for (const [position, { followUp, nag, needs, value, dueTicks }] of scenario.streams.entries()) {
    const path = ['streams', position];
    if (followUp !== null) {
      checkConsequence(scenario, report, [...path, 'followUp', 'stream'], followUp.stream);
      if (needs.length === 0 || value === null) {
        const expected = 'needs and a value: only what is delivered without its need comes back';
        report([...path, 'followUp'], 'followUp', expected);
      }
    }
    if (nag === null) continue;
    checkConsequence(scenario, report, [...path, 'nag', 'stream'], nag.stream);
    if (dueTicks === 0) report([...path, 'nag'], 'nag', 'dueTicks: only what is late brings chasers');
    if (scenario.streams.some((stream) => stream.id === nag.stream && stream.nag !== null))
      report([...path, 'nag', 'stream'], `"${nag.stream}", which brings chasers itself`, 'a stream without nag');
  }
};

/** Who looks back at a major needs a step in which to do it. */
function checkReview({ incidents, streams, routes }: Scenario, report: Report): void {
  const id = incidents.majorReview?.stream;
  const stream = streams.find((entry) => entry.id === id);
  const steps = routes.find((route) => route.id === stream?.route)?.steps;
  if (steps?.some((step) => step.activity === 'review') === false)
    report(
      ['incidents', 'majorReview', 'stream'],
      `"${id ?? ''}"`,
      'a stream whose route has a step with the activity review',
    );
}

/** Potential follows the seed alone, so nothing that depends on decisions may have any. */
function checkConsequence({ streams }: Scenario, report: Report, path: Path, id: string): void {
  checkReference(report, path, id, 'a stream', idsOf(streams));
  const stream = streams.find((entry) => entry.id === id);
  if (stream !== undefined && stream.value !== null) report(path, `"${id}", which has a value`, 'a stream without one');
  if (stream !== undefined && stream.perThousandTicks > 0)
    report(path, `"${id}", which brings work by itself`, 'a stream with perThousandTicks 0');
}
