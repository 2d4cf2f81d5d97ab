// `npm test`: types, lint, unit and server tests, browser tests, in this order, all of them even if one fails.
// Ends with the line `N passed, N failed` over everything. Must not: count a skipped test, or a stage that ran
// nothing, as a success.
import { browserStage } from './run/browserStage.ts';
import { commandStage } from './run/commandStage.ts';
import { provideBrowser } from './run/provideBrowser.ts';
import { provideServices } from './run/provideServices.ts';
import type { Count } from './run/runProcess.ts';
import { vitestStage } from './run/vitestStage.ts';

const stages: { name: string; run: () => Promise<Count> }[] = [
  { name: 'types', run: () => commandStage(['npm run types'], 180) },
  {
    name: 'lint',
    run: () => commandStage(['npx eslint . --max-warnings 0', 'npx prettier --check --log-level warn .'], 180),
  },
  { name: 'unit and server', run: () => vitestStage(560) },
  { name: 'browser', run: () => browserStage(690) },
];

provideBrowser();
provideServices();

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const { name, run } of stages) {
  console.log(`\n── ${name}`);
  const startMs = performance.now();
  const ran = await run();
  const count = ran.passed + ran.failed === 0 ? { passed: 0, failed: 1 } : ran;
  if (count !== ran) console.log(`${name}: nothing ran`);
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
  summary.push(`${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
}

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
