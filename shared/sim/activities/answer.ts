// Answering a request, feedback, chaser or complaint: an answered complaint gives some satisfaction back [CS4].
import { goLive } from '../value/goLive.ts';
import { bucketOf, soothe } from '../value/satisfaction.ts';
import { classOfWork } from '../work/effortClass.ts';
import { goOn } from './plain.ts';
import type { Activity } from './types.ts';

export const answer: Activity = {
  name: 'answer',
  effortClass: classOfWork,
  complete(game, item) {
    const bucket = bucketOf(game, item);
    const relief = game.rules.scenario.satisfaction.answeredReliefMilli * 1000;
    soothe(game, bucket, relief, item);
    goLive(game, item);
    goOn(game, item);
  },
};
