// The English catalogue: every visible string that is not a scenario's text. Its keys are the list that other languages must fill.
// A new group of words: a file in en/ and a line here.
import { en as shared } from '../../shared/words/en.ts';
import { check } from './en/check.ts';
import { common } from './en/common.ts';
import { console } from './en/console.ts';
import { controlRoom } from './en/controlRoom.ts';
import { debrief } from './en/debrief.ts';
import { effects } from './en/effects.ts';
import { facilitator } from './en/facilitator.ts';
import { flight } from './en/flight.ts';
import { improve } from './en/improve.ts';
import { join } from './en/join.ts';
import { print } from './en/print.ts';
import { rejects } from './en/rejects.ts';
import { replay } from './en/replay.ts';
import { reportFile } from './en/reportFile.ts';
import { review } from './en/review.ts';
import { screen } from './en/screen.ts';
import { takeaways } from './en/takeaways.ts';
import { transfer } from './en/transfer.ts';
import { vocabulary } from './en/vocabulary.ts';
import { whatIf } from './en/whatIf.ts';

export const en = {
  ...shared,
  ...check,
  ...common,
  ...console,
  ...controlRoom,
  ...debrief,
  ...effects,
  ...facilitator,
  ...flight,
  ...improve,
  ...join,
  ...print,
  ...rejects,
  ...replay,
  ...reportFile,
  ...review,
  ...screen,
  ...takeaways,
  ...transfer,
  ...vocabulary,
  ...whatIf,
} as const;

export type WordKey = keyof typeof en;
/** A complete catalogue; a language with a key missing does not compile. */
export type Catalogue = Readonly<Record<WordKey, string>>;
