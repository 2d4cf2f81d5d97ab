// Nobody at the desk: hands do not pull, nothing is decided. What a team loses without the role.
import type { Habit } from './types.ts';

export const idle: readonly Habit[] = [
  (sight, decisions) => {
    if (sight.isPulling) decisions.push({ command: { type: 'setPulling', isPulling: 'no' }, reason: 'nobodyThere' });
  },
];
