// Guards that goals belong to a role, and that scripts and triggers fall into their round.
import { checkReference, idsOf } from './references.ts';
import type { Check } from './types.ts';

export const checkRounds: Check = (scenario, report) => {
  const roles = idsOf(scenario.roles);
  for (const [position, round] of scenario.rounds.entries()) {
    const path = ['rounds', position];
    for (const [number, goal] of round.goals.entries()) {
      checkReference(report, [...path, 'goals', number, 'role'], goal.role, 'a role', roles);
    }
    const inRound = `less than ${round.lengthTicks}, the length of the round`;
    for (const [number, { atTick }] of round.script.entries()) {
      if (atTick >= round.lengthTicks) report([...path, 'script', number, 'atTick'], String(atTick), inRound);
    }
    for (const [number, { fromTick }] of round.triggers.entries()) {
      if (fromTick >= round.lengthTicks) report([...path, 'triggers', number, 'fromTick'], String(fromTick), inRound);
    }
  }
};
