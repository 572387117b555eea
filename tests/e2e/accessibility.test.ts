import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHost } from '../../watch/test-list.ts';
import { findAccessibilityFaults } from './harness/accessibility.ts';
import type { Browser, BrowserName } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const soak = process.env.SHODO_SOAK === '1';
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

// The popup and the sheet have tests of their own.
const pages: readonly {
  readonly page: string;
  readonly open: `${string}.html` | `http://${string}`;
  readonly width: number;
}[] = [
  { page: 'the welcome page', open: 'welcome.html', width: 1280 },
  { page: 'the welcome page, narrow', open: 'welcome.html', width: 390 },
  { page: 'the warning', open: `http://${testHost}/login`, width: 1280 },
  { page: 'the warning, narrow', open: `http://${testHost}/login`, width: 320 },
  { page: 'the options', open: 'options.html', width: 1280 },
  { page: 'the options, narrow', open: 'options.html', width: 390 },
  { page: 'the sources', open: 'facts.html', width: 1280 },
  { page: 'the sources, narrow', open: 'facts.html', width: 390 },
];

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([testHost]);
  browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const languages = ['ja', 'en'] as const;

describe.each(languages)('in %s, axe finds nothing wrong with', (language) => {
  // Soak takes each page in every width and language; otherwise each width comes once.
  const sample = pages.filter((_, index) => soak || index % 2 === languages.indexOf(language));
  beforeAll(async () => {
    const page = await browser.openExtensionPage('popup.html');
    await changeSettings(page, { language });
    await page.close();
  });

  test.each(sample)('$page', async ({ open, width }) => {
    const tab = open.endsWith('.html') ? await browser.openExtensionPage(open) : await browser.newTab(open);
    await tab.setView({ width, height: 600 });
    await waitFor('a heading', () => tab.evaluate(() => document.querySelector('h1')?.textContent));
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const dark of [false, true]) {
      await tab.setDark(dark);
      expect(await findAccessibilityFaults(tab), dark ? 'dark' : 'light').toEqual([]);
    }
    expect(await tab.evaluate(() => document.documentElement.scrollWidth), 'no sideways scroll').toBeLessThanOrEqual(
      width,
    );
    await tab.close();
  });
});
