// What happens to a player's page when its seat is opened twice, when its network fails, and when the server goes away.
import { type Browser, expect } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FacilitatorPage, PlayerPage } from '../../support/browserPages.ts';
import { type ServerProcess, startServerProcess } from '../../../server/lab/services/serverProcess.ts';
import { control, createSession, type CreatedSession } from '../../support/sessionApi.ts';
import { WeakNetwork } from '../../support/weakNetwork.ts';
import { Devices, LAPTOP, PHONE } from '../devices.ts';
import { commandsOf } from '../journal.ts';
import { buildPages, test } from '../withServer.ts';

const NICKNAME = 'Felix';
const ROLE = 'System Engineer';
const IN_HIS_SEAT = /Felix\s*System Engineer/;

const devices = new Devices();
test.afterEach(async () => {
  await devices.closeAll();
  expect(devices.exceptions.splice(0)).toEqual([]);
});

/** A player in a running round. @param origin by which the player's page reaches the server */
async function playAt(
  browser: Browser,
  url: string,
  origin: string,
): Promise<{ session: CreatedSession; player: PlayerPage }> {
  const session = await createSession(url);
  const player = new PlayerPage(await devices.open(browser, LAPTOP));
  await player.join(`${origin}/j/${session.code}`, NICKNAME, ROLE);
  await expect(player.page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
  await control(url, session, { action: 'start' });
  await control(url, session, { action: 'nextPhase' });
  await control(url, session, { action: 'speed', perMille: 2000 });
  await expect(player.header).toContainText(IN_HIS_SEAT);
  return { session, player };
}

async function clockRuns({ clock }: PlayerPage): Promise<void> {
  const time = await clock.innerText();
  await expect(clock).not.toHaveText(time);
}

test('a seat that is opened in a second tab moves there, and the first tab can take it back', async ({
  browser,
  url,
}) => {
  const { player: first } = await playAt(browser, url, url);
  const second = new PlayerPage(await first.page.context().newPage());
  await second.page.goto(`${url}/play`);
  await expect(second.header).toContainText(IN_HIS_SEAT);
  await expect(first.page.getByRole('heading', { name: 'Opened elsewhere' })).toBeVisible();
  await clockRuns(second);
  await first.page.getByRole('button', { name: 'Take the seat back here' }).click();
  await expect(first.header).toContainText(IN_HIS_SEAT);
  await expect(second.page.getByRole('heading', { name: 'Opened elsewhere' })).toBeVisible();
  await clockRuns(first);
});

test.describe('on a weak network', () => {
  let network: WeakNetwork;

  test.beforeEach(async ({ url }) => {
    network = await WeakNetwork.open(url);
  });
  test.afterEach(() => network.close());

  test('a page whose connection is cut says so, and comes back to its seat by itself', async ({ browser, url }) => {
    const { session, player } = await playAt(browser, url, network.url);
    const facilitator = new FacilitatorPage(await devices.open(browser, PHONE));
    await facilitator.page.goto(session.links.facilitator);
    await expect(facilitator.role(ROLE)).toContainText(NICKNAME);
    const seat = await player.savedSeat(session.code);
    network.cut();
    await expect(player.reconnecting).toBeVisible();
    await expect(facilitator.role(ROLE)).toContainText('Away, seat kept');
    // What was there stays to be read.
    await expect(player.header).toContainText(IN_HIS_SEAT);
    network.mend();
    await expect(player.reconnecting).toBeHidden();
    await expect(facilitator.role(ROLE)).not.toContainText('Away');
    expect(await player.savedSeat(session.code)).toEqual(seat);
    await clockRuns(player);
  });

  test('a page whose network blocks WebSockets plays all the same', async ({ browser, url }) => {
    network.blockSockets();
    const { session, player } = await playAt(browser, url, network.url);
    await player.pulling.selectOption({ label: 'Only what you give them' });
    await clockRuns(player);
    await expect(player.pulling).toHaveValue('no');
    const commands = await commandsOf(url, session, await player.seatId(session.code));
    expect(commands).toEqual([{ type: 'setPulling', isPulling: 'no' }]);
    // Known by now: the page does not try in vain again when it is loaded anew.
    const startMs = performance.now();
    await player.page.reload();
    await clockRuns(player);
    expect(performance.now() - startMs).toBeLessThan(10_000);
  });

  test('a choice that is made while nothing passes any more is not lost, and counts once', async ({ browser, url }) => {
    const { session, player } = await playAt(browser, url, network.url);
    network.fallSilent();
    await player.pulling.selectOption({ label: 'Only what you give them' });
    // No close, no error: only the silence can tell.
    await expect(player.reconnecting).toBeVisible();
    network.mend();
    await expect(player.reconnecting).toBeHidden();
    await expect(player.pulling).toBeEnabled();
    await expect(player.pulling).toHaveValue('no');
    const commands = await commandsOf(url, session, await player.seatId(session.code));
    expect(commands).toEqual([{ type: 'setPulling', isPulling: 'no' }]);
  });
});

for (const { signal, how } of [
  { signal: 'SIGKILL', how: 'dies' },
  { signal: 'SIGTERM', how: 'is stopped in order' },
] as const) {
  test(`a page waits for a server that ${how} in mid-round, and plays on in its seat`, async ({ browser }) => {
    buildPages();
    const dataDir = mkdtempSync(join(tmpdir(), 'gravity-assist-'));
    let server: ServerProcess = await startServerProcess(dataDir);
    try {
      const { url } = server;
      const { session, player } = await playAt(browser, url, url);
      const seat = await player.savedSeat(session.code);
      await expect(player.clock).toHaveText(/ (0[4-9]|1\d):00$/);
      await server.kill(signal);
      await expect(player.reconnecting).toBeVisible();
      const hour = await player.hour();
      server = await startServerProcess(dataDir, { PORT: new URL(url).port });
      await expect(player.reconnecting).toBeHidden();
      await expect(player.header).toContainText(IN_HIS_SEAT);
      // No hour that was shown is played again.
      await expect.poll(() => player.hour()).toBeGreaterThan(hour);
      expect(await player.savedSeat(session.code)).toEqual(seat);
    } finally {
      await server.kill('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
}
