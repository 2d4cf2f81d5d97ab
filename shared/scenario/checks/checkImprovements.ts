// Guards improvements: what they require exists and is not circular, and their effects name things that exist.
import type { EffectSpec, Scenario } from '../schema.ts';
import { checkCycles, checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkImprovements: Check = (scenario, report) => {
  const { improvements } = scenario;
  const ids = idsOf(improvements);
  const roles = idsOf(scenario.roles);
  for (const [position, improvement] of improvements.entries()) {
    const path = ['improvements', position];
    for (const role of Object.keys(improvement.effortMilli)) {
      checkReference(report, [...path, 'effortMilli', role], role, 'a role', roles, 'key');
    }
    for (const [number, id] of improvement.requires.entries()) {
      checkReference(report, [...path, 'requires', number], id, 'an improvement', ids);
    }
    if (improvement.requiresTechnology !== undefined) {
      const technologies = scenario.streams.filter((stream) => stream.type === 'technology');
      const kind = 'a stream of type technology';
      checkReference(
        report,
        [...path, 'requiresTechnology'],
        improvement.requiresTechnology,
        kind,
        idsOf(technologies),
      );
    }
    for (const [number, effect] of improvement.effects.entries()) {
      checkEffect(scenario, effect, [...path, 'effects', number], report);
    }
  }
  checkCycles(
    report,
    improvements,
    (position) => improvements[position]?.requires ?? [],
    (position, link) => ['improvements', position, 'requires', link],
  );
};

function checkEffect(scenario: Scenario, effect: EffectSpec, path: (string | number)[], report: Report): void {
  if ('service' in effect && effect.service !== undefined) {
    checkReference(report, [...path, 'service'], effect.service, 'a service', idsOf(scenario.services));
  }
  if ('role' in effect && effect.role !== undefined) {
    checkReference(report, [...path, 'role'], effect.role, 'a role', idsOf(scenario.roles));
  }
  if ('skill' in effect) checkReference(report, [...path, 'skill'], effect.skill, 'a skill', idsOf(scenario.skills));
  if (effect.kind !== 'scaleArrivals') return;
  if (effect.stream !== undefined)
    checkReference(report, [...path, 'stream'], effect.stream, 'a stream', idsOf(scenario.streams));
  if ((effect.stream === undefined) === (effect.type === undefined)) {
    report(
      path,
      effect.stream === undefined ? 'neither stream nor type' : 'both stream and type',
      'exactly one of them',
    );
  }
}
