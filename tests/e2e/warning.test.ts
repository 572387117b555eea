import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { allowLeft, siteText } from '../../i18n/popup.ts';
import { reportText } from '../../i18n/report-miss.ts';
import type { Language } from '../../i18n/text.ts';
import { threatText } from '../../i18n/threat.ts';
import { warningText } from '../../i18n/warning.ts';
import { watchText } from '../../i18n/watch.ts';
import { testHost, testListSeed } from '../../watch/test-list.ts';
import type { Allow } from '../../watch/types.ts';
import { pickBundledHosts, pickBundledLookalike, pickBundledPath } from './bundled-hosts.ts';
import type { Browser, BrowserName, Page, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { readKeptNotes } from './kept-notes.ts';
import { changeSettings, showTab, waitForText, waitUntilProtected } from './shodo-pages.ts';
import { allowForADay, ask, openOnce, readWarning, tabState, typeDigits, waitForPage } from './warning-tab.ts';
import { innocent, leadingTo, newest } from './ways.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const soak = process.env.SHODO_SOAK === '1';
const [listed = ''] = pickBundledHosts(1);
const page = pickBundledPath();
const lookalike = pickBundledLookalike();
const practiceIp = '192.0.2.66';

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([testHost, listed, page.host, lookalike.host, practiceIp]);
  browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

/** What the warning shows of the address and of the reason. */
function readShown(tab: Tab): Promise<{ host: string; registrable: string; why: string; technical: string }> {
  return tab.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    return {
      host: text('.host__name'),
      registrable: text('.host__reg'),
      why: text('.host__why'),
      technical: text('.fold .facts'),
    };
  });
}

async function speak(language: 'ja' | 'en'): Promise<void> {
  const settings = await browser.openExtensionPage('options.html');
  await changeSettings(settings, { language });
  await settings.close();
}

// First, since with an incident open the popup begins with its step.
describe('after the background slept, the popup’s line says of a page', () => {
  beforeAll(() => speak('ja'));
  const openTab = async (address: string, host: string) => {
    const tab = await browser.newTab(address);
    await waitForPage(tab, host);
    return tab;
  };

  test.each<{ readonly says: string; readonly text: string; readonly open: () => Promise<Tab> }>([
    {
      says: 'that it was stopped',
      text: testHost + siteText.stopped.ja,
      open: async () => {
        const tab = await browser.newTab(`http://${testHost}/slept`);
        await readWarning(tab, browser.extensionOrigin);
        return tab;
      },
    },
    {
      says: 'that it was opened once',
      text: testHost + siteText.openedOnce.ja,
      open: async () => {
        const tab = await browser.newTab(`http://${testHost}/once`);
        await readWarning(tab, browser.extensionOrigin);
        await openOnce(tab);
        await waitForPage(tab, testHost);
        return tab;
      },
    },
    {
      says: 'that a listed one was stopped inside it',
      text: testHost + siteText.stoppedInside.ja,
      open: async () => {
        const tab = await browser.newTab(leadingTo('frame', `http://${testHost}/inside`));
        const asker = await browser.openExtensionPage('facts.html');
        await waitFor('the frame to be told of', async () => (await tabState(asker, '/frame'))?.badge === '1');
        await asker.close();
        return tab;
      },
    },
    {
      says: 'that it is on no list',
      text: innocent + siteText.notListed.ja,
      open: () => openTab(`http://${innocent}/slept`, innocent),
    },
    {
      says: 'that it cannot be checked',
      text: siteText.notCheckable.ja,
      open: () => browser.newTab(),
    },
  ])('$says', async ({ text, open }) => {
    const tab = await open();
    await browser.stopBackground();
    const popup = await browser.openPopup(tab);
    await waitForLine(popup, text);
    await popup.close();
    await tab.close();
  });

  test('until when it is allowed', async () => {
    const withdraw = await allowForADay(browser, `http://${testHost}/`);
    const tab = await openTab(`http://${testHost}/slept`, testHost);
    await browser.stopBackground();
    const popup = await browser.openPopup(tab);
    await waitForLine(popup, testHost + siteText.allowed.ja);
    await waitForLine(popup, allowLeft.ja({ duration: '' }).trim());
    await popup.close();
    await withdraw();
    await tab.close();
  });

  test('that nothing is protected without access to sites', async () => {
    const tab = await openTab(`http://${innocent}/slept`, innocent);
    await browser.setSiteAccess(false);
    await browser.stopBackground();
    const popup = await browser.openPopup(tab);
    await waitForLine(popup, siteText.noPermission.ja);
    await popup.close();
    await browser.setSiteAccess(true);
    await waitUntilProtected(browser);
    await tab.close();
  });
});

