// New working agreements take everybody some time to talk through and to practise [AG12].
import type { AgreementName, Game } from './state.ts';

/** Ticks that all agreements take that have changed since they were last talked through; they have been from now on. */
export function talkThrough({ rules, state }: Game): number {
  let ticks = 0;
  for (const name of Object.keys(state.agreements) as AgreementName[]) {
    if (state.agreements[name] === state.practised[name]) continue;
    state.practised[name] = state.agreements[name];
    ticks += rules.scenario.people.adoptionTicks;
  }
  return ticks;
}
