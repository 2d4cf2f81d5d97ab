// The switch between vocabularies: terms beside the plain words of improvements and working agreements, remembered per browser.
import { expect } from '@playwright/test';
import { PlayerPage } from '../../support/browserPages.ts';
import { control, createSession } from '../../support/sessionApi.ts';
import { findings } from '../access/findings.ts';
import { Devices, LAPTOP, PHONE } from '../devices.ts';
import { test } from '../withServer.ts';

test('a player and a facilitator each read the terms of the vocabulary that they have chosen', async ({
  browser,
  url,
}) => {
  const devices = new Devices();
  const session = await createSession(url, { scenario: 'first-flight' });
  const player = await devices.open(browser, PHONE);
  const console = await devices.open(browser, LAPTOP);
  await player.goto(session.links.join);
  await new PlayerPage(player).takeRole('Zuzana', 'Front Desk', 'tap');
  await console.goto(session.links.facilitator);
  for (const action of ['start', 'nextPhase', 'nextPhase', 'nextPhase']) {
    await control(url, session, { action });
  }
  await control(url, session, { action: 'setRetroStage', stage: 'choose' });

  const card = player.getByRole('article').filter({ hasText: 'Silence the useless beeps' });
  const agreement = player.getByRole('group', { name: 'Big incidents' });
  const choice = player.getByLabel('Professional terms');
  await expect(card).toBeVisible();
  await expect(choice).toHaveValue('');
  await expect(card.getByText('Observability')).toHaveCount(0);
  await choice.selectOption('DevOps');
  await expect(card.getByText('Observability')).toBeVisible();
  await expect(agreement.getByText('Incident swarm')).toBeVisible();
  expect(await findings(player)).toEqual([]);
  await player.reload();
  await expect(card.getByText('Observability')).toBeVisible();
  await choice.selectOption('none');
  await expect(card.getByText('Observability')).toHaveCount(0);

  const plans = console.getByText(/agreements?,/).first();
  await console.getByLabel('Professional terms').selectOption('ITIL 4');
  await plans.click();
  await expect(console.getByText('Swarming')).toBeVisible();
  expect(await findings(console)).toEqual([]);
  expect([...devices.exceptions, ...devices.complaints]).toEqual([]);
  await devices.closeAll();
});
