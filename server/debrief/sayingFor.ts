// Sentences of an analysis as they are answered: beside the ids in their parameters, the names of these in a language. Pure.
import type { NamedWork } from '../../shared/analysis/debriefOf.ts';
import type { Reading } from '../../shared/analysis/reading.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { SentenceAnswer } from '../../shared/wire/answers/debrief.ts';

type Params = Reading['params'];
type NamesOf = (id: string, params: Params) => string;

export type Say = (reading: Reading<string>) => SentenceAnswer;

/** @param works by id, what sentences may name */
export function sayingFor(scenario: Scenario, works: Readonly<Record<string, NamedWork>>, language: string): Say {
  const naming = namingFor(scenario, works, language);
  return ({ code, params }) => ({ code, params, names: namesIn(params, naming) });
}

function namesIn(params: Params, naming: Readonly<Record<string, NamesOf>>): Record<string, string> {
  const named = Object.entries(params).flatMap(([param, id]) => {
    const nameOf = naming[param];
    return nameOf === undefined || typeof id !== 'string' || id === '' ? [] : [[param, nameOf(id, params)] as const];
  });
  return Object.fromEntries(named);
}

/** How each parameter that is an id, or several with spaces between them, is named. */
function namingFor(
  scenario: Scenario,
  works: Readonly<Record<string, NamedWork>>,
  language: string,
): Record<string, NamesOf> {
  const list = new Intl.ListFormat(language);
  const text = (key: string): string => textOf(scenario, key, language);
  const each =
    (nameOf: (id: string) => string): NamesOf =>
    (ids) =>
      list.format(ids.split(' ').map(nameOf));
  const workName = (id: string): string => {
    const { titleKey = '', titleText = '' } = works[id] ?? {};
    const title = titleKey === '' ? titleText : text(titleKey);
    return title === '' ? id : `${id} ${title}`;
  };
  const stepTitle = (id: string): string => {
    const route = scenario.routes.find(({ steps }) => steps.some((step) => step.id === id));
    return route === undefined ? id : text(`routes.${route.id}.steps.${id}.title`);
  };
  const goalName = (id: string): string => {
    const round = scenario.rounds.find(({ goals }) => goals.some((goal) => goal.id === id));
    return round === undefined ? id : text(`rounds.${round.id}.goals.${id}.title`);
  };
  return {
    columnId: (id) => text(`columns.${id}.title`),
    stepId: stepTitle,
    roleId: (id) => text(`roles.${id}.title`),
    roles: each((id) => text(`roles.${id}.title`)),
    serviceId: (id) => text(`services.${id}.title`),
    problemId: (id) => text(works[id]?.titleKey ?? `problems.${id}.titles.0`),
    improvementId: (id) => text(`improvements.${id}.title`),
    manoeuvreId: (id) => text(`flightPlan.manoeuvres.${id}.title`),
    openRisks: (ids, { manoeuvreId = '' }) => {
      const facts = ids.split(' ').map((id) => text(`flightPlan.manoeuvres.${manoeuvreId}.riskItems.${id}.fact`));
      return facts.join(' · ');
    },
    goals: each(goalName),
    missedGoals: each(goalName),
    workId: workName,
    oldestId: workName,
  };
}
