// Guards that what follows from other work is work of a stream that brings nothing by itself and earns nothing.
import type { Path } from '../fault.ts';
import type { Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkConsequences: Check = (scenario, report) => {
  for (const [position, { followUp, needs, value }] of scenario.streams.entries()) {
    if (followUp === null) continue;
    const path = ['streams', position, 'followUp'];
    checkConsequence(scenario, report, [...path, 'stream'], followUp.stream);
    if (needs.length === 0 || value === null)
      report(path, 'followUp', 'needs and a value: only what is delivered without its need comes back');
  }
};

/** Potential follows the seed alone, so nothing that depends on decisions may have any. */
function checkConsequence({ streams }: Scenario, report: Report, path: Path, id: string): void {
  checkReference(report, path, id, 'a stream', idsOf(streams));
  const stream = streams.find((entry) => entry.id === id);
  if (stream !== undefined && stream.value !== null) report(path, `"${id}", which has a value`, 'a stream without one');
  if (stream !== undefined && stream.perThousandTicks > 0)
    report(path, `"${id}", which brings work by itself`, 'a stream with perThousandTicks 0');
}
