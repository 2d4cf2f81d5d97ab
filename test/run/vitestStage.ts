// The unit and server tests, counted from Vitest's report.
import { z } from 'zod';
import { newReportFile, readReport } from './readReport.ts';
import { type Count, runProcess } from './runProcess.ts';

const reportSchema = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

export async function vitestStage(limitSeconds: number): Promise<Count> {
  const reportFile = newReportFile();
  const command = `npx vitest run --reporter=default --reporter=json --outputFile.json="${reportFile}"`;
  const code = await runProcess(command, limitSeconds);
  const report = readReport(reportFile, reportSchema);
  if (report === null) return { passed: 0, failed: 1 };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  // A file that could not even be loaded has no tests, but it failed.
  const brokenFiles = report.testResults.filter(
    (file) => file.status !== 'passed' && file.assertionResults.every((test) => test.status === 'passed'),
  );
  const failed = tests.length - passed + brokenFiles.length;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
