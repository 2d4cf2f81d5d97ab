// Which browser the browser tests drive, and with which switches: a system Chromium first, else Playwright's own.
// Must not: install one; test/run/provideBrowser.ts does.
import { chromium } from '@playwright/test';
import { delimiter, join } from 'node:path';
import { isExecutable } from '../../server/lab/services/program.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

export const browserArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a browser that can be started now, or null. CHROMIUM_PATH wins. */
export function findBrowser(): string | null {
  const folders = [...usualFolders, ...(process.env['PATH'] ?? '').split(delimiter)];
  const systems = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env['CHROMIUM_PATH'] ?? '', ...systems, chromium.executablePath()];
  return candidates.find((path) => path !== '' && isExecutable(path)) ?? null;
}
