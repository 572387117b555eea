import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { supportScam } from '../../guide/incident-types/support-scam.ts';
import { escapeSentence, escapeText } from '../../i18n/escape.ts';
import { type Display, openDisplay, whyNoDisplay } from './harness/display.ts';
import type { Browser, BrowserName, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, showTab, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const missing = whyNoDisplay();
if (missing !== null) console.warn(`The key out of a fake warning is not tested: ${missing}.`);

const trap = 'https://scam.shodo.test/fake-warning';
/** As the manifest suggests it, for xdotool. */
const key = 'alt+x';
/** A place in Firefox's address bar, in a window that begins at the screen's corner. */
const addressBar = [400, 62] as const;

describe.skipIf(missing !== null)('the key out of a fake warning', () => {
  let web: Web;
  let display: Display;
  let browser: Browser;
  beforeAll(async () => {
    web = await startWeb([]);
    display = await openDisplay();
    browser = await launchBrowser(name, { web, extension: build, headless: false, display: display.name });
    await waitUntilProtected(browser);
    const page = await browser.openExtensionPage('options.html');
    await changeSettings(page, { language: 'ja' });
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await display?.close();
    await web?.close();
  });

  const urls = async () => Promise.all((await browser.tabs()).map((tab) => tab.url()));

  /** Goes into a fake warning, until it holds on with all it has. */
  async function enterTrap(then: string): Promise<Tab> {
    const tab = await browser.newTab(`${trap}?then=${then}`);
    await waitFor('the fake warning', () => tab.evaluate(() => document.querySelector('#go') !== null));
    await tab.click('#go');
    const stuck = then === 'alerts' || then === 'busy';
    await waitFor('the page to hold on', async () => {
      const answer = tab.evaluate(() => document.title === 'trapped' && document.fullscreenElement !== null);
      const silence = pause(1000).then(() => 'silence' as const);
      const first = await Promise.race([answer.catch(() => 'silence' as const), silence]);
      return stuck ? first === 'silence' : first === true;
    });
    return tab;
  }

  /** Waits for the steps in place of the fake warning, with its address in the record. */
  async function seeSteps(): Promise<void> {
    const steps = await waitFor('the steps in place of the page', async () => {
      const shown = await urls();
      const at = shown.findIndex((url) => url.includes('#incident='));
      return !shown.some((url) => url.startsWith(trap)) && (await browser.tabs())[at];
    });
    await waitForText(steps, supportScam.steps[0]?.title.ja ?? '');
    await showTab(steps, 'notes', 'ja');
    await waitForText(steps, 'hxxps://scam[.]shodo[.]test/fake-warning');
    await steps.close();
  }

  const withinReach = name === 'chromium' ? ['nothing more', 'alerts', 'busy', 'keys'] : ['nothing more'];
  test.each(withinReach)(
    'closes a page that fills the screen, holds the pointer and asks before it closes, and does %s',
    async (then) => {
      await enterTrap(then);
      await display.press(key);
      await seeSteps();
    },
  );

  // Firefox hands each key to the page first: one that takes it, or is too busy, must lose the focus before.
  test.each(name === 'firefox' ? ['alerts', 'busy', 'keys'] : [])(
    'works from the address bar, once Esc has ended the full screen, on a page that does %s',
    async (then) => {
      await enterTrap(then);
      await waitFor('the page to be gone', async () => {
        await display.press('Escape');
        await display.click(...addressBar);
        await display.press(key);
        // A second Esc would stop our own page on its way.
        return waitFor('the tab to close', async () => !(await urls()).some((url) => url.startsWith(trap)), 2000);
      });
      await seeSteps();
    },
  );

  test('pressed again on the steps closes nothing', async () => {
    const page = await browser.openExtensionPage('popup.html');
    const before = (await browser.tabs()).length;
    await display.press(key);
    await display.press(key);
    await waitForText(page, supportScam.steps[0]?.title.ja ?? '');
    expect((await browser.tabs()).length).toBe(before);
    await page.close();
  });
});

describe('the pages that tell of the key', () => {
  let web: Web;
  let browser: Browser;
  beforeAll(async () => {
    web = await startWeb([]);
    browser = await launchBrowser(name, { web, extension: build });
    await waitUntilProtected(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  async function showPage(file: string): Promise<Tab> {
    const page = await browser.openExtensionPage(file);
    await changeSettings(page, { language: 'ja' });
    await page.reload();
    return page;
  }

  test('show it as it is assigned', async () => {
    const welcome = await showPage('welcome.html');
    const assigned = await welcome.evaluate(async () => {
      interface Commands {
        getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
      }
      const { chrome } = globalThis as unknown as { chrome: { commands: Commands } };
      return (await chrome.commands.getAll()).find((command) => command.name === 'leave-page')?.shortcut;
    });
    expect(assigned).toBe('Alt+X');
    await waitForText(welcome, escapeSentence.press.ja({ key: 'Alt+X' }));
    await welcome.close();
    const sheet = await showPage('sheet.html');
    await waitForText(sheet, escapeSentence.onPaper.ja({ key: 'Alt+X' }));
    await sheet.close();
  });

  // Chromium lets only its own page change a key.
  test.runIf(name === 'firefox')('tell to hold Esc where none is assigned', async () => {
    const welcome = await showPage('welcome.html');
    await welcome.evaluate(async () => {
      interface Commands {
        update(change: { readonly name: string; readonly shortcut: string }): Promise<void>;
      }
      const { browser: api } = globalThis as unknown as { browser: { commands: Commands } };
      await api.commands.update({ name: 'leave-page', shortcut: '' });
    });
    await welcome.reload();
    await waitForText(welcome, escapeText.unassigned.ja);
    await waitForText(welcome, escapeText.holdEsc.ja);
    const sheet = await showPage('sheet.html');
    await waitForText(sheet, 'Escキーを数秒押し続け');
    expect(await sheet.evaluate(() => document.querySelector('.sheet__fake')?.textContent)).not.toContain('初動');
  });
});
