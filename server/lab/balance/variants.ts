// The plays that the balance compares: a style of bots, what is left out of it or added, who does nothing, what is bought.
import { WORK_TYPES } from '../../../shared/scenario/schema/basics.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';

type Policy = Scenario['policies'][number];

export interface Variant {
  id: string;
  /** Policy of the scenario, or one of `policies` here. */
  policy: string;
  roles: Record<string, string>;
  /** Exactly these improvements, or undefined: the policy's own plan. */
  improvements: string[] | undefined;
}

const variant = (id: string, policy: string, more: Partial<Variant> = {}): Variant => ({
  id,
  policy,
  roles: {},
  improvements: undefined,
  ...more,
});

interface Neglect {
  without: readonly string[];
  with: readonly string[];
  /** Agreements that stay what they are before anybody agrees on anything. */
  defaults: readonly string[];
}

/** Practices of `orchestrated` that M9 asks about, and what a team does that gives them up. */
export const PRACTICES = {
  /** Push has no limit at all: everything is begun. */
  wipLimits: { without: [], with: [], defaults: ['intake', 'wipLimit'] },
  swarming: { without: ['swarmOnIncidents'], with: [], defaults: ['majors'] },
  communication: { without: ['informUsers'], with: [], defaults: ['communication'] },
  board: { without: ['makeVisible'], with: [], defaults: [] },
  goNoGo: { without: ['answerHonestly', 'callConsidered'], with: ['answerAlwaysGo', 'callAlwaysGo'], defaults: [] },
} as const satisfies Record<string, Neglect>;

/** Tricks that must lose against the considered choice. */
export const TRICKS = {
  alwaysWorkaround: { without: [], with: ['workAroundAll'] },
  allEmergencies: { without: [], with: ['rushAll'] },
  windowsAlways: { without: [], with: ['askForWindows'] },
  alwaysGo: { without: ['answerHonestly', 'callConsidered'], with: ['answerAlwaysGo', 'callAlwaysGo'] },
  alwaysHold: { without: ['callConsidered'], with: ['callAlwaysHold'] },
  declineToil: { without: [], with: ['declineToil'] },
} as const;

/** Styles whose teams might pass work on until it fits somebody. */
export const PASSERS = ['reactive', 'orchestrated'] as const;

const ignoringName = (type: string): string => `ignore${type.charAt(0).toUpperCase()}${type.slice(1)}`;

/** Types of work that the scenario has at all. */
export function typesOf(scenario: Scenario): string[] {
  const types = new Set<string>(scenario.streams.map((stream) => stream.type));
  for (const type of ['incident', 'problem', 'change', 'improvement']) types.add(type);
  return WORK_TYPES.filter((type) => types.has(type));
}

/** Every play, and the policies that they need beside the scenario's own. */
export function listVariants(scenario: Scenario): { variants: Variant[]; policies: Policy[] } {
  const policies: Policy[] = [];
  const add = (
    id: string,
    habits: { without: readonly string[]; with: readonly string[] },
    plan = scenario.bots.orchestrated,
    base: Policy['base'] = 'orchestrated',
  ) => {
    policies.push({
      id,
      title: id,
      base,
      without: [...habits.without],
      with: [...habits.with],
      plan,
      roles: {},
    });
    return variant(id, id);
  };
  const variants = [
    variant('reactive', 'reactive'),
    variant('local', 'local'),
    variant('orchestrated', 'orchestrated'),
    ...scenario.policies.map((policy) => variant(policy.id, policy.id)),
    ...scenario.improvements.map(({ id }) =>
      variant(`only:${id}`, 'reactive', { improvements: withPrerequisites(scenario, id) }),
    ),
    ...(['reactive', 'orchestrated'] as const).flatMap((policy) =>
      scenario.roles.map(({ id }) => variant(`${policy}:idle:${id}`, policy, { roles: { [id]: 'idle' } })),
    ),
    ...Object.entries(TRICKS).map(([id, habits]) => add(`trick:${id}`, habits)),
    ...PASSERS.map((base) =>
      add(`passing:${base}`, { without: [], with: ['passUntilItFits'] }, scenario.bots[base], base),
    ),
    ...typesOf(scenario).map((type) => add(`ignore:${type}`, { without: [], with: [ignoringName(type)] })),
    ...Object.entries(PRACTICES).map(([id, neglect]) =>
      add(`without:${id}`, neglect, planWithout(scenario, neglect.defaults)),
    ),
    ...Object.entries(PRACTICES).map(([id, { without, with: instead, defaults }]) =>
      add(`with:${id}`, { without: instead, with: without }, planWith(scenario, defaults), 'reactive'),
    ),
  ];
  return { variants, policies };
}

/** The orchestrated plan, but some agreements as they are by default. */
function planWithout(scenario: Scenario, names: readonly string[]): Scenario['bots']['orchestrated'] {
  const plan = scenario.bots.orchestrated;
  return { ...plan, agreements: plan.agreements.filter(({ agreement }) => !names.includes(agreement)) };
}

/** The reactive plan, but some agreements as orchestrated teams have them. */
function planWith({ bots }: Scenario, names: readonly string[]): Scenario['bots']['reactive'] {
  const agreements = [
    ...bots.reactive.agreements.filter(({ agreement }) => !names.includes(agreement)),
    ...bots.orchestrated.agreements.filter(({ agreement }) => names.includes(agreement)),
  ];
  return { ...bots.reactive, agreements };
}

function withPrerequisites(scenario: Scenario, id: string): string[] {
  const spec = scenario.improvements.find((entry) => entry.id === id);
  const before = (spec?.requires ?? []).flatMap((required) => withPrerequisites(scenario, required));
  return [...new Set([...before, id])];
}