/** Waits until the popup's line on the page holds a text; its parts stand apart on the screen. */
function waitForLine(popup: Page, text: string): Promise<unknown> {
  return waitFor(`a line with “${text}”`, async () => {
    const line = await popup.evaluate(() => document.querySelector('.site')?.textContent ?? '');
    return line.replaceAll(/\s/g, '').includes(text.replaceAll(/\s/g, ''));
  });
}

describe.each(['ja', 'en'] as const)('the warning in %s', (language) => {
  beforeAll(() => speak(language));
  /** What does not hang on the language is tried in one of them; `npm run soak` tries it in both. */
  const testIn = (one: Language) => test.runIf(soak || one === language);

  test.each([
    {
      kind: 'host',
      address: `http://login.${listed}/verify?id=1`,
      host: `login.${listed}`,
      line: `||${listed}^`,
      heading: warningText.stoppedHeading,
    },
    {
      kind: 'IP address',
      address: `http://${practiceIp}/`,
      host: practiceIp,
      line: practiceIp,
      heading: warningText.testHeading,
    },
    {
      kind: 'page',
      address: `https://${page.host}${page.path}`,
      host: page.host,
      line: `||${page.host}${page.path}^`,
      heading: warningText.stoppedHeading,
    },
  ])('says what was stopped and why for a listed $kind', async ({ address, host, line, heading }) => {
    const tab = await browser.newTab(address);
    const said = await readWarning(tab, browser.extensionOrigin);
    expect(said).toContain(heading[language]);
    const shown = await readShown(tab);
    expect(shown.host).toBe(host);
    expect(host.endsWith(shown.registrable)).toBe(true);
    expect(Object.values(threatText).some((threat) => shown.why.includes(threat.name[language]))).toBe(true);
    expect(shown.technical).toContain(line);
    expect(shown.technical).toContain(host.replaceAll('.', '[.]'));
    await waitFor('the way back to have the focus', () =>
      tab.evaluate((back) => document.activeElement?.textContent === back, warningText.goBack[language]),
    );
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(language);
    await tab.close();
  });

  testIn('ja')(
    'names the whole address of a listed page, of which the list has only the beginning, also after a reload',
    async () => {
      const tab = await browser.newTab(`https://${page.host}${page.path}?id=1#part`);
      for (const again of [false, true]) {
        if (again) {
          await tab.evaluate(() => document.body.replaceChildren());
          await tab.reload();
        }
        await waitForText(tab, warningText.stoppedSafe[language]);
        const { technical } = await readShown(tab);
        expect(technical).toContain('?id=1#part');
        expect(technical).not.toContain(warningText.pathOnly[language]);
      }
      await tab.close();
    },
  );

  testIn('en')('has a text and a page for whoever thinks that the list is wrong', async () => {
    for (const [address, entry, keeper] of [
      [`http://${listed}/`, `||${listed.replaceAll('.', '[.]')}^`, '/issues'],
      [`https://${page.host}${page.path}`, `${page.host.replaceAll('.', '[.]')}${page.path}`, '/issues'],
    ] as const) {
      const tab = await browser.newTab(address);
      await readWarning(tab, browser.extensionOrigin);
      await waitFor('the text', () => tab.evaluate(() => document.querySelector('.mistake textarea') !== null));
      const [text, link] = await tab.evaluate(() => [
        document.querySelector<HTMLTextAreaElement>('.mistake textarea')?.value ?? '',
        document.querySelector<HTMLAnchorElement>('.mistake a')?.href ?? '',
      ]);
      expect(text).toContain(entry);
      expect(link).toContain(keeper);
      await tab.close();
    }
  });

  testIn('ja')('says that a form did not get there and that its content is gone', async () => {
    for (const [way, selector, isForm] of [
      ['form', '#send', true],
      ['link', '#link', false],
    ] as const) {
      const tab = await browser.newTab(leadingTo(way, `http://${testHost}/formed`));
      await tab.click(selector);
      const said = await readWarning(tab, browser.extensionOrigin);
      expect([way, said.includes(warningText.formStopped[language])]).toEqual([way, isForm]);
      expect([way, said.includes(warningText.formLost[language])]).toEqual([way, isForm]);
      await tab.close();
    }
  });

  test('says that the practice address is one', async () => {
    const tab = await browser.newTab(`http://${testHost}/`);
    const said = await readWarning(tab, browser.extensionOrigin);
    expect(said).toContain(warningText.testNotice[language]);
    expect(said).toContain(warningText.stoppedSafe[language]);
    await tab.close();
  });

  testIn('en')('does not say that nothing was sent where it may have loaded', async () => {
    const tab = await browser.openExtensionPage(`warning.html?late#http://${listed}/`);
    const said = await readWarning(tab, browser.extensionOrigin);
    expect(said).toContain(warningText.lateSafe[language]);
    expect(said).not.toContain(warningText.stoppedSafe[language]);
    await tab.close();
  });

  testIn('ja')('names what was typed wrongly and stays shut', async () => {
    const tab = await browser.newTab(`http://${testHost}/`);
    await readWarning(tab, browser.extensionOrigin);
    web.listed.reset();
    await typeDigits(tab, (digits) => [...digits].map((digit) => (Number(digit) + 1) % 10).join(''));
    await waitForText(tab, warningText.wrongDigits[language]);
    expect(await tab.url()).toContain('/warning.html');
    expect(web.listed.connections).toHaveLength(0);
    await tab.close();
  });

  testIn('en')('leaves no way through to what looks like another name, and says whose', async () => {
    const tab = await browser.newTab(`http://${lookalike.host}/`);
    const said = await readWarning(tab, browser.extensionOrigin);
    expect(said).toContain(warningText.imitates[language]);
    expect(said).toContain(lookalike.imitates);
    await tab.click('.fold summary');
    await waitForText(tab, warningText.noProceedLookalike[language]);
    expect(await tab.evaluate(() => document.querySelector('.risk, .allow'))).toBeNull();
    const url = `http://${lookalike.host}/`;
    expect(await ask(tab, { kind: 'proceed-once', url })).toEqual({ done: false, kind: 'refused' });
    await tab.close();
  });

  testIn('ja')(
    'allows it for a time, for the reason typed and by the name that stood there, and not without',
    async () => {
      const settings = await browser.openExtensionPage('options.html');
      await changeSettings(settings, { userName: '責任者A' });
      const tab = await browser.newTab(`http://${testHost}/for-a-time`);
      await readWarning(tab, browser.extensionOrigin);
      await tab.click('.fold summary');
      await tab.click('.longer summary');
      await tab.click('.allow button');
      await waitForText(tab, warningText.allowMissing[language]);
      await tab.click('.allow input');
      await tab.type('取引先のページ');
      await tab.click('.allow button');
      await waitForPage(tab, testHost);
      const [kept, ...more] = await ask<readonly Allow[]>(settings, { kind: 'allows' });
      expect(more).toEqual([]);
      expect(kept).toMatchObject({ target: testHost, reason: '取引先のページ', by: '責任者A' });
      const daysLeft = ((kept?.untilMs ?? 0) - Date.now()) / (24 * 60 * 60 * 1000);
      expect([daysLeft > 0.9, daysLeft < 1]).toEqual([true, true]);
      await ask(settings, { kind: 'remove-allow', id: kept?.id ?? '' });
      await changeSettings(settings, { userName: '' });
      await tab.reload();
      await readWarning(tab, browser.extensionOrigin);
      await Promise.all([tab.close(), settings.close()]);
    },
  );

  testIn('en')('keeps a half-written reason over a reload', async () => {
    const tab = await browser.newTab(`http://${testHost}/`);
    await readWarning(tab, browser.extensionOrigin);
    await tab.click('.fold summary');
    await tab.click('.longer summary');
    await tab.click('.allow input');
    await tab.type('取引先のペー');
    await tab.evaluate(() => document.body.replaceChildren());
    await tab.reload();
    await waitFor('what was typed', () =>
      tab.evaluate(() => document.querySelector<HTMLInputElement>('.allow input')?.value === '取引先のペー'),
    );
    await tab.close();
  });

  testIn('ja')('shows different digits each time', async () => {
    const read = async () => {
      const tab = await browser.openExtensionPage(`warning.html#http://${testHost}/`);
      await readWarning(tab, browser.extensionOrigin);
      const digits = await tab.evaluate(() => document.querySelector('.risk__code b')?.textContent ?? '');
      await tab.close();
      return digits;
    };
    // Three alike by chance: one in a hundred million.
    const seen = new Set([await read(), await read(), await read()]);
    expect(seen.size).toBeGreaterThan(1);
  });

  test('records the stop and shows the steps', async () => {
    const tab = await browser.newTab(`http://${testHost}/`);
    await readWarning(tab, browser.extensionOrigin);
    await tab.click('.warn__do .btn--secondary');
    await waitForText(tab, language === 'ja' ? warningText.recordedNewTest.ja : warningText.recordedOpen.en);
    const steps = await waitFor('the steps', async () => {
      for (const it of await browser.tabs()) if ((await it.url()).includes('/popup.html')) return it;
      return null;
    });
    await steps.close();
    await tab.close();
  });

  testIn('ja')(
    'records which page led there, in the same tab or by opening it, and none for a typed address',
    async () => {
      for (const [selector, led] of [
        ['#link', true],
        ['#new-tab', true],
        ['', false],
      ] as const) {
        const address = `http://${testHost}/led-by-${selector.slice(1)}`;
        const from = leadingTo('link', address);
        const tab = await browser.newTab(from);
        const before = (await browser.tabs()).length;
        if (selector === '') await tab.goto(address);
        else await tab.click(selector);
        const warning = selector === '#new-tab' ? await newest(browser, before) : tab;
        await readWarning(warning, browser.extensionOrigin);
        await warning.click('.warn__do .btn--secondary');
        await waitFor('the record', async () => {
          const page = await browser.openExtensionPage('facts.html');
          const { entries } = await readKeptNotes(page);
          await page.close();
          const found = entries.find(({ data }) => data.kind === 'stopped' && data.url === address);
          const lists = [testListSeed.name];
          if (found) expect(found.data).toMatchObject(led ? { referrer: from, lists } : { lists });
          if (found && !led) expect(found.data).not.toHaveProperty('referrer');
          return found;
        });
        for (const it of await browser.tabs()) if ((await it.url()).includes('/popup.html')) await it.close();
        if (warning !== tab) await warning.close();
        await tab.close();
      }
    },
  );
});

