// How a role plays under a policy: its habits and its plan, from a style of bots or from a policy that the scenario defines.
// Must not look at the state.
import type { Scenario } from '../../scenario/schema.ts';
import { COMMANDS } from '../commands/index.ts';
import { HABITS_BY_NAME } from './habits/index.ts';
import { idle } from './idle.ts';
import { learning } from './learning.ts';
import { local } from './local.ts';
import { orchestrated } from './orchestrated.ts';
import { random } from './random.ts';
import { reactive } from './reactive.ts';
import type { BotPlan, BotStyle, Habit } from './types.ts';

export interface Played {
  readonly habits: readonly Habit[];
  /** Those that need no command which the role has not. */
  readonly useful: readonly Habit[];
  readonly plan: BotPlan;
  /** Types of command that the role may give. */
  readonly commands: ReadonlySet<string>;
}

/** Every style by name. */
export const BOT_STYLES: readonly BotStyle[] = ['reactive', 'local', 'orchestrated', 'learning', 'idle', 'random'];

export const HABITS_OF_STYLE: Readonly<Record<BotStyle, readonly Habit[]>> = {
  reactive,
  local,
  orchestrated,
  learning,
  idle,
  random,
};

const NO_PLAN: BotPlan = { improvements: [], agreements: [] };

/** Names under which bots of a scenario may be asked for: the styles, then its own policies. */
export const policyNames = (scenario: Scenario): string[] => [
  ...BOT_STYLES,
  ...scenario.policies.map((policy) => policy.id),
];

/** By policy and role: asked for every time a bot thinks. */
const cache = new WeakMap<Scenario, Map<string, Map<string, Played>>>();

/**
 * What a role does under a policy.
 * @throws Error when neither a style nor a policy of the scenario has that name
 */
export function playedBy(scenario: Scenario, name: string, roleId: string): Played {
  let known = cache.get(scenario);
  if (known === undefined) cache.set(scenario, (known = new Map<string, Map<string, Played>>()));
  let ofRoles = known.get(name);
  if (ofRoles === undefined) known.set(name, (ofRoles = new Map<string, Played>()));
  let played = ofRoles.get(roleId);
  if (played === undefined) ofRoles.set(roleId, (played = playedWith(scenario, name, roleId)));
  return played;
}

function playedWith(scenario: Scenario, name: string, roleId: string): Played {
  const { habits, plan } = resolve(scenario, name, roleId);
  const commands = commandsOf(scenario, roleId);
  const useful = habits
    .filter(({ needs }) => needs === undefined || commands.has(needs))
    .map((habit) => habit.ofThose ?? habit);
  return { habits, useful, plan, commands };
}

function commandsOf({ roles }: Scenario, roleId: string): Set<string> {
  const own = roles.find(({ id }) => id === roleId)?.commands ?? [];
  const usable = COMMANDS.filter(
    ({ type, capability }) => capability === 'everyRole' || (capability === 'role' && own.includes(type)),
  );
  return new Set(usable.map(({ type }) => type));
}

type Policy = Pick<Played, 'habits' | 'plan'>;

/** A policy may hand a role to another one, once: the roles of that one do not count. */
function resolve(scenario: Scenario, name: string, roleId: string): Policy {
  const own = scenario.policies.find((policy) => policy.id === name)?.roles ?? {};
  return playedAs(scenario, Object.hasOwn(own, roleId) ? (own[roleId] ?? name) : name);
}

function playedAs(scenario: Scenario, name: string): Policy {
  const policy = scenario.policies.find((entry) => entry.id === name);
  if (policy !== undefined) {
    const left = new Set(policy.without.map((habit) => HABITS_BY_NAME[habit]));
    const habits = HABITS_OF_STYLE[policy.base].filter((habit) => !left.has(habit));
    for (const added of policy.with) {
      const habit = HABITS_BY_NAME[added];
      if (habit !== undefined && !habits.includes(habit)) habits.push(habit);
    }
    return { habits, plan: policy.plan ?? planOf(scenario, policy.base) };
  }
  const style = BOT_STYLES.find((entry) => entry === name);
  if (style === undefined)
    throw new Error(`there is no policy '${name}'; there are ${policyNames(scenario).join(', ')}`);
  return { habits: HABITS_OF_STYLE[style], plan: planOf(scenario, style) };
}

function planOf(scenario: Scenario, style: BotStyle): BotPlan {
  return style === 'idle' || style === 'random' || style === 'learning' ? NO_PLAN : scenario.bots[style];
}
