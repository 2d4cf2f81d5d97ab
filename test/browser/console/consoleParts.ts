// Parts of the facilitator's console by what is said on them, and the way aboard. Must not check more than that one has arrived.
import { expect, type Locator, type Page } from '@playwright/test';
import type { PlayerPage } from '../../support/browserPages.ts';
import type { CreatedSession } from '../../support/sessionApi.ts';

/** What the console shows of a team. */
export function column(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Team ${name}`, exact: true });
}

export async function openPart(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the console' }).getByRole('button', { name }).click();
}

export function nameOf(session: CreatedSession, position: number): string {
  return session.teams[position]?.name ?? '';
}

/** On the desk of the only team, before anything begins. */
export async function aboard(player: PlayerPage, session: CreatedSession): Promise<void> {
  await player.join(session.links.join, 'Ada', 'Service Desk');
  await expect(player.page.getByRole('heading', { name: 'You are aboard' })).toBeVisible();
}
