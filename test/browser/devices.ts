// The devices that the browser tests play on, each with a browser of its own: nothing is shared between two of them.
// Sizes in CSS pixels.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

const phone = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

export const LAPTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const PHONE: BrowserContextOptions = { ...phone, viewport: { width: 390, height: 844 } };
export const TABLET: BrowserContextOptions = { hasTouch: true, viewport: { width: 820, height: 1180 } };
export const PROJECTOR: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } };

/** What the browser itself says of each request while the test has taken its network away. */
const OFFLINE = 'net::ERR_INTERNET_DISCONNECTED';

export class Devices {
  readonly #contexts: BrowserContext[] = [];
  /** Exceptions that no page caught. */
  readonly exceptions: string[] = [];
  /** Errors on the console of any page; the browser adds every request that fails. */
  readonly complaints: string[] = [];

  async open(browser: Browser, options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext(options);
    this.#contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.exceptions.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().endsWith(OFFLINE))
        this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  async closeAll(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close();
  }
}
