// A whole workshop of two rounds as people hold it: one facilitator, two teams, six players on laptops, tablets and phones, bots in
// the other seats. Everything is clicked, touched or typed. The tests build on each other.
import { expect, type Page } from '@playwright/test';
import { FacilitatorPage, PlayerPage } from '../../support/browserPages.ts';
import type { CreatedSession } from '../../support/sessionApi.ts';
import { findings } from '../access/findings.ts';
import { Devices, LAPTOP, PHONE, PROJECTOR, TABLET } from '../devices.ts';
import { commandsOf } from '../journal.ts';
import { layoutFaults } from '../screens/layoutFaults.ts';
import { test } from '../withServer.ts';

const CREW = [
  { nickname: 'Ilse', role: 'Mission Director', device: LAPTOP, press: 'click', team: 0 },
  { nickname: 'Anouk', role: 'Service Desk', device: PHONE, press: 'tap', team: 0 },
  { nickname: 'Idris', role: 'Service Manager', device: TABLET, press: 'tap', team: 0 },
  { nickname: 'Wilma', role: 'Mission Director', device: LAPTOP, press: 'click', team: 1 },
  { nickname: 'Yusuf', role: 'System Engineer', device: PHONE, press: 'tap', team: 1 },
  { nickname: 'Sanne', role: 'Service Manager', device: TABLET, press: 'tap', team: 1 },
] as const;
/** Far enough into a round that work waits everywhere. */
const PLAYED_HOURS = 60;

