// The laws that an effort or a delay may follow, as factors in per mille with mean 1000 [WK10]. Whole numbers from tables, nothing computed.
import type { LawName } from '../../scenario/schema/basics.ts';
import { drawBelow, drawSkewPerMille } from '../random.ts';
import { EXPONENTIAL_PER_MILLE } from './exponentialTable.ts';
import { HEAVY_TAILED_PER_MILLE } from './heavyTailedTable.ts';

const CONSTANT_PER_MILLE = 1000;

/** One factor of a law, addressed like all luck by (seed, stream, index, draw). */
export function drawLawPerMille(law: LawName, seed: number, streamHash: number, index: number, draw: number): number {
  switch (law) {
    case 'constant':
      return CONSTANT_PER_MILLE;
    case 'skewed':
      return drawSkewPerMille(seed, streamHash, index, draw);
    case 'exponential':
      return drawFrom(EXPONENTIAL_PER_MILLE, seed, streamHash, index, draw);
    case 'heavyTailed':
      return drawFrom(HEAVY_TAILED_PER_MILLE, seed, streamHash, index, draw);
  }
}

function drawFrom(table: readonly number[], seed: number, streamHash: number, index: number, draw: number): number {
  return table[drawBelow(seed, streamHash, index, draw, table.length)] ?? CONSTANT_PER_MILLE;
}
