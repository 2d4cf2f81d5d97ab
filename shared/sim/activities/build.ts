// Building and testing; tests can be left out by agreement or by command, at a price paid later [FE3, CH6, CH17].
import { agreed, agreedValue } from '../agreements.ts';
import type { WorkItem } from '../state.ts';
import { classOfWork } from '../work/effortClass.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const build: Activity = {
  name: 'build',
  effortClass: classOfWork,
  complete(game, item) {
    const { stats } = game.state;
    stats.builds++;
    stats.buildMilli += item.stepEffortMilli;
    if (item.type === 'feature' && item.attempt === 0) stats.featuresBuilt++;
    goOn(game, item);
  },
};

export const test: Activity = {
  name: 'test',
  effortClass: classOfWork,
  begin(game, item) {
    if (agreed(game, 'tests') === 'none') item.isUntested = true;
    if (agreed(game, 'testLevel') !== '') testLess(item, agreedValue(game, 'testLevel', 1000));
    if (item.isUntested) goOn(game, item);
  },
  complete: goOn,
};

/** [CH17] A share of the usual tests takes that share of their effort. */
function testLess(item: WorkItem, sharePerMille: number): void {
  item.testPerMille = Math.min(1000, sharePerMille);
  if (item.testPerMille === 0) item.isUntested = true;
  item.stepEffortMilli = Math.floor((item.stepEffortMilli * item.testPerMille) / 1000);
  item.remainingMilli = item.stepEffortMilli;
}