test('whoever typed something already is led to the steps for that, also where others stand open', async () => {
  await speak('ja');
  const { steps } = await loadIncidentType('phishing');
  // Another incident is open, in a tab of its own.
  const other = await browser.openExtensionPage('popup.html#home');
  const tab = await browser.newTab(`http://${listed}/typed`);
  await readWarning(tab, browser.extensionOrigin);
  await tab.click('.warn__typed');
  await waitFor('its first step', () =>
    other.evaluate((title) => document.querySelector('h1')?.textContent === title, steps[0]?.title.ja ?? ''),
  );
  await waitForText(tab, warningText.recordedNew.ja);
  await Promise.all([tab.close(), other.close()]);
});

describe('an address that no list has', () => {
  test.each([
    ['an unlisted site', '#http://unlisted.example/'],
    ['something that is no web address', '#javascript:alert(1)'],
    ['an unlisted site that dresses as late', '?late#http://unlisted.example/'],
    ['nothing', ''],
  ])('gets no way through: %s', async (_, forged) => {
    const tab = await browser.openExtensionPage(`warning.html${forged}`);
    await waitFor('an answer', () => tab.evaluate(() => document.querySelector('h1') !== null));
    const offered = await tab.evaluate(() => ({
      ways: document.querySelectorAll('a, form, input, details').length,
      buttons: document.querySelectorAll('button').length,
      calm: document.querySelector('.is-calm') !== null,
    }));
    expect(offered).toEqual({ ways: 0, buttons: 1, calm: true });
    await tab.close();
  });

  test('is looked up anew when it changes behind the #', async () => {
    const tab = await browser.openExtensionPage('warning.html#http://unlisted.example/');
    await waitFor('the calm page', () => tab.evaluate(() => document.querySelector('.is-calm h1') !== null));
    await tab.evaluate((host) => {
      location.hash = `#http://${host}/`;
    }, testHost);
    await waitFor('the warning', () => tab.evaluate(() => document.querySelector('.host__name') !== null));
    await tab.evaluate(() => {
      location.hash = '#http://unlisted.example/';
    });
    await waitFor('the calm page', () => tab.evaluate(() => document.querySelector('.is-calm h1') !== null));
    await tab.close();
  });
});

