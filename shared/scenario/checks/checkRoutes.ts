// Guards that routes make sense: steps with columns and roles that exist, activities that fit the type, an end that ends it.
import type { ActivityName, WorkType } from '../schema/basics.ts';
import type { RouteSpec, Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

/** Activities that only some types of work know; the others fit everywhere. */
const TYPES_OF_ACTIVITY: Partial<Record<ActivityName, readonly WorkType[]>> = {
  triage: ['incident'],
  diagnose: ['incident'],
  resolve: ['incident'],
  analyse: ['problem'],
  fix: ['problem'],
  refine: ['feature', 'technology'],
  build: ['feature', 'technology'],
  test: ['feature', 'technology'],
  window: ['feature', 'technology', 'problem', 'change'],
  assess: ['change'],
  deploy: ['change'],
  improve: ['improvement'],
  review: ['improvement'],
  tryOut: ['feature', 'technology'],
  secure: ['mission'],
};

/** Activities without which work of a type could never end, in this order; the last one is the last step. */
const MILESTONES: Partial<Record<WorkType, readonly ActivityName[]>> = {
  incident: ['triage', 'diagnose', 'resolve'],
  problem: ['analyse', 'fix', 'window'],
  feature: ['build', 'window'],
  technology: ['window'],
  improvement: ['improve'],
};

export const checkRoutes: Check = (scenario, report) => {
  for (const [position, route] of scenario.routes.entries()) {
    checkSteps(scenario, route, position, report);
    checkMilestones(route, position, report);
  }
};

function checkSteps(scenario: Scenario, route: RouteSpec, position: number, report: Report): void {
  const columns = idsOf(scenario.columns);
  const roles = [...idsOf(scenario.roles), 'origin', 'skill'];
  for (const [number, step] of route.steps.entries()) {
    const path = ['routes', position, 'steps', number];
    checkReference(report, [...path, 'column'], step.column, 'a column', columns);
    checkReference(report, [...path, 'role'], step.role, 'a role, or "origin" or "skill"', roles);
    if (step.skill !== undefined)
      checkReference(report, [...path, 'skill'], step.skill, 'a skill', idsOf(scenario.skills));
    const types = TYPES_OF_ACTIVITY[step.activity];
    if (types !== undefined && !types.includes(route.type)) {
      report(
        [...path, 'activity'],
        `"${step.activity}" in a route of type ${route.type}`,
        `it in routes of type ${types.join(', ')}`,
      );
    }
    if (step.role === 'skill' && route.type !== 'incident' && route.type !== 'problem') {
      report([...path, 'role'], `"skill" in a route of type ${route.type}`, 'it in routes of type incident, problem');
    }
  }
}

/** Looking back at a major is an end of its own. */
function milestonesOf(route: RouteSpec): readonly ActivityName[] | undefined {
  return route.steps.at(-1)?.activity === 'review' ? ['review'] : MILESTONES[route.type];
}

function checkMilestones(route: RouteSpec, position: number, report: Report): void {
  const wanted = milestonesOf(route);
  if (wanted === undefined) return;
  const certain = route.steps.filter((step) => step.presentPerMille === 1000).map((step) => step.activity);
  const found = certain.filter((activity) => wanted.includes(activity));
  const isInOrder = wanted.every((activity, index) => found[index] === activity);
  if (!isInOrder || found.length !== wanted.length || route.steps.at(-1)?.activity !== wanted.at(-1)) {
    const words = `${wanted.join(', ')} once each, in this order and always present, ${String(wanted.at(-1))} last`;
    report(['routes', position, 'steps'], route.steps.map((step) => step.activity).join(', '), words);
  }
}
