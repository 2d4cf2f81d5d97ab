// System: scripted happenings of the round and triggers on figures [SC1, SC2].
import { measure } from '../metrics/index.ts';
import type { Game } from '../state.ts';
import { runAction } from '../triggers/index.ts';

const NOTHING: readonly number[] = [];

export function runScript(game: Game): void {
  const { state, rules } = game;
  const round = rules.scenario.rounds[state.round - 1];
  if (round === undefined) return;
  for (const position of rules.scripts[state.round - 1]?.get(state.roundTick) ?? NOTHING) {
    const entry = round.script[position];
    if (entry !== undefined) runAction(game, entry.action, `rounds.${round.id}.script.${position}`);
  }
  for (const trigger of round.triggers) {
    if (state.roundTick < trigger.fromTick) continue;
    const key = rules.triggerKeys.get(trigger) ?? '';
    if (state.firedTriggers[key] === true) continue;
    const value = measure(game, trigger.metric);
    if (trigger.is === 'below' ? value >= trigger.value : value <= trigger.value) continue;
    state.firedTriggers[key] = true;
    runAction(game, trigger.action, `rounds.${round.id}.triggers.${trigger.id}`);
  }
}
