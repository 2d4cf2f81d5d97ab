// The German words that both sides need: the same keys as the English ones.
import { amounts } from './de/amounts.ts';
import { charts } from './de/charts.ts';
import { debrief } from './de/debrief.ts';
import { leaks } from './de/leaks.ts';
import { report } from './de/report.ts';
import { takeaways } from './de/takeaways.ts';
import { work } from './de/work.ts';

export const de = { ...amounts, ...charts, ...debrief, ...leaks, ...report, ...takeaways, ...work } as const;
