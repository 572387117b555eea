import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonText } from '../../i18n/common.ts';
import { decidedText } from '../../i18n/decided.ts';
import { managedText } from '../../i18n/managed.ts';
import { policyText } from '../../i18n/policy.ts';
import { warningText } from '../../i18n/warning.ts';
import { catalogue } from '../../watch/catalogue.ts';
import { testHost } from '../../watch/test-list.ts';
import { findAccessibilityFaults } from './harness/accessibility.ts';
import type { Browser, BrowserName, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { noPolicyBecause } from './harness/policy.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { deniedHost as denied, decidedPolicy as policy } from './policy-example.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';
import { ask, readWarning, waitForPage } from './warning-tab.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const reason = noPolicyBecause(name);
const urlhausName = catalogue.find(({ seed }) => seed.id === 'urlhaus')?.seed.name ?? '';

describe.skipIf(reason !== null)(
  `what an organisation decided${reason === null ? '' : ` (not here: ${reason})`}`,
  () => {
    let web: Web;
    let browser: Browser;
    beforeAll(async () => {
      web = await startWeb([testHost, denied]);
      browser = await launchBrowser(name, { web, extension: build, permanent: true, policy });
      await waitUntilProtected(browser);
      const page = await browser.openExtensionPage('popup.html');
      await changeSettings(page, { language: 'en', logDays: 30, companyName: '会社B' });
      await page.close();
      await waitFor('the decision to stop visits', async () => {
        web.listed.reset();
        const tab = await browser.newTab(`http://${denied}/`);
        await readWarning(tab, browser.extensionOrigin);
        await tab.close();
        return web.listed.requests.length === 0;
      });
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    const openOptions = async (): Promise<Tab> => {
      const tab = await browser.openExtensionPage('options.html');
      await waitFor('the settings', () => tab.evaluate(() => document.getElementById('data') !== null));
      return tab;
    };
    /** Readiness has boxes of its own that nobody ticks by hand. */
    const readFixed = (tab: Tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll<HTMLSelectElement>('.sec:not(#readiness) :is(select, input):disabled')]
          .map((it) => it.value)
          .sort(),
      );

    test('stands locked on the settings page, and axe finds nothing wrong with it', async () => {
      const tab = await openOptions();
      await waitForText(tab, managedText.title.ja);
      await waitFor(
        'the fixed values',
        async () => (await readFixed(tab)).join() === ['90', 'ja', 'on', '会社A'].join(),
      );
      const text = await tab.evaluate(() => document.body.textContent);
      for (const said of [
        '責任者A',
        '03-0000-0000',
        denied,
        commonText.allowedByOrganisation.ja,
        managedText.noAllow.ja,
      ])
        expect(text).toContain(said);
      expect(await tab.evaluate(() => document.querySelector('.contact-form'))).toBeNull();
      for (const [width, dark] of [
        [1280, false],
        [390, true],
      ] as const) {
        await tab.setView({ width, height: 900 });
        await tab.setDark(dark);
        expect(await findAccessibilityFaults(tab)).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await tab.close();
    });

    test('stops a host that is on no list before it hears anything, and says whose decision that was', async () => {
      web.listed.reset();
      const tab = await browser.newTab(`http://login.${denied}/a`);
      const said = await readWarning(tab, browser.extensionOrigin);
      expect(said).toContain(decidedText.heading.ja);
      expect(said).toContain(policyText.listName.ja);
      expect(web.listed.requests).toEqual([]);
      expect(await findAccessibilityFaults(tab)).toEqual([]);
      await tab.close();
    });

    test('leaves no way through a warning, and names who can be asked', async () => {
      const tab = await browser.newTab(`http://${testHost}/login`);
      await readWarning(tab, browser.extensionOrigin);
      await waitForText(tab, decidedText.askText.ja);
      const text = await tab.evaluate(() => document.body.textContent);
      expect(text).toContain('責任者A');
      expect(text).not.toContain(warningText.open.ja);
      expect(text).not.toContain(warningText.allowTitle.ja);
      expect(await tab.evaluate(() => document.querySelector('.risk, .allow'))).toBeNull();
      const url = `http://${testHost}/login`;
      expect(await ask(tab, { kind: 'proceed-once', url })).toMatchObject({ done: false });
      const untilMs = Date.now() + 60_000;
      expect(await ask(tab, { kind: 'allow', url, reason: 'x', by: 'y', untilMs })).toMatchObject({ done: false });
      await tab.close();
    });

    test('lets a host pass that it allows, although a list has it', async () => {
      const tab = await browser.newTab(`http://allowed.${testHost}/`);
      await waitForPage(tab, `allowed.${testHost}`);
      await tab.close();
    });

    test('is gone with the policy, and the user’s own settings are as they were', async () => {
      let tab = await openOptions();
      const isSwitchedOn = () =>
        tab.evaluate(
          (list) => document.querySelector<HTMLInputElement>(`#lists input[aria-label*="${list}"]`)?.checked,
          urlhausName,
        );
      await waitFor('the list that is switched off', async () => (await isSwitchedOn()) === false);
      browser.setPolicy({});
      // Firefox reads policies at its start alone; in Chromium an open page follows.
      if (name === 'firefox') {
        await browser.stop();
        await browser.start();
        await waitUntilProtected(browser);
        tab = await openOptions();
      }
      await waitFor('the user’s own settings', async () => (await readFixed(tab)).length === 0);
      await waitFor('the list that is on again', isSwitchedOn);
      const shown = await tab.evaluate(() => document.body.textContent);
      expect(shown).not.toContain(managedText.title.ja);
      expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en');
      const visit = await browser.newTab(`http://${denied}/`);
      await waitForPage(visit, denied);
      await visit.close();
      await tab.close();
    });
  },
);
