// What scales the effort of a step: improvements, technical debt, kind of change, structural problems [WK6].
import type { StepSpec } from '../../scenario/schema.ts';
import { unique } from '../../scenario/schema/unique.ts';
import type { Game, WorkItem } from '../state.ts';

/** [PR5] A structural problem costs this factor to fix while its service is over the debt bound. */
const STRUCTURAL_FACTOR = 3;
export const STRUCTURAL_DEBT_PER_MILLE = 200;

/** Texts that are made in every step of all work, made once. */
const keys = new Map<string, Map<string, string>>();

/** Under which improvements scale an activity for one role alone. */
function keyFor(activity: string, roleId: string): string {
  let ofRoles = keys.get(activity);
  if (ofRoles === undefined) keys.set(activity, (ofRoles = new Map<string, string>()));
  let key = ofRoles.get(roleId);
  if (key === undefined) ofRoles.set(roleId, (key = unique(`${activity}:${roleId}`)));
  return key;
}

/** @param roleId who does the step: improvements may scale an activity for one role alone */
export function effortFactor(game: Game, item: WorkItem, step: StepSpec, roleId = item.roleId): number {
  const { modifiers } = game.state;
  let factor = modifiers.effortPerMille[step.activity] ?? 1000;
  factor = Math.floor((factor * (modifiers.effortPerMille[keyFor(step.activity, roleId)] ?? 1000)) / 1000);
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