test.describe.serial('a workshop with two teams', () => {
  const devices = new Devices();
  const players: (PlayerPage & { nickname: string; team: number })[] = [];
  let session: CreatedSession;
  let facilitator: FacilitatorPage;
  let screen: Page;

  const playerOf = (nickname: string): PlayerPage => {
    const found = players.find((player) => player.nickname === nickname);
    if (found === undefined) throw new Error(`nobody is called ${nickname}`);
    return found;
  };
  /** What was accepted from a player, by the journal of the player's team. */
  const givenBy = async (url: string, nickname: string): Promise<Record<string, unknown>[]> => {
    const player = players.find((one) => one.nickname === nickname);
    const seatId = await playerOf(nickname).seatId(session.code);
    return commandsOf(url, session, seatId, session.teams[player?.team ?? 0]?.teamId ?? '');
  };
  const everybodySees = async (heading: string | RegExp): Promise<void> => {
    for (const { page } of players) await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  };

  test.afterAll(() => devices.closeAll());

  test('is opened for two teams', async ({ browser, url }) => {
    facilitator = new FacilitatorPage(await devices.open(browser, LAPTOP));
    session = await facilitator.createSession(url, 'Mission to Mars', 11, 2);
    expect(session.teams).toHaveLength(2);
    screen = await devices.open(browser, PROJECTOR);
    await screen.goto(session.links.screen);
    await expect(screen.getByText(session.code, { exact: true })).toBeVisible();
  });

  test('is joined by six people who choose team and role', async ({ browser }) => {
    for (const { nickname, role, device, press, team } of CREW) {
      const player = Object.assign(new PlayerPage(await devices.open(browser, device)), { nickname, team });
      players.push(player);
      await player.page.goto(session.links.join);
      await player.page.getByRole('radio', { name: session.teams[team]?.name ?? '' })[press]();
      await player.takeRole(nickname, role, press);
      await expect(player.page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
    }
  });

  test('begins with a briefing in which a team agrees on how it works', async ({ url }) => {
    await facilitator.goOnTo('briefing of round 1');
    await everybodySees('What this round is about');
    const { page } = playerOf('Idris');
    await page.getByRole('radio', { name: /Next when free/ }).tap();
    await expect(page.getByRole('radio', { name: /Next when free/ })).toBeChecked();
    await page.getByRole('button', { name: 'We are ready' }).tap();
    await expect(playerOf('Ilse').page.getByText('1 of 3 are ready.')).toBeVisible();
    expect(await givenBy(url, 'Idris')).toContainEqual({
      type: 'adoptAgreement',
      agreementId: 'intake',
      optionId: 'pull',
    });
  });

  for (const round of [1, 2]) {
    test(`plays round ${round}: everybody acts, and the big screen shows each team and all`, async ({ url }) => {
      test.setTimeout(120_000);
      await facilitator.goOnTo('start the clock');
      await facilitator.setSpeed('8');
      await expect.poll(() => facilitator.tick(), { timeout: 40_000, intervals: [300] }).toBeGreaterThan(PLAYED_HOURS);
      // Slow enough for six people who act one after the other.
      await facilitator.setSpeed('0.5');
      for (const { header } of players) await expect(header).toContainText('running 0.5×');
      for (const [index, player] of players.entries()) {
        // Everybody says how the own hands come to their next strip: the one choice that every role always has.
        await player.pulling.selectOption({ label: 'Only what you give them' });
        await expect(player.pulling).toHaveValue('no');
        const { nickname } = player;
        expect((await givenBy(url, nickname)).length, nickname).toBeGreaterThan(round - 1);
        await player.pulling.selectOption({ index: index % 2 });
      }
      await facilitator.openPart('League and screen');
      await facilitator.press('All teams');
      await expect(screen.getByRole('listitem').filter({ hasText: session.teams[1]?.name ?? '' })).toBeVisible();
      await facilitator.press('One team');
      await facilitator.openPart('Teams');
    });

    test(`looks at the outcome of round ${round} before its causes`, async () => {
      await facilitator.endRound();
      await everybodySees('Goals against actual');
      for (const { page } of players)
        await expect(page.getByRole('heading', { name: /Where did the rest go/ })).toBeHidden();
      await facilitator.lead('The review shows', 'Causes and time');
      await everybodySees(/Where did the rest go/);
    });

    test(`looks back on round ${round}: notes, groups, votes, and an improvement with an owner`, async ({ url }) => {
      test.setTimeout(120_000);
      await facilitator.goOnTo('improve');
      await everybodySees('What will you do differently?');
      for (const { page, nickname } of players) {
        await page.getByRole('textbox', { name: 'Your note' }).fill(`${nickname} waited in round ${round}`);
        await page.getByRole('textbox', { name: 'Your note' }).press('Enter');
        await expect(page.getByRole('listitem').filter({ hasText: `${nickname} waited` })).toBeVisible();
        // Nobody reads what others write yet.
        const others = players.filter((other) => other.nickname !== nickname);
        for (const other of others)
          await expect(page.getByText(`${other.nickname} waited in round ${round}`)).toBeHidden();
      }
      await facilitator.lead('Retrospective', 'Reveal');
      await expect(playerOf('Anouk').page.getByText(`Ilse waited in round ${round}`)).toBeVisible();
      await facilitator.lead('Retrospective', 'Group');
      const { page: tablet } = playerOf('Sanne');
      await tablet
        .getByRole('combobox', { name: `Put together: Yusuf waited in round ${round}` })
        .selectOption({ label: `Wilma waited in round ${round}` });
      await expect(tablet.getByRole('heading', { name: `Yusuf waited in round ${round}` })).toBeHidden();
      await facilitator.lead('Retrospective', 'Vote');
      for (const { page } of players) await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]);
      if (round === 1) for (const name of ['Ilse', 'Anouk']) expect(await findings(playerOf(name).page)).toEqual([]);
      for (const name of ['Anouk', 'Idris'])
        await playerOf(name)
          .page.getByRole('button', { name: `One vote more for Ilse waited in round ${round}` })
          .tap();
      await facilitator.lead('Retrospective', 'Choose');
      await expect(playerOf('Ilse').page.getByText('2 votes')).toBeVisible();
      const { page } = playerOf('Idris');
      const choose = page.getByRole('button', { name: /^Choose/ }).first();
      await choose.tap();
      await expect(page.getByRole('button', { name: /^Take back.*/ }).first()).toBeVisible();
      const given = await givenBy(url, 'Idris');
      const chosen = given.filter(({ type }) => type === 'chooseImprovement');
      expect(chosen).toHaveLength(round);
      expect(chosen.at(-1)).toMatchObject({ improvementId: expect.any(String), roleId: expect.any(String) });
      await facilitator.goOnTo(`briefing of round ${round + 1}`);
      await everybodySees('What this round is about');
    });
  }

  test('went without an error on any page', () => {
    expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  });
});
