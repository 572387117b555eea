import axe from 'axe-core';
import { isDrawn, type Page } from './driver.ts';
import { waitFor } from './wait-for.ts';

/** What axe-core finds wrong on a page as it is now: one line for each rule and element; empty when nothing. */
export async function findAccessibilityFaults(page: Page): Promise<readonly string[]> {
  await waitFor('the page to be drawn', () => page.evaluate(isDrawn));
  const found = await page.evaluateSource(`(async () => {
    ${axe.source};
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + help + ' at ' + target.join(' ') + ' (' + failureSummary + ')'));
  })()`);
  return found as readonly string[];
}
