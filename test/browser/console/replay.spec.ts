// The replay: the browser computes a played game again and has, at any hour, wound forward and back, the very state that Node has;
// at the end that of the server. A journal that does not fit is not hidden.
import { expect, type Page } from '@playwright/test';
import { Tape } from '../../../shared/analysis/replay/Tape.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { ReplayAnswer } from '../../../shared/wire/answers/replay.ts';
import { replay } from '../../../server/lab/replay.ts';
import { callFor, control, createSession, type CreatedSession, takeSeat } from '../../support/sessionApi.ts';
import { findings } from '../access/findings.ts';
import { Devices, LAPTOP, PHONE } from '../devices.ts';
import { journalOf } from '../journal.ts';
import { layoutFaults } from '../screens/layoutFaults.ts';
import { test } from '../withServer.ts';

const HOURS = 50;

let devices: Devices;

test.beforeEach(() => {
  devices = new Devices();
});
test.afterEach(async () => {
  await devices.closeAll();
});

/** A round with bots and one person, played for a while and then ended. */
async function playSome(url: string, session: CreatedSession): Promise<void> {
  await takeSeat(url, session, { nickname: 'Ada', roleId: 'desk' });
  for (const action of ['start', 'nextPhase']) await control(url, session, { action });
  await control(url, session, { action: 'speed', perMille: 64_000 });
  const hour = async (): Promise<number> => (await answerOf(url, session)).reachedTick;
  await expect.poll(hour, { timeout: 20_000 }).toBeGreaterThan(HOURS);
  await control(url, session, { action: 'bookmark', text: 'Look here' });
  await control(url, session, { action: 'nextPhase' });
}

const answerOf = (url: string, { code, facilitatorToken }: CreatedSession): Promise<ReplayAnswer> =>
  callFor(url, `/api/sessions/${code}/teams/t1/replay`, { bearer: facilitatorToken });

const addressOf = (url: string, { code, facilitatorToken }: CreatedSession, tick: number): string =>
  `${url}/replay#${new URLSearchParams({ session: code, team: 't1', token: facilitatorToken, tick: String(tick) }).toString()}`;

/** Winds to a stop by the timeline. @returns the fingerprint that the page has there */
async function hashAt(page: Page, stop: number): Promise<string | null> {
  await page.getByRole('slider', { name: 'Time of the game' }).fill(String(stop));
  const frame = page.locator(`.replay[data-stop="${stop}"]`);
  await expect(frame).toBeVisible();
  return frame.getAttribute('data-hash');
}

test('the browser plays the game again as it was, at any hour, through any eyes', async ({ browser, url }) => {
  const session = await createSession(url, { scenario: 'first-flight', botStyle: 'reactive' });
  await playSome(url, session);
  const tape = new Tape(await answerOf(url, session));
  while (tape.record());
  const last = tape.stops.length - 1;
  const page = await devices.open(browser, LAPTOP);
  await page.goto(addressOf(url, session, 30));
  await expect(page.locator('.replay[data-tick="30"]')).toBeVisible();
  expect(page.url()).not.toContain('token');
  await expect(page.getByText(/^\d+ fingerprints? equal$/)).toBeVisible();

  const { hash } = replay(await journalOf(url, session));
  expect(await hashAt(page, last)).toBe(hash);
  for (const stop of [45, 3, 41, 40, last - 1])
    expect(await hashAt(page, stop), `stop ${stop}`).toBe(hashState(tape.at(stop).state));

  await page.keyboard.press('End');
  await expect(page.locator(`.replay[data-stop="${last}"]`)).toBeVisible();
  await page.keyboard.press('[');
  await expect(page.getByText('Look here').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Seen by' }).selectOption('desk');
  await expect(page.locator('#desk')).toBeVisible();
  await expect(page.getByRole('option', { name: /\(Ada\)$/ })).toBeAttached();
  for (const eyes of ['desk', '']) {
    await page.getByRole('combobox', { name: 'Seen by' }).selectOption(eyes);
    for (const { viewport } of [LAPTOP, PHONE]) {
      if (viewport) await page.setViewportSize(viewport);
      await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
      expect(await findings(page)).toEqual([]);
    }
  }
  expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  await sayWhatDoesNotFit(page, addressOf(url, session, 10));
});

/** The same page, with a journal whose fingerprints are others. */
async function sayWhatDoesNotFit(page: Page, address: string): Promise<void> {
  await page.route('**/teams/t1/replay', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as ReplayAnswer;
    const lines = answer.lines.map((line) => ('hash' in line ? { ...line, hash: '0'.repeat(16) } : line));
    await route.fulfill({ response, json: { ...answer, lines } });
  });
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText('this is not the game that was played');
  await expect(page.getByText(/fingerprints? equal/)).toHaveCount(0);
}
