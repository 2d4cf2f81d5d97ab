// Guards that the plans of bots name improvements and options that exist, for rounds that are played, and that policies of the
// scenario's own name habits, roles and policies that exist.
import { BOT_STYLES } from '../../sim/bots/index.ts';
import { HABITS_BY_NAME } from '../../sim/bots/habits/index.ts';
import type { Path } from '../fault.ts';
import type { Scenario } from '../schema.ts';
import { checkReference, idsOf } from './references.ts';
import type { Check, Report } from './types.ts';

export const checkBots: Check = (scenario, report) => {
  for (const [style, plan] of Object.entries(scenario.bots)) checkPlan(scenario, plan, ['bots', style], report);
  checkPolicies(scenario, report);
};

type Plan = Scenario['bots'][keyof Scenario['bots']];

function checkPlan(scenario: Scenario, plan: Plan, path: Path, report: Report): void {
  const improvements = idsOf(scenario.improvements);
  for (const [round, chosen] of plan.improvements.entries()) {
    if (round >= scenario.rounds.length) {
      report(
        [...path, 'improvements', round],
        `a plan for round ${round + 1}`,
        `at most ${scenario.rounds.length} rounds`,
      );
    }
    for (const [number, id] of chosen.entries()) {
      checkReference(report, [...path, 'improvements', round, number], id, 'an improvement', improvements);
    }
  }
  for (const service of Object.keys(plan.strategy?.services ?? {}))
    checkReference(
      report,
      [...path, 'strategy', 'services', service],
      service,
      'a service',
      idsOf(scenario.services),
      'key',
    );
  for (const theme of Object.keys(plan.strategy?.intents ?? {}))
    checkReference(report, [...path, 'strategy', 'intents', theme], theme, 'a theme', idsOf(scenario.themes), 'key');
  for (const [number, { agreement, option }] of plan.agreements.entries()) {
    const spec = scenario.agreements.find((entry) => entry.id === agreement);
    const at = [...path, 'agreements', number];
    checkReference(report, [...at, 'agreement'], agreement, 'an agreement', idsOf(scenario.agreements));
    if (spec !== undefined)
      checkReference(report, [...at, 'option'], option, `an option of ${agreement}`, idsOf(spec.options));
  }
}

function checkPolicies(scenario: Scenario, report: Report): void {
  const habits = Object.keys(HABITS_BY_NAME);
  const players = [...BOT_STYLES, ...idsOf(scenario.policies)];
  for (const [position, policy] of scenario.policies.entries()) {
    const path = ['policies', position];
    if (BOT_STYLES.some((style) => style === policy.id))
      report([...path, 'id'], `"${policy.id}", a style of bots`, 'an id of its own');
    for (const key of ['without', 'with'] as const) {
      for (const [number, name] of policy[key].entries())
        checkReference(report, [...path, key, number], name, 'a habit', habits);
    }
    if (policy.plan !== undefined) checkPlan(scenario, policy.plan, [...path, 'plan'], report);
    for (const [role, player] of Object.entries(policy.roles)) {
      checkReference(report, [...path, 'roles', role], role, 'a role', idsOf(scenario.roles), 'key');
      checkReference(report, [...path, 'roles', role], player, 'a policy', players);
    }
  }
}
