// The English words that both sides need. Its keys are the list that other languages must fill.
// A new group of words: a file in en/ and a line here.
import { amounts } from './en/amounts.ts';
import { charts } from './en/charts.ts';
import { debrief } from './en/debrief.ts';
import { leaks } from './en/leaks.ts';
import { report } from './en/report.ts';
import { takeaways } from './en/takeaways.ts';
import { work } from './en/work.ts';

export const en = { ...amounts, ...charts, ...debrief, ...leaks, ...report, ...takeaways, ...work } as const;

export type SharedWordKey = keyof typeof en;
/** A complete catalogue; a language with a key missing does not compile. */
export type SharedCatalogue = Readonly<Record<SharedWordKey, string>>;
