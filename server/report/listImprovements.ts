// The improvements that a team has chosen, with what was expected of them and what came of it at the last look. Pure.
import type { Game } from '../../shared/sim/state.ts';
import { targetOf } from '../../shared/sim/effects/judge.ts';
import { textOf } from '../../shared/sim/texts.ts';

export interface ImprovementReport {
  id: string;
  title: string;
  /** '' = nobody. */
  owner: string;
  /** It was chosen for the next one. */
  chosenRound: number;
  state: 'chosen' | 'active';
  metric: string;
  /** In the metric's unit; −1 = not known. */
  baseline: number;
  target: number;
  actual: number;
  /** As of the last round that checked it. */
  verdict: 'hit' | 'missed' | 'open';
}

export function listImprovements({ rules, state }: Game, language: string): ImprovementReport[] {
  const { scenario } = rules;
  return state.improvements.flatMap(({ id, state: progress, ownerRoleId, chosenRound, baseline }) => {
    const spec = rules.improvements.get(id);
    if (spec === undefined || progress === 'offered') return [];
    const checks = state.results.flatMap(({ improvements }) => improvements.filter((entry) => entry.id === id));
    const last = checks.at(-1);
    return [
      {
        id,
        title: textOf(scenario, `improvements.${id}.title`, language),
        owner: ownerRoleId === '' ? '' : textOf(scenario, `roles.${ownerRoleId}.title`, language),
        chosenRound,
        state: progress,
        metric: spec.check.metric,
        baseline: last?.baseline ?? baseline,
        target: last?.target ?? targetOf(spec, baseline),
        actual: last?.actual ?? -1,
        verdict: last?.verdict ?? 'open',
      },
    ];
  });
}
