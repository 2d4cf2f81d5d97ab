// Guards that demand which nobody voices can be found by somebody, and that engagements look for what exists.
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkEngagements: Check = (scenario, report) => {
  const { engage, streams, roles } = scenario;
  const hasUnvoiced = streams.some((stream) => stream.needsInsight);
  let hasProposals = false;
  for (const [kind, engagement] of Object.entries(engage)) {
    for (const [position, finding] of engagement.yields.entries()) {
      const path = ['engage', kind, 'yields', position];
      if (finding.kind === 'toilShare' && finding.role !== undefined)
        checkReference(report, [...path, 'role'], finding.role, 'a role', idsOf(roles));
      if (finding.kind !== 'proposals') continue;
      hasProposals = true;
      if (!hasUnvoiced) report(path, 'proposals', 'a stream with needsInsight, from which they come');
    }
  }
  for (const [position, stream] of streams.entries()) {
    if (!stream.needsInsight) continue;
    const path = ['streams', position];
    if (stream.value === null) report([...path, 'value'], 'no value', 'what is lost while nobody knows of it');
    if (!hasProposals) report([...path, 'needsInsight'], 'true', 'an engagement that yields proposals, to find it');
  }
};