test('markup in an address is text', async () => {
  const tab = await browser.openExtensionPage(
    `warning.html#http://<b>user<b>@${testHost}/<img src=x onerror=document.title='owned'>?a=%3Cscript%3E#<h1>b</h1>`,
  );
  await readWarning(tab, browser.extensionOrigin);
  const found = await tab.evaluate(() => ({
    made: document.querySelectorAll('.warn img, .warn script').length,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    host: document.querySelector('.host__name')?.textContent,
  }));
  expect(found).toMatchObject({ made: 0, headings: 1, host: testHost });
  expect(found.title).not.toContain('owned');
  await tab.close();
});

test('nothing can be pressed where the page stands in a frame', async () => {
  const tab = await browser.openExtensionPage('options.html');
  const pressable = await tab.evaluate(async (host) => {
    const frame = document.createElement('iframe');
    frame.src = `warning.html#http://${host}/`;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve);
      frame.addEventListener('error', resolve);
    });
    document.body.append(frame);
    await loaded;
    const within = frame.contentDocument;
    // Refused altogether is the best answer; else the page itself must have nothing to press.
    return within === null ? 0 : within.querySelectorAll('button, a, form').length;
  }, testHost);
  expect(pressable).toBe(0);
  await tab.close();
});

test('a site that looks fake can be told of from the popup, which opens a page and sends nothing', async () => {
  await speak('ja');
  const over = await browser.newTab(`http://${innocent}/looks?name=a`);
  await waitForPage(over, innocent);
  const popup = await browser.openPopup(over);
  await showTab(popup, 'watch', 'ja');
  // Nobody permitted them to this browser.
  await waitForText(popup, watchText.privateWindows.ja);
  await popup.click('.report summary');
  const texts = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.report textarea')].map(({ value }) => value),
  );
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text).toContain(`hxxp://${innocent.replace('.', '[.]')}/looks?name=a`);
  await waitForText(popup, reportText.checkAddress.ja);
  const before = (await browser.tabs()).length;
  await popup.click('.report button.btn--secondary.btn--sm:not(.copy *)');
  const opened = await newest(browser, before);
  await waitFor('the council’s page', async () =>
    (await opened.url()).startsWith('https://www.antiphishing.jp/registration.html'),
  );
  // The popup closes by itself as its page opens.
  await Promise.all([opened.close(), over.close()]);
});
