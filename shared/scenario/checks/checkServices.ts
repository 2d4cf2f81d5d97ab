// Guards that services depend on services that exist, and not on themselves over any way.
import { checkCycles, checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkServices: Check = ({ services }, report) => {
  const ids = idsOf(services);
  for (const [position, { dependsOn }] of services.entries()) {
    for (const [link, id] of dependsOn.entries()) {
      checkReference(report, ['services', position, 'dependsOn', link], id, 'a service', ids);
    }
  }
  checkCycles(
    report,
    services,
    (position) => services[position]?.dependsOn ?? [],
    (position, link) => ['services', position, 'dependsOn', link],
  );
};
