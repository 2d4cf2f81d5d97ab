// Building and testing; tests can be left out by agreement or by command, at a price paid later [FE3, CH6].
import { agreed } from '../agreements.ts';
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
    if (item.isUntested) goOn(game, item);
  },
  complete: goOn,
};
