// Before the tests: makes sure that there is a browser to drive, by the first way that works here.
// Must not: fail the run; if there is none, the browser tests say so themselves and the others still run.
import { findBrowser } from '../support/browser.ts';
import { installPackage, tryCommand } from './installPackage.ts';

export function provideBrowser(): void {
  if (findBrowser() !== null) return;
  console.log('No Chromium found; installing one …');
  installPackage('chromium');
  if (findBrowser() === null) tryCommand('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser() === null) console.log('Still no Chromium. Set CHROMIUM_PATH to one.');
}
