// Names for the ids in figures, in a language. Pure. Must not name what words of the program say.
import type { FiguresFacts } from '../../shared/analysis/figuresOf.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { FigureNames } from '../../shared/wire/answers/figures.ts';
import { buildConcepts } from '../report/buildConcepts.ts';

export function figureNames(scenario: Scenario, works: FiguresFacts['works'], language: string): FigureNames {
  const text = (key: string): string => textOf(scenario, key, language);
  const named = (entries: readonly { id: string }[], keyOf: (id: string) => string): Record<string, string> =>
    Object.fromEntries(entries.map(({ id }) => [id, text(keyOf(id))]));
  const services = named(scenario.services, (id) => `services.${id}.title`);
  const problems = Object.fromEntries(
    Object.entries(works).flatMap(([id, { type, titleKey }]) =>
      type === 'cause' ? [[id, text(titleKey)] as const] : [],
    ),
  );
  const manoeuvres = named(scenario.flightPlan.manoeuvres, (id) => `flightPlan.manoeuvres.${id}.title`);
  const steps = scenario.routes.flatMap(({ id: route, steps: own }) =>
    own.map(({ id }) => [id, text(`routes.${route}.steps.${id}.title`)] as const),
  );
  const goals = scenario.rounds.flatMap(({ id: round, goals: own }) =>
    own.map(({ id }) => [id, text(`rounds.${round}.goals.${id}.title`)] as const),
  );
  return {
    roles: named(scenario.roles, (id) => `roles.${id}.title`),
    services,
    problems,
    improvements: named(scenario.improvements, (id) => `improvements.${id}.title`),
    agreements: named(scenario.agreements, (id) => `agreements.${id}.title`),
    manoeuvres,
    goals: Object.fromEntries(goals),
    streams: named(scenario.streams, (id) => `streams.${id}.title`),
    columns: named(scenario.columns, (id) => `columns.${id}.title`),
    steps: Object.fromEntries(steps),
    concepts: Object.fromEntries(buildConcepts(scenario, language).concepts.map(({ id, terms }) => [id, terms])),
    causes: {
      ...underKinds(['window', 'retired'], services),
      ...underKinds(['manoeuvre'], manoeuvres),
      ...underKinds(['problem'], problems),
    },
    works: Object.fromEntries(
      Object.entries(works)
        .filter(([, { type }]) => type !== 'cause')
        .map(([id, { titleKey, titleText, type }]) => [
          id,
          { title: titleText !== '' ? titleText : titleKey === '' ? id : text(titleKey), type },
        ]),
    ),
  };
}

function underKinds(kinds: readonly string[], names: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(names);
  return Object.fromEntries(kinds.flatMap((kind) => entries.map(([id, name]) => [`${kind}:${id}`, name])));
}
