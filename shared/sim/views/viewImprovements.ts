// The improvement register as everybody sees it: cost, owner, baseline, target, progress.
// Must not tell hidden effects that nobody has told.
import { targetOf, verdictOf } from '../effects/judge.ts';
import type { ImprovementSpec } from '../../scenario/schema.ts';
import type { Game, ImprovementState, WorkItem } from '../state.ts';
import type { ImprovementView } from './types.ts';
import { viewEffects } from './viewEffects.ts';

/** All improvements of the scenario, keyed by id, in scenario order. */
export function viewImprovements(game: Game): Record<string, ImprovementView> {
  const { rules, state } = game;
  const views: Record<string, ImprovementView> = {};
  let order = 0;
  for (const present of state.improvements) {
    const spec = rules.improvements.get(present.id);
    if (!spec) continue;
    views[spec.id] = {
      id: spec.id,
      titleKey: `improvements.${spec.id}.title`,
      storyKey: `improvements.${spec.id}.story`,
      dimension: spec.dimension,
      costCents: spec.costCents,
      effort: effortText(spec),
      requires: spec.requires.join(' '),
      technologyKey: missingTechnology(game, spec),
      ...viewEffects(game, spec.id),
      state: present.state,
      ownerRoleId: present.ownerRoleId,
      metric: spec.check.metric,
      baseline: present.baseline,
      target: targetOf(spec, present.baseline),
      measured: present.measured,
      verdict: present.measured < 0 ? '' : verdictOf(spec, present.baseline, present.measured),
      upkeepTicks: spec.upkeep?.everyTicks ?? 0,
      upkeepMilli: spec.upkeep?.effortMilli ?? 0,
      progressPerMille: progressOf(spec, present, state.open),
      strengthPerMille: present.strengthPerMille,
      order: order++,
    };
  }
  return views;
}

/** The few fields that bots look at again and again. */
export type ImprovementGlance = Pick<ImprovementView, 'id' | 'effort' | 'state' | 'ownerRoleId'>;

export function glanceAtImprovements({ rules, state }: Game): ImprovementGlance[] {
  const glances: ImprovementGlance[] = [];
  for (const { id, state: stage, ownerRoleId } of state.improvements) {
    const spec = rules.improvements.get(id);
    if (spec) glances.push({ id, effort: effortText(spec), state: stage, ownerRoleId });
  }
  return glances;
}

function missingTechnology({ state }: Game, { requiresTechnology: id }: ImprovementSpec): string {
  return id === undefined || state.technologies[id] === true ? '' : `streams.${id}.title`;
}

const effortTexts = new WeakMap<ImprovementSpec, string>();

function effortText(spec: ImprovementSpec): string {
  let text = effortTexts.get(spec);
  if (text === undefined) {
    const parts = Object.entries(spec.effortMilli).map(([roleId, milli]) => `${roleId}:${milli}`);
    effortTexts.set(spec, (text = parts.join(' ')));
  }
  return text;
}

function progressOf(spec: ImprovementSpec, present: ImprovementState, open: readonly WorkItem[]): number {
  if (present.state === 'offered') return 0;
  if (present.state === 'active') return 1000;
  let totalMilli = 0;
  for (const milli of Object.values(spec.effortMilli)) totalMilli += milli;
  let leftMilli = 0;
  for (const item of open) if (item.improvementId === spec.id) leftMilli += item.remainingMilli;
  if (totalMilli === 0) return 1000;
  return Math.max(0, 1000 - Math.floor((leftMilli * 1000) / totalMilli));
}
