// What axe finds against WCAG 2.2 A and AA on a page, in words short enough to read in a failed test.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One line for each element and rule. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any, all }) => {
      const [reason] = [...any, ...all];
      return `${id}: ${help}: ${html.slice(0, 160)} (${reason?.message ?? ''})`;
    }),
  );
}
