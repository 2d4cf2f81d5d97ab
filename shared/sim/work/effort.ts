// What scales the effort of a step: improvements, technical debt, kind of change, structural problems [WK6].
import type { StepSpec } from '../../scenario/schema.ts';
import type { Game, Modifiers, WorkItem } from '../state.ts';

/** [PR5] A structural problem costs this factor to fix while its service is over the debt bound. */
const STRUCTURAL_FACTOR = 3;
export const STRUCTURAL_DEBT_PER_MILLE = 200;

/** Factors of improvements by activity and role; modifiers are never changed, only replaced. */
const factors = new WeakMap<Modifiers, Map<string, Map<string, number>>>();

/** What improvements put on the effort of an activity, everywhere and for one role alone. */
function improvedFactor(modifiers: Modifiers, activity: string, roleId: string): number {
  let ofActivities = factors.get(modifiers);
  if (ofActivities === undefined) factors.set(modifiers, (ofActivities = new Map<string, Map<string, number>>()));
  let ofRoles = ofActivities.get(activity);
  if (ofRoles === undefined) ofActivities.set(activity, (ofRoles = new Map<string, number>()));
  let factor = ofRoles.get(roleId);
  if (factor === undefined) {
    const { effortPerMille } = modifiers;
    const ofRole = effortPerMille[`${activity}:${roleId}`] ?? 1000;
    factor = Math.floor(((effortPerMille[activity] ?? 1000) * ofRole) / 1000);
    ofRoles.set(roleId, factor);
  }
  return factor;
}

/** @param roleId who does the step: improvements may scale an activity for one role alone */
export function effortFactor(game: Game, item: WorkItem, step: StepSpec, roleId = item.roleId): number {
  let factor = improvedFactor(game.state.modifiers, step.activity, roleId);
  const service = item.serviceId === '' ? undefined : game.index.services.get(item.serviceId);
  if (service === undefined) return factor;
  if (step.activity === 'build' || step.activity === 'test') {
    factor = Math.floor(
      (factor * (1000 + Math.floor((game.rules.scenario.people.debtBuildPerMille * service.debtPerMille) / 1000))) /
        1000,
    );
  }
  if (
    step.activity === 'fix' &&
    service.debtPerMille > STRUCTURAL_DEBT_PER_MILLE &&
    game.index.problems.get(item.aboutId)?.isStructural === true
  ) {
    factor *= STRUCTURAL_FACTOR;
  }
  return factor;
}
