// The stand-up: each role that has a person speaks once, in turn, while the clock runs on [RT7].
import type { Game } from '../state.ts';
import type { StandUp } from '../talkState.ts';

/** One that was forgotten is over after a day, which is also the least time between two. */
export const STAND_UP_TICKS = 24;

/** The one that goes on now. */
export function standUpOf({ state }: Game): StandUp | null {
  const { standUp } = state.talk;
  if (standUp === null || state.phase !== 'running' || standUp.turns.length === 0) return null;
  return state.tick - standUp.sinceTick < STAND_UP_TICKS ? standUp : null;
}

export function startStandUp({ rules, state }: Game): void {
  const people = Object.values(state.seats).flatMap(({ isBot, roleIds }) => (isBot ? [] : roleIds));
  const turns = rules.roleIds.filter((id) => people.includes(id));
  state.talk.standUp = { sinceTick: state.tick, turns: turns.length === 0 ? [...rules.roleIds] : turns };
}
