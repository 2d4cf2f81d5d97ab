// The Slovak words that both sides need: the same keys as the English ones.
import { amounts } from './sk/amounts.ts';
import { debrief } from './sk/debrief.ts';
import { leaks } from './sk/leaks.ts';
import { takeaways } from './sk/takeaways.ts';
import { work } from './sk/work.ts';

export const sk = { ...amounts, ...debrief, ...leaks, ...takeaways, ...work } as const;
