// Deployment of a change: success goes live, failure is an incident, a rollback and rework [CH5, CH7, CH11].
import { hindrances } from '../changes/collisions.ts';
import { failurePerMille } from '../changes/failure.ts';
import { failChange } from '../changes/failChange.ts';
import { landChange } from '../changes/landChange.ts';
import { isRollback } from '../changes/isRollback.ts';
import { endRollback } from '../changes/rollBack.ts';
import { drawPerMille } from '../random.ts';
import { DRAW } from '../work/steps.ts';
import { classOfWork } from '../work/effortClass.ts';
import type { Activity } from './types.ts';

export const deploy: Activity = {
  name: 'deploy',
  effortClass: (game, item) => (isRollback(item) ? 'failureDemand' : classOfWork(game, item)),
  begin(game, item) {
    if (item.change?.kind === 'emergency') {
      item.stepEffortMilli = game.rules.scenario.changes.emergencyDeployEffortMilli;
      item.remainingMilli = item.stepEffortMilli;
    }
  },
  complete(game, item) {
    if (isRollback(item)) {
      endRollback(game, item);
      return;
    }
    if (item.change !== null) item.change.collisions += hindrances(game, item);
    const { stats, seed, tick } = game.state;
    stats.deployments++;
    stats.changeLeadTicks.push(tick - item.arrivedTick);
    const hasFailed = drawPerMille(seed, item.luckHash, item.luckIndex, DRAW.failure, failurePerMille(game, item));
    if (hasFailed) failChange(game, item);
    else landChange(game, item);
  },
};
