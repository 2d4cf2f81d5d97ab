// The Slovak catalogue. Must not hold words itself: those are in sk/, in files as in en/.
import { sk as shared } from '../../shared/words/sk.ts';
import { check } from './sk/check.ts';
import { common } from './sk/common.ts';
import { console } from './sk/console.ts';
import { controlRoom } from './sk/controlRoom.ts';
import { debrief } from './sk/debrief.ts';
import { effects } from './sk/effects.ts';
import { facilitator } from './sk/facilitator.ts';
import { flight } from './sk/flight.ts';
import { improve } from './sk/improve.ts';
import { join } from './sk/join.ts';
import { print } from './sk/print.ts';
import { rejects } from './sk/rejects.ts';
import { replay } from './sk/replay.ts';
import { reportFile } from './sk/reportFile.ts';
import { review } from './sk/review.ts';
import { screen } from './sk/screen.ts';
import { takeaways } from './sk/takeaways.ts';
import { transfer } from './sk/transfer.ts';
import { vocabulary } from './sk/vocabulary.ts';
import { whatIf } from './sk/whatIf.ts';

export const sk = {
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
