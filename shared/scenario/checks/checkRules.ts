// Guards what the rules for incidents and changes point at: routes and streams of the right type, roles of the quorum, freezes.
import type { WorkType } from '../schema/basics.ts';
import type { Path } from '../fault.ts';
import type { Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkRules: Check = (scenario, report) => {
  const { incidents, changes, people } = scenario;
  checkRoute(scenario, report, ['incidents', 'route'], incidents.route, 'incident');
  checkRoute(scenario, report, ['incidents', 'problemRoute'], incidents.problemRoute, 'problem');
  checkRoute(scenario, report, ['changes', 'route'], changes.route, 'change');
  checkRoute(scenario, report, ['people', 'improvementRoute'], people.improvementRoute, 'improvement');
  // Nothing is secured where nothing is flown.
  if (scenario.flightPlan.manoeuvres.length > 0)
    checkRoute(scenario, report, ['people', 'riskRoute'], people.riskRoute, 'mission');
  checkChangeRoute(scenario, report);
  const { checkStream: flightCheck } = incidents.workaround;
  if (flightCheck !== undefined) checkStream(scenario, report, ['incidents', 'workaround', 'checkStream'], flightCheck);
  for (const key of ['chaser', 'complaint', 'escalation'] as const) {
    checkStream(scenario, report, ['incidents', key, 'stream'], incidents[key].stream);
  }
  checkStream(scenario, report, ['changes', 'debtStream'], changes.debtStream, 'improvement');
  for (const [position, id] of changes.window.quorumRoles.entries()) {
    checkReference(report, ['changes', 'window', 'quorumRoles', position], id, 'a role', idsOf(scenario.roles));
  }
  for (const [position, freeze] of changes.freezes.entries()) {
    const path = ['changes', 'freezes', position];
    const length = scenario.rounds[freeze.round - 1]?.lengthTicks;
    if (length === undefined) report([...path, 'round'], String(freeze.round), `1 to ${scenario.rounds.length}`);
    else if (freeze.toTick > length)
      report([...path, 'toTick'], String(freeze.toTick), `at most ${length}, the end of the round`);
    if (freeze.toTick <= freeze.fromTick)
      report([...path, 'toTick'], String(freeze.toTick), `more than ${freeze.fromTick}`);
  }
};

function checkRoute(scenario: Scenario, report: Report, path: Path, id: string, type: WorkType): void {
  const known = idsOf(scenario.routes);
  checkReference(report, path, id, 'a route', known);
  const route = scenario.routes.find((entry) => entry.id === id);
  if (route !== undefined && route.type !== type) report(path, `a route of type ${route.type}`, `one of type ${type}`);
}

function checkStream(scenario: Scenario, report: Report, path: Path, id: string, type?: WorkType): void {
  checkReference(report, path, id, 'a stream', idsOf(scenario.streams));
  const stream = scenario.streams.find((entry) => entry.id === id);
  if (stream !== undefined && type !== undefined && stream.type !== type) {
    report(path, `a stream of type ${stream.type}`, `one of type ${type}`);
  }
}

/** The route of changes is walked by every release: assessed, given a window, deployed. */
function checkChangeRoute({ routes, changes }: Scenario, report: Report): void {
  const position = routes.findIndex((route) => route.id === changes.route);
  const activities = routes[position]?.steps.map((step) => step.activity);
  if (activities === undefined || activities.join() === 'assess,window,deploy') return;
  report(['routes', position, 'steps'], activities.join(', '), 'assess, window, deploy (the route of changes)');
}
