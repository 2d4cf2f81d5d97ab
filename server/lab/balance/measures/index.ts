// The list of measures, in the order of the table, each with the story that it belongs to.
import type { STORIES } from '../../../../shared/scenario/schema/balance.ts';
import { noExploit, nothingInert, passingRound, preventionBeatsRepair } from './choices.ts';
import { ownClaims } from './claims.ts';
import { everyRoleMatters, failureInstructs, nobodyWaits } from './people.ts';
import { manyWays, noSilverBullet } from './portfolios.ts';
import { busyWithStuff, localOptimum, missedWhileGreen, paysLater } from './stories.ts';
import type { Measure } from './types.ts';

interface Listed {
  /** A story of the scenario, or what every scenario is measured by. */
  story: (typeof STORIES)[number] | 'claims' | 'engagement' | 'passing';
  measure: Measure;
}

export const MEASURES: readonly Listed[] = [
  { story: 'M1', measure: missedWhileGreen },
  { story: 'M2', measure: busyWithStuff },
  { story: 'M3', measure: localOptimum },
  { story: 'M4', measure: paysLater },
  { story: 'M5', measure: noSilverBullet },
  { story: 'M5', measure: manyWays },
  { story: 'M6', measure: everyRoleMatters },
  { story: 'engagement', measure: nobodyWaits },
  { story: 'M7', measure: preventionBeatsRepair },
  { story: 'M9', measure: noExploit },
  { story: 'M9', measure: nothingInert },
  { story: 'passing', measure: passingRound },
  { story: 'M10', measure: failureInstructs },
  { story: 'claims', measure: ownClaims },
];
