// Parts of the facilitator's console by what is said on them. Must not check anything.
import type { Locator, Page } from '@playwright/test';
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
