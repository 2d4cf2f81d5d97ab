// Reads the JSON report that a test runner wrote, and removes it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ZodType } from 'zod';

/** A file name in a new temporary folder. */
export function newReportFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'gravity-assist-test-')), 'report.json');
}

/** null if the runner died before it wrote one. */
export function readReport<Report>(path: string, schema: ZodType<Report>): Report | null {
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  rmSync(dirname(path), { recursive: true });
  return schema.parse(JSON.parse(text));
}
