// Guards that demand comes from stakeholders that exist, and that they use and are known to what exists.
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkStakeholders: Check = (scenario, report) => {
  const { stakeholders, streams, engage } = scenario;
  const ids = idsOf(stakeholders);
  for (const [position, { services, knownTo }] of stakeholders.entries()) {
    const path = ['stakeholders', position];
    for (const [number, id] of services.entries())
      checkReference(report, [...path, 'services', number], id, 'a service', idsOf(scenario.services));
    for (const [number, id] of knownTo.entries())
      checkReference(report, [...path, 'knownTo', number], id, 'a role', idsOf(scenario.roles));
  }
  for (const [position, { stakeholder }] of streams.entries()) {
    if (stakeholder !== undefined)
      checkReference(report, ['streams', position, 'stakeholder'], stakeholder, 'a stakeholder', ids);
  }
  if (ids.length > 0) return;
  for (const [kind, engagement] of Object.entries(engage)) {
    for (const [position, finding] of engagement.yields.entries())
      if (finding.kind === 'drivers')
        report(['engage', kind, 'yields', position], 'drivers', 'a stakeholder, whose they are');
  }
};
