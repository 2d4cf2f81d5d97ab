// An effect as views carry it: `kind:subject:amount`, where the subject is made of text keys and words of the program, joined by +.
// Clients put it into words. Must not depend on a game's state.
import type { EffectSpec, ImprovementSpec } from '../../scenario/schema.ts';

export interface EffectText {
  token: string;
  /** Text keys in it. */
  keys: readonly string[];
  isHidden: boolean;
}

/** Every effect of an improvement, in order. */
export function describeEffects({ effects }: ImprovementSpec): EffectText[] {
  return effects.map((effect) => {
    const subject = subjectOf(effect);
    const kind = 'onlyShown' in effect && effect.onlyShown ? 'scaleShownArrivals' : effect.kind;
    return {
      token: `${kind}:${subject.join('+')}:${amountOf(effect)}`,
      keys: subject.filter((part) => part.includes('.')),
      isHidden: effect.isHidden === true,
    };
  });
}

function subjectOf(effect: EffectSpec): string[] {
  const parts: (string | undefined)[] = [];
  if ('stream' in effect) parts.push(titleKey('streams', effect.stream));
  if ('type' in effect) parts.push(effect.type);
  if ('eventClass' in effect) parts.push(effect.eventClass);
  if ('activity' in effect) parts.push(effect.activity);
  if ('role' in effect) parts.push(titleKey('roles', effect.role));
  if ('skill' in effect) parts.push(titleKey('skills', effect.skill));
  if ('service' in effect) parts.push(titleKey('services', effect.service));
  return parts.filter((part) => part !== undefined);
}

const titleKey = (list: string, id: string | undefined): string | undefined =>
  id === undefined ? undefined : `${list}.${id}.title`;

function amountOf(effect: EffectSpec): number {
  if ('factorPerMille' in effect) return effect.factorPerMille;
  if ('sharePerMille' in effect) return effect.sharePerMille;
  if ('byPerMille' in effect) return effect.byPerMille;
  if ('ticks' in effect) return effect.ticks;
  if ('by' in effect) return effect.by;
  return 'afterOccurrences' in effect ? effect.afterOccurrences : 0;
}
