// Guards the flight plan: manoeuvres inside their rounds and in order of time, with services, roles and waypoints that exist.
import type { ManoeuvreSpec, Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkFlightPlan: Check = (scenario, report) => {
  const { flightPlan, rounds } = scenario;
  const roles = idsOf(scenario.roles);
  const manoeuvres = idsOf(flightPlan.manoeuvres);
  // Without a manoeuvre there is no call to make.
  if (flightPlan.manoeuvres.length > 0 || flightPlan.director !== '')
    checkReference(report, ['flightPlan', 'director'], flightPlan.director, 'a role', roles);
  let before = -1;
  for (const [position, waypoint] of flightPlan.waypoints.entries()) {
    const path = ['flightPlan', 'waypoints', position];
    checkTime(scenario, report, path, waypoint.round, [['tick', waypoint.tick]]);
    if (waypoint.manoeuvre !== undefined) {
      checkReference(report, [...path, 'manoeuvre'], waypoint.manoeuvre, 'a manoeuvre', manoeuvres);
    }
    const at = rounds.slice(0, waypoint.round - 1).reduce((sum, round) => sum + round.lengthTicks, waypoint.tick);
    if (at <= before)
      report([...path, 'tick'], `${waypoint.tick} in round ${waypoint.round}`, 'a time after the waypoint before it');
    before = at;
  }
  for (const [position, manoeuvre] of flightPlan.manoeuvres.entries())
    checkManoeuvre(scenario, manoeuvre, position, report);
  checkOnePollAtATime(scenario, report);
};

function checkTime(
  { rounds }: Scenario,
  report: Report,
  path: readonly (string | number)[],
  round: number,
  times: readonly (readonly [string, number])[],
): void {
  const length = rounds[round - 1]?.lengthTicks;
  if (length === undefined) report([...path, 'round'], String(round), `1 to ${rounds.length}`);
  else {
    for (const [key, tick] of times) {
      if (tick > length)
        report([...path, ...key.split('.')], String(tick), `at most ${length}, the end of round ${round}`);
    }
  }
}

function checkManoeuvre(scenario: Scenario, manoeuvre: ManoeuvreSpec, position: number, report: Report): void {
  const path = ['flightPlan', 'manoeuvres', position];
  const services = idsOf(scenario.services);
  const { pollTick, opensTick, closesTick, later } = manoeuvre;
  checkTime(scenario, report, path, manoeuvre.round, [
    ['closesTick', closesTick],
    ['later.closesTick', later.closesTick],
  ]);
  const order = (key: string, tick: number, least: number, of: string): void => {
    if (tick < least) report([...path, ...key.split('.')], String(tick), `at least ${least} (${of})`);
  };
  order('opensTick', opensTick, pollTick, 'pollTick');
  order('closesTick', closesTick, opensTick + 1, 'after opensTick');
  order('later.opensTick', later.opensTick, closesTick, 'closesTick');
  order('later.closesTick', later.closesTick, later.opensTick + 1, 'after later.opensTick');
  for (const [number, id] of manoeuvre.needs.entries()) {
    checkReference(report, [...path, 'needs', number], id, 'a service', services);
  }
  checkReference(report, [...path, 'scar', 'service'], manoeuvre.scar.service, 'a service', services);
  for (const [number, item] of manoeuvre.riskItems.entries()) {
    checkReference(report, [...path, 'riskItems', number, 'role'], item.role, 'a role', idsOf(scenario.roles));
  }
}

function checkOnePollAtATime({ flightPlan }: Scenario, report: Report): void {
  const all = flightPlan.manoeuvres.map((manoeuvre, position) => ({ manoeuvre, position }));
  all.sort(
    (a, b) =>
      a.manoeuvre.round - b.manoeuvre.round || a.manoeuvre.pollTick - b.manoeuvre.pollTick || a.position - b.position,
  );
  for (const [index, { manoeuvre, position }] of all.entries()) {
    const before = all[index - 1]?.manoeuvre;
    if (before === undefined || before.round !== manoeuvre.round) continue;
    const end = before.later.closesTick;
    if (manoeuvre.pollTick < end) {
      report(
        ['flightPlan', 'manoeuvres', position, 'pollTick'],
        String(manoeuvre.pollTick),
        `at least ${end}, the end of ${before.id}`,
      );
    }
  }
}
