// The browser tests, counted from Playwright's report.
import { z } from 'zod';
import { newReportFile, readReport } from './readReport.ts';
import { type Count, runProcess } from './runProcess.ts';

const suiteSchema = z.object({
  specs: z.array(z.object({ tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
type Suite = z.infer<typeof suiteSchema>;
const reportSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(z.unknown()) });

export async function browserStage(limitSeconds: number): Promise<Count> {
  const reportFile = newReportFile();
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile };
  const code = await runProcess('npx playwright test --reporter=list,json', limitSeconds, env);
  const report = readReport(reportFile, reportSchema);
  if (report === null) return { passed: 0, failed: 1 };
  const statuses = report.suites.flatMap(statusesOf);
  // Only `expected` is a success: not `skipped`, not `flaky`.
  const passed = statuses.filter((status) => status === 'expected').length;
  const failed = statuses.length - passed + report.errors.length;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function statusesOf(suite: Suite): string[] {
  const own = suite.specs.flatMap((spec) => spec.tests.map((test) => test.status));
  return [...own, ...(suite.suites ?? []).flatMap(statusesOf)];
}
