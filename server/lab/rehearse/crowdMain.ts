// The process of the scripted players: does what it is told by messages, one order after the other, and reports.
// Must not outlive the one who started it.
import { Crowd } from './Crowd.ts';
import type { CrowdOrder, CrowdReport } from './crowdMessages.ts';

let crowd: Crowd | null = null;
let last = Promise.resolve();

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  last = last.then(async () => {
    try {
      tell(await carryOut(message as CrowdOrder));
    } catch (error) {
      tell({ report: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  });
});

async function carryOut(told: CrowdOrder): Promise<CrowdReport> {
  if (told.order === 'join') {
    crowd = new Crowd(told.wish);
    return { report: 'joined', figures: await crowd.join() };
  }
  if (crowd === null) throw new Error('nobody has joined yet');
  if (told.order === 'stop') return { report: 'played', figures: await crowd.stop() };
  await crowd.play(told.actsPerMinute);
  return { report: 'playing' };
}

function tell(report: CrowdReport): void {
  process.send?.(report);
}
