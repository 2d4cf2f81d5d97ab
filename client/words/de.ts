// The German catalogue: the same keys as the English one.
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
import { review } from './de/review.ts';
import { screen } from './de/screen.ts';
import { vocabulary } from './de/vocabulary.ts';
import { whatIf } from './de/whatIf.ts';
import { work } from './de/work.ts';

export const de = {
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
  ...review,
  ...screen,
  ...vocabulary,
  ...whatIf,
  ...work,
} as const;
