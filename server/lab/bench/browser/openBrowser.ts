// A browser for measuring pages on a slow machine and a slow network, which it imitates itself. It is there where the packages of
// development are. Must not know what is measured.
import type { Browser, CDPSession, Page } from '@playwright/test';
import { existsSync } from 'node:fs';

export interface Slowness {
  /** How many times slower its processor is. */
  cpuTimes: number;
  /** null = as fast as this machine. */
  network: { bitsPerSecond: number; latencyMs: number } | null;
}

export interface SlowPage {
  page: Page;
  link: CDPSession;
  /** Body and head of everything that has arrived, as it crossed the wire. */
  receivedBytes: () => number;
}

const SYSTEM_BROWSERS = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const SWITCHES = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** @throws Error where there is no browser, or the packages of development are not installed */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = await import('@playwright/test');
  const path = SYSTEM_BROWSERS.find((one) => one !== '' && existsSync(one));
  return chromium.launch({ args: SWITCHES, ...(path === undefined ? {} : { executablePath: path }) });
}

/** A page that has never been anywhere. @param script runs in it before everything else */
export async function openSlowPage(
  browser: Browser,
  { cpuTimes, network }: Slowness,
  script: string,
): Promise<SlowPage> {
  // What is asked of the page from here would count as a foreign script.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    bypassCSP: true,
  });
  // Without a graphics card WebGL is imitated, at a third of the speed; pages draw on the canvas then.
  await context.addInitScript({ content: `window.WebGLRenderingContext = undefined;${script}` });
  const page = await context.newPage();
  const link = await context.newCDPSession(page);
  let received = 0;
  await link.send('Network.enable');
  link.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  if (network !== null) {
    const bytesPerSecond = network.bitsPerSecond / 8;
    await link.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await link.send('Emulation.setCPUThrottlingRate', { rate: cpuTimes });
  return { page, link, receivedBytes: () => received };
}
