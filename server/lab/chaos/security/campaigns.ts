// The list of campaigns, one file each, by name. Must not run any of them.
import { adminSurfaces } from './adminSurfaces.ts';
import { bigBodies } from './bigBodies.ts';
import { creationFlood } from './creationFlood.ts';
import { erasure } from './erasure.ts';
import { floods } from './floods.ts';
import { foreignOrigins } from './foreignOrigins.ts';
import { fuzzFrames } from './fuzzFrames.ts';
import { guessing } from './guessing.ts';
import { halfOpen } from './halfOpen.ts';
import { hostileScenarios } from './hostileScenarios.ts';
import { hostileTexts } from './hostileTexts.ts';
import { joinFlood } from './joinFlood.ts';
import { leaks } from './leaks.ts';
import { posing } from './posing.ts';
import { seatTheft } from './seatTheft.ts';
import type { Size } from '../size.ts';
import type { Verdict } from '../verdict.ts';
import type { Target } from './Target.ts';

export type Campaign = (target: Target, size: Size) => Promise<Verdict[]>;

export const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  guessing,
  joinFlood,
  creationFlood,
  posing,
  leaks,
  seatTheft,
  hostileTexts,
  hostileScenarios,
  fuzzFrames,
  floods,
  halfOpen,
  bigBodies,
  foreignOrigins,
  adminSurfaces,
  erasure,
};
