// Guards that streams of demand lead into a route of their type and carry what their type needs.
import type { RouteSpec, Scenario, StreamSpec } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkStreams: Check = (scenario, report) => {
  const roles = idsOf(scenario.roles);
  const routes = new Map(scenario.routes.map((route) => [route.id, route]));
  const services = idsOf(scenario.services);
  const skills = idsOf(scenario.skills);
  for (const [position, stream] of scenario.streams.entries()) {
    const path = ['streams', position];
    checkReference(report, [...path, 'role'], stream.role, 'a role', roles);
    if (stream.skill !== undefined) checkReference(report, [...path, 'skill'], stream.skill, 'a skill', skills);
    checkReference(report, [...path, 'route'], stream.route, 'a route', [...routes.keys()]);
    for (const [number, id] of stream.services.entries()) {
      checkReference(report, [...path, 'services', number], id, 'a service', services);
    }
    const route = routes.get(stream.route);
    if (route !== undefined && route.type !== stream.type) {
      report([...path, 'type'], `"${stream.type}"`, `"${route.type}", the type of its route ${route.id}`);
    }
    checkDependency(scenario, stream, position, report);
    checkContent(stream, position, report);
    if (stream.value !== null && stream.value.successPerMille < 1000 && !hasTryOut(route))
      report(
        [...path, 'value', 'successPerMille'],
        String(stream.value.successPerMille),
        'a step tryOut in its route, to find out',
      );
  }
};

const NEVER_WAITS: readonly string[] = ['event', 'incident'];

function checkDependency({ streams, routes }: Scenario, stream: StreamSpec, position: number, report: Report): void {
  const { dependsOn, type } = stream;
  if (dependsOn === null) return;
  const path = ['streams', position, 'dependsOn'];
  checkReference(report, [...path, 'stream'], dependsOn.stream, 'a stream', idsOf(streams));
  if (NEVER_WAITS.includes(type)) report(path, `a dependency of work of type ${type}`, 'it for work that can wait');
  const steps = routes.find((route) => route.id === stream.route)?.steps;
  if (dependsOn.beforeStep !== undefined && steps !== undefined)
    checkReference(report, [...path, 'beforeStep'], dependsOn.beforeStep, `a step of ${stream.route}`, idsOf(steps));
}

const hasTryOut = (route: RouteSpec | undefined): boolean =>
  route === undefined || route.steps.some((step) => step.activity === 'tryOut');

const NEEDS_SERVICE: readonly string[] = ['event', 'incident', 'feature', 'technology'];
/** Without a law of its own for several at once, a tick brings at most one. */
const SINGLE_PER_THOUSAND_MAX = 1000;

function checkContent(stream: StreamSpec, position: number, report: Report): void {
  const path = ['streams', position];
  if (NEEDS_SERVICE.includes(stream.type) && stream.services.length === 0) {
    report([...path, 'services'], 'no service', `at least one service for work of type ${stream.type}`);
  }
  if (stream.type === 'problem') {
    report(
      [...path, 'type'],
      'a stream of type problem',
      'another type (problems are opened by those who look for them)',
    );
  }
  if (stream.arrivalLaw === 'single' && stream.perThousandTicks > SINGLE_PER_THOUSAND_MAX) {
    const expected = `at most ${SINGLE_PER_THOUSAND_MAX}, or the arrivalLaw poisson`;
    report([...path, 'perThousandTicks'], String(stream.perThousandTicks), expected);
  }
  const { needs, titles } = stream;
  if (needs.length > 1 && needs.length !== titles.length) {
    report(
      [...path, 'needs'],
      `${needs.length} needs for ${titles.length} titles`,
      'none, one for all, or one for each title',
    );
  }
  if (stream.dueTicks === 0 && (stream.type === 'event' || stream.lapseIncidentPerMille > 0)) {
    report([...path, 'dueTicks'], '0', 'at least 1 (the time after which it turns into an incident)');
  }
  if (stream.eventClass !== undefined && stream.type !== 'event')
    report([...path, 'eventClass'], `work of type ${stream.type}`, 'it for events');
  if (stream.eventClass === 'exception' && stream.noisePerMille > 0)
    report([...path, 'noisePerMille'], String(stream.noisePerMille), '0: an exception is never noise');
  if (stream.type === 'feature' && stream.value === null) {
    report([...path, 'value'], 'no value', 'what a feature earns');
  }
}
