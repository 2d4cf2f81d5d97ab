// The pages of the three parts that people play, by what is said on them: facilitator, player, big screen.
// Must not look at classes, or check anything; the tests do.
import type { Locator, Page } from '@playwright/test';
import type { CreatedSession } from './sessionApi.ts';

export class FacilitatorPage {
  readonly page: Page;
  /** The clock of the round, such as `Day 3 14:00`. */
  readonly clock: Locator;
  readonly joinLink: Locator;
  readonly screenLink: Locator;

  constructor(page: Page) {
    this.page = page;
    this.clock = clockOn(page);
    this.joinLink = page.getByRole('link', { name: /\/j\// });
    this.screenLink = page.getByRole('link', { name: 'Open the big screen' });
  }

  /** Fills in the form. @returns what the server answered to it */
  async createSession(url: string, scenario: string, seed: number, teams = 1): Promise<CreatedSession> {
    await this.page.goto(`${url}/facilitator`);
    await this.page.getByRole('radio', { name: scenario }).click();
    await this.page.getByLabel('Seed').fill(String(seed));
    await this.page.getByRole('spinbutton', { name: 'Teams' }).fill(String(teams));
    const answered = this.page.waitForResponse(
      (response) => response.url().endsWith('/api/sessions') && response.request().method() === 'POST',
    );
    await this.page.getByRole('button', { name: 'Open the session' }).click();
    return (await (await answered).json()) as CreatedSession;
  }

  /** Presses `Next: …`. */
  async goOnTo(step: string): Promise<void> {
    await this.page.getByRole('button', { name: `Next: ${step}` }).click();
  }

  /** Ends the running round, which asks for a second press. */
  async endRound(): Promise<void> {
    await this.goOnTo('end the round now');
    await this.page.getByRole('button', { name: /^Really/ }).click();
  }

  /** A step of the review or of the retrospective; the buttons of any team lead all of them. */
  async lead(steps: 'The review shows' | 'Retrospective', step: string): Promise<void> {
    await this.page
      .getByRole('group', { name: steps })
      .first()
      .getByRole('button', { name: step, exact: true })
      .click();
  }

  /** One of the console's pages. */
  async openPart(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Parts of the console' }).getByRole('button', { name }).click();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async setSpeed(times: string): Promise<void> {
    const speeds = this.page.getByRole('group', { name: 'Speed' });
    await speeds.getByRole('button', { name: `${times}×`, exact: true }).click();
  }

  /** Hours of the round so far, as the clock says them. */
  async tick(): Promise<number> {
    const words = await this.page.getByText(/^tick \d+ of/).innerText();
    return Number(/\d+/.exec(words)?.[0]);
  }

  role(title: string): Locator {
    return this.page.getByRole('row', { name: title });
  }
}

export class PlayerPage {
  readonly page: Page;
  readonly clock: Locator;
  /** Nickname and role, as the control room's header says them. */
  readonly header: Locator;
  /** Waiting work, what hurts most first. */
  readonly tray: Locator;
  readonly hands: Locator;
  readonly freeHands: Locator;
  /** How hands come to their next strip. */
  readonly pulling: Locator;
  readonly reconnecting: Locator;

  constructor(page: Page) {
    this.page = page;
    this.clock = clockOn(page);
    this.header = page.getByRole('banner');
    this.tray = page.getByRole('list', { name: 'Waits for you' }).locator(':scope > li');
    this.hands = page.getByRole('region', { name: 'Your hands' }).getByRole('list').first().locator(':scope > li');
    this.freeHands = this.hands.filter({ hasText: 'Drop a strip here' });
    this.pulling = page.getByRole('combobox', { name: 'Next strip' });
    this.reconnecting = page.getByText('Reconnecting, your seat is kept');
  }

  /** From the join link to the lobby. @param press how the device is used: a mouse clicks, a finger taps */
  async join(link: string, nickname: string, role: string, press: 'click' | 'tap' = 'click'): Promise<void> {
    await this.page.goto(link);
    await this.takeRole(nickname, role, press);
  }

  /** On the join page. */
  async takeRole(nickname: string, role: string, press: 'click' | 'tap' = 'click'): Promise<void> {
    await this.page.getByLabel('Nickname').fill(nickname);
    await this.page.getByRole('radio', { name: role })[press]();
    await this.page.getByRole('button', { name: `Join as ${role}` })[press]();
  }

  /** Hours since the round's start, by the clock. */
  async hour(): Promise<number> {
    const [, day, hour] = /^Day (\d+) (\d\d)/.exec(await this.clock.innerText()) ?? [];
    return (Number(day) - 1) * 24 + Number(hour);
  }

  /** A strip of the tray by its work's id. */
  strip(workId: string): Locator {
    return this.tray.filter({ hasText: workId });
  }

  hand(workId: string): Locator {
    return this.hands.filter({ hasText: workId });
  }

  /** The seat that this browser remembers, or null. */
  async savedSeat(code: string): Promise<Record<string, string> | null> {
    const json = await this.page.evaluate((key) => localStorage.getItem(key), `gravity-assist.seat.${code}`);
    return json === null ? null : (JSON.parse(json) as Record<string, string>);
  }

  async seatId(code: string): Promise<string> {
    return (await this.savedSeat(code))?.['seatId'] ?? '';
  }
}

/** The id of a strip's work, as its title says it: `Incident, I-12, …`. */
export async function workIdOf(strip: Locator): Promise<string> {
  const name = (await strip.getByRole('button').first().getAttribute('aria-label')) ?? '';
  return name.split(', ')[1] ?? '';
}

function clockOn(page: Page): Locator {
  return page.getByText(/^Day \d+ \d\d:00$/).first();
}
