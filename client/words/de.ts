// The German catalogue: the same keys as the English one.
import { de as shared } from '../../shared/words/de.ts';
import { check } from './de/check.ts';
import { common } from './de/common.ts';
import { console } from './de/console.ts';
import { controlRoom } from './de/controlRoom.ts';
import { debrief } from './de/debrief.ts';
import { effects } from './de/effects.ts';
import { facilitator } from './de/facilitator.ts';
import { flight } from './de/flight.ts';
import { improve } from './de/improve.ts';
import { join } from './de/join.ts';
import { print } from './de/print.ts';
import { rejects } from './de/rejects.ts';
import { replay } from './de/replay.ts';
import { reportFile } from './de/reportFile.ts';
import { review } from './de/review.ts';
import { screen } from './de/screen.ts';
import { takeaways } from './de/takeaways.ts';
import { transfer } from './de/transfer.ts';
import { vocabulary } from './de/vocabulary.ts';
import { whatIf } from './de/whatIf.ts';

export const de = {
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
