// Guards that an id names one thing: in its list, and across lists that share a name space (problems, risks, goals, triggers).
import type { Path } from '../fault.ts';
import type { Check, Report } from './types.ts';

interface Named {
  id: string;
  path: Path;
}

export const checkUniqueIds: Check = (scenario, report) => {
  const plain = [
    'roles',
    'skills',
    'services',
    'stakeholders',
    'columns',
    'routes',
    'streams',
    'improvements',
    'agreements',
    'concepts',
    'policies',
    'themes',
  ] as const;
  for (const key of plain) checkOnce(report, named(scenario[key], [key]));
  checkOnce(report, [...named(scenario.problems, ['problems']), ...named(scenario.laterProblems, ['laterProblems'])]);
  for (const [position, route] of scenario.routes.entries())
    checkOnce(report, named(route.steps, ['routes', position, 'steps']));
  for (const [position, { options }] of scenario.agreements.entries()) {
    checkOnce(report, named(options, ['agreements', position, 'options']));
  }
  for (const [position, { contract }] of scenario.roles.entries())
    checkOnce(report, named(contract?.options ?? [], ['roles', position, 'contract', 'options']));
  const { manoeuvres, waypoints } = scenario.flightPlan;
  checkOnce(report, named(waypoints, ['flightPlan', 'waypoints']));
  checkOnce(report, named(manoeuvres, ['flightPlan', 'manoeuvres']));
  checkOnce(
    report,
    manoeuvres.flatMap((entry, position) =>
      named(entry.riskItems, ['flightPlan', 'manoeuvres', position, 'riskItems']),
    ),
  );
  checkOnce(report, named(scenario.rounds, ['rounds']));
  checkOnce(report, named(scenario.facilitation.injects, ['facilitation', 'injects']));
  for (const key of ['goals', 'triggers'] as const) {
    checkOnce(
      report,
      scenario.rounds.flatMap((round, position) => named(round[key], ['rounds', position, key])),
    );
  }
};

function named(list: readonly { id: string }[], path: Path): Named[] {
  return list.map(({ id }, position) => ({ id, path: [...path, position, 'id'] }));
}

function checkOnce(report: Report, all: readonly Named[]): void {
  const seen = new Set<string>();
  for (const { id, path } of all) {
    if (seen.has(id)) report(path, `"${id}" a second time`, 'an id of its own');
    seen.add(id);
  }
}
