// A session that is led through its phases with a page of every kind open, for tests that look at every screen.
// Goes forward only. Must not check more than that it has arrived.
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { PlayerPage } from '../support/browserPages.ts';
import { control, createSession, type CreatedSession, overview } from '../support/sessionApi.ts';
import { Devices, LAPTOP, PHONE, PROJECTOR } from './devices.ts';

/** In the order of a workshop; `start` is before anybody has opened a session. */
export const STOPS = ['start', 'join', 'lobby', 'briefing', 'control room', 'poll', 'review', 'improve'] as const;
export type Stop = (typeof STOPS)[number];
export type Kind = 'laptop' | 'phone' | 'console' | 'screen';

const LAPTOP_ROLE = 'System Engineer';
/** Its pages are the longest ones: it calls manoeuvres and chooses improvements. */
const PHONE_ROLE = 'Mission Director';
/** The poll of the first round opens at tick 132 and stays for 12: slowly into it, so that no slow machine runs past it. */
const SOON_POLL_TICK = 116;
const POLL_TICK = 133;

export class Tour {
  readonly #devices: Devices;
  readonly #url: string;
  readonly #pages: Readonly<Record<Kind, Page>>;
  #session: CreatedSession | null = null;
  #next = 0;

  private constructor(url: string, devices: Devices, pages: Record<Kind, Page>) {
    this.#url = url;
    this.#devices = devices;
    this.#pages = pages;
  }

  static async begin(browser: Browser, url: string): Promise<Tour> {
    const devices = new Devices();
    return new Tour(url, devices, {
      laptop: await devices.open(browser, LAPTOP),
      phone: await devices.open(browser, PHONE),
      console: await devices.open(browser, LAPTOP),
      screen: await devices.open(browser, PROJECTOR),
    });
  }

  /** What the pages complained about so far. */
  get complaints(): readonly string[] {
    return [...this.#devices.exceptions, ...this.#devices.complaints];
  }

  /** Leads there if need be. @returns the page of that kind at this stop */
  async at(stop: Stop, kind: Kind): Promise<Page> {
    for (; this.#next <= STOPS.indexOf(stop); this.#next += 1) await this.#go(STOPS[this.#next] ?? stop);
    return this.#pages[kind];
  }

  async end(): Promise<void> {
    await this.#devices.closeAll();
  }

  async #go(stop: Stop): Promise<void> {
    const { laptop, phone, console, screen } = this.#pages;
    const players = [laptop, phone];
    switch (stop) {
      case 'start':
        for (const page of players) await page.goto(`${this.#url}/`);
        await console.goto(`${this.#url}/facilitator`);
        await screen.goto(`${this.#url}/screen`);
        await seen(players, (page) => page.getByLabel('Code of your session'));
        await seen([console], (page) => page.getByRole('radio', { name: 'Mission to Mars' }));
        await seen([screen], (page) => page.getByText('This screen needs the link'));
        return;
      case 'join':
        await this.#open();
        await seen(players, (page) => page.getByLabel('Nickname'));
        await seen([console, screen], (page) => page.getByRole('img', { name: 'QR code of the join page' }));
        return;
      case 'lobby':
        await new PlayerPage(laptop).takeRole('Zuzana', LAPTOP_ROLE);
        await new PlayerPage(phone).takeRole('Ilse the Second of Oddfield', PHONE_ROLE, 'tap');
        await seen(players, (page) => page.getByRole('heading', { name: 'You are aboard' }));
        await seen([console, screen], (page) => page.getByText('Zuzana').first());
        return;
      case 'briefing':
        await this.#order({ action: 'start' });
        await seen(players, (page) => page.getByRole('heading', { name: 'What this round is about' }));
        await seen([console, screen], (page) => page.getByText('Briefing').first());
        return;
      case 'control room':
        await this.#order({ action: 'nextPhase' });
        await this.#order({ action: 'message', from: 'The board', text: 'Good morning, control. '.repeat(6) });
        await this.#runUntil(48, 32_000);
        await this.#pause();
        return;
      case 'poll':
        await this.#order({ action: 'resume' });
        await this.#runUntil(SOON_POLL_TICK, 8000);
        await this.#runUntil(POLL_TICK, 3000);
        await this.#pause();
        await seen([laptop, phone, screen], (page) => page.getByRole('heading', { name: 'GO or NO-GO' }));
        return;
      case 'review':
        await this.#order({ action: 'nextPhase' });
        await this.#order({ action: 'reveal', step: 2 });
        await seen(players, (page) => page.getByRole('heading', { name: 'Where did the time go?' }));
        await seen([console], (page) => page.getByRole('button', { name: 'Causes and time', pressed: true }));
        await seen([screen], (page) => page.getByRole('heading', { name: 'Where did the rest go?' }));
        return;
      case 'improve':
        await this.#order({ action: 'nextPhase' });
        await seen(players, (page) => page.getByRole('heading', { name: 'What will you do differently?' }));
        await seen([console, screen], (page) => page.getByText('Improve', { exact: true }).first());
    }
  }

  /** Opens a session, the console and the big screen by their links, and the join pages. */
  async #open(): Promise<void> {
    const { laptop, phone, console, screen } = this.#pages;
    const session = await createSession(this.#url, { title: 'Mission to Mars, the second attempt of the year' });
    this.#session = session;
    await console.goto(session.links.facilitator);
    await screen.goto(session.links.screen);
    for (const page of [laptop, phone]) await page.goto(session.links.join);
  }

  get #opened(): CreatedSession {
    if (this.#session === null) throw new Error('the session is not open yet');
    return this.#session;
  }

  async #order(action: Record<string, unknown>): Promise<void> {
    await control(this.#url, this.#opened, action);
  }

  /** Asks the server, for pages may show what was. */
  async #runUntil(tick: number, perMille: number): Promise<void> {
    await this.#order({ action: 'speed', perMille });
    const tickNow = async (): Promise<number> => (await overview(this.#url, this.#opened))[0]?.roundTick ?? 0;
    await expect.poll(tickNow, { intervals: [100], timeout: 30_000 }).toBeGreaterThanOrEqual(tick);
  }

  async #pause(): Promise<void> {
    await this.#order({ action: 'pause' });
    const { laptop, phone, console, screen } = this.#pages;
    await seen([laptop, phone], (page) => page.getByText('Paused').first());
    await seen([console], (page) => page.getByRole('button', { name: 'Go on' }));
    await seen([screen], (page) => page.getByText('The clock stands still'));
  }
}

async function seen(pages: readonly Page[], what: (page: Page) => Locator): Promise<void> {
  for (const page of pages) await expect(what(page)).toBeVisible();
}
