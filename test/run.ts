// `npm test`: types, lint and format beside each other, unit and server tests, browser tests, in this order, all of them even if one fails.
// Ends with the line `N passed, N failed` over everything. Must not: count a skipped test, or a stage that ran
// nothing, as a success.
import { browserStage } from './run/browserStage.ts';
import { commandStage } from './run/commandStage.ts';
import { provideBrowser } from './run/provideBrowser.ts';
import { provideServices } from './run/provideServices.ts';
import type { Count } from './run/runProcess.ts';
import { vitestStage } from './run/vitestStage.ts';

interface Stage {
  name: string;
  run: () => Promise<Count>;
}

/** Each of the first three keeps one core busy; those of the others use all that there are. */
const steps: Stage[][] = [
  [
    { name: 'types', run: () => commandStage(['npm run types'], 260) },
    { name: 'lint', run: () => commandStage(['npx eslint . --max-warnings 0'], 260) },
    { name: 'format', run: () => commandStage(['npx prettier --check --log-level warn .'], 260) },
  ],
  [{ name: 'unit and server', run: () => vitestStage(600) }],
  [{ name: 'browser', run: () => browserStage(540) }],
];

provideBrowser();
provideServices();

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.map(({ name }) => name).join(', ')}`);
  const counts = await Promise.all(step.map(countOf));
  for (const { passed, failed } of counts) {
    total.passed += passed;
    total.failed += failed;
  }
}

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function countOf({ name, run }: Stage): Promise<Count> {
  const startMs = performance.now();
  const ran = await run();
  const count = ran.passed + ran.failed === 0 ? { passed: 0, failed: 1 } : ran;
  if (count !== ran) console.log(`${name}: nothing ran`);
  const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
  summary.push(`${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}
