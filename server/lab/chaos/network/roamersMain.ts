// The process of the players of a campaign: does what it is told by messages, one order after the other, and reports.
// Must not outlive the one who started it.
import type { RoamerOrder, RoamerReport } from './roamerMessages.ts';
import { Roamers } from './Roamers.ts';

let roamers: Roamers | null = null;
let last = Promise.resolve();

process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  last = last.then(async () => {
    try {
      tell(await carryOut(message as RoamerOrder));
    } catch (error) {
      tell({ report: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  });
});

async function carryOut(told: RoamerOrder): Promise<RoamerReport> {
  if (told.order === 'join') {
    roamers = new Roamers(told.players, told.seed, told.historyFile);
    await roamers.join();
    return { report: 'done' };
  }
  if (roamers === null) throw new Error('nobody has joined yet');
  if (told.order === 'count') return { report: 'counted', counts: roamers.count() };
  if (told.order === 'look') return { report: 'looked', sights: roamers.look(told.players) };
  if (told.order === 'leave') return { report: 'ended', ends: await roamers.leave() };
  if (told.order === 'play') await roamers.play(told.actsPerMinute);
  else await roamers.rest(told.msMax);
  return { report: 'done' };
}

function tell(report: RoamerReport): void {
  process.send?.(report);
}
