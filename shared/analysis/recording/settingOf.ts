// The facts of a scenario that readers of a record need. Must not carry texts: words are the reader's.
import type { Scenario } from '../../scenario/schema.ts';
import { rulesOf } from '../../sim/rules.ts';
import type { ImprovementFact, Setting, StepFact } from './types.ts';

export function settingOf(scenario: Scenario): Setting {
  const { failureStreams } = rulesOf(scenario);
  return {
    scenarioId: scenario.id,
    roles: scenario.roles.map(({ id, hands, skills }) => ({ id, hands: hands.length, skills: [...skills] })),
    services: scenario.services.map(({ id }) => id),
    columns: scenario.columns.map(({ id }) => id),
    steps: scenario.routes.flatMap((route) =>
      route.steps.map(({ id, column, activity, role }): StepFact => ({
        id,
        routeId: route.id,
        type: route.type,
        columnId: column,
        activity,
        role,
      })),
    ),
    streams: scenario.streams.map(({ id, type, role }) => ({
      id,
      type,
      roleId: role,
      isFailure: failureStreams.has(id),
    })),
    improvements: scenario.improvements.map(improvementFact),
    goals: scenario.rounds.flatMap(({ goals }, position) =>
      goals.map(({ id, metric, target }) => ({ round: position + 1, id, metric, target })),
    ),
    concepts: scenario.concepts.map(({ id, agreements, moments }) => ({
      id,
      improvements: scenario.improvements.filter(({ tags }) => tags.includes(id)).map((improvement) => improvement.id),
      agreements: [...agreements],
      moments: [...moments],
    })),
    totalTicks: scenario.rounds.reduce((sum, { lengthTicks }) => sum + lengthTicks, 0),
  };
}

function improvementFact(spec: Scenario['improvements'][number]): ImprovementFact {
  return {
    id: spec.id,
    effortMilli: { ...spec.effortMilli },
    effects: spec.effects.map((effect) => ({
      kind: effect.kind,
      activities: 'activity' in effect ? [effect.activity] : [],
      roles: 'role' in effect && effect.role !== undefined ? [effect.role] : [],
    })),
    costCents: spec.costCents,
  };
}
