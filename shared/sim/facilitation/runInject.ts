// Prepared injects: when one may be run, and running it [FA1].
import type { ActionSpec, InjectSpec } from '../../scenario/schema.ts';
import type { Game } from '../state.ts';
import { runAction } from '../triggers/index.ts';

/** What only makes sense while time passes. */
const WHILE_RUNNING: ReadonlySet<ActionSpec['do']> = new Set(['addWork', 'raiseIncident', 'scaleStream', 'freeze']);

export function findInject({ rules }: Game, injectId: string): InjectSpec | undefined {
  return rules.scenario.facilitation.injects.find(({ id }) => id === injectId);
}

/** Why the inject cannot be run now; null = it can. */
export function injectRefusal(game: Game, injectId: string): 'unknownTarget' | 'wrongPhase' | 'alreadyDone' | null {
  const { phase, round, facilitation } = game.state;
  const spec = findInject(game, injectId);
  if (spec === undefined) return 'unknownTarget';
  if (Object.hasOwn(facilitation.usedInjects, injectId) && facilitation.usedInjects[injectId] === round)
    return 'alreadyDone';
  if (round === 0 || phase === 'debrief' || phase === 'closed') return 'wrongPhase';
  const needsTime = spec.actions.some((action) => WHILE_RUNNING.has(action.do));
  return needsTime && phase !== 'running' ? 'wrongPhase' : null;
}

export function runInject(game: Game, spec: InjectSpec): void {
  game.state.facilitation.usedInjects[spec.id] = game.state.round;
  for (const [position, action] of spec.actions.entries())
    runAction(game, action, `facilitation.injects.${spec.id}.actions.${position}`);
}
