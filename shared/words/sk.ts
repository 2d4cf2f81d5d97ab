// The Slovak words that both sides need: the same keys as the English ones.
import { amounts } from './sk/amounts.ts';
import { charts } from './sk/charts.ts';
import { debrief } from './sk/debrief.ts';
import { leaks } from './sk/leaks.ts';
import { report } from './sk/report.ts';
import { takeaways } from './sk/takeaways.ts';
import { work } from './sk/work.ts';

export const sk = { ...amounts, ...charts, ...debrief, ...leaks, ...report, ...takeaways, ...work } as const;
