import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pickBundledHosts, pickBundledPath, pickHstsHost } from './bundled-hosts.ts';
import type { Browser, BrowserName } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { waitUntilProtected } from './shodo-pages.ts';
import { allowForADay, openOnce, readWarning, typeDigits, waitForPage } from './warning-tab.ts';
import { innocent, ipSpellings, leadingTo, newest, spellingsOf, type Way, ways } from './ways.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const soak = process.env.SHODO_SOAK === '1';
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const practice = 'listed.shodo.test';
const bundled = pickBundledHosts(soak ? 40 : 6);
const hstsHost = pickHstsHost();

/** In an ordinary run a few ways are tried in each state, and each way in one. */
const sampled = soak ? ways : ways.filter((way) => way.sampled);
const pathOf = ({ path = '/page' }: Way) => path;

let web: Web;
beforeAll(async () => {
  web = await startWeb([practice, '192.0.2.66', '[2001:db8::66]', hstsHost, ...bundled, pickBundledPath().host]);
});
afterAll(() => web?.close());

/** What the listed sites saw. */
const seen = () => ({ connections: web.listed.connections.length, bytes: web.listed.bytes() });
const nothing = { connections: 0, bytes: 0 };

describe('without the extension, so that the tests below can fail', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(name, { web, extension: null });
  });
  afterAll(() => browser?.close());

  test.each(ways)('$way reaches the listed site', async (way) => {
    web.listed.reset();
    const tab = await browser.newTab();
    await way.go(tab, browser, `http://${practice}${pathOf(way)}`);
    await waitFor('the request', () => web.listed.requests.some((request) => request.path === pathOf(way)));
    expect(web.listed.bytes()).toBeGreaterThan(0);
  });
});

describe('a listed site', () => {
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    browser = await launchBrowser(name, { web, extension: build });
    origin = browser.extensionOrigin;
    await waitUntilProtected(browser);
  });
  afterAll(() => browser?.close());

  const staysUnreached = async (way: Way, backgroundStopped: boolean) => {
    const tab = await browser.newTab(`http://${innocent}/`);
    if (backgroundStopped) await browser.stopBackground();
    web.listed.reset();
    const arrived = await way.go(tab, browser, `http://${practice}${pathOf(way)}?q=1#part`);
    expect(await readWarning(arrived, origin)).toContain(practice);
    expect(await arrived.url()).toContain(`#http://${practice}${pathOf(way)}`);
    expect(seen()).toEqual(nothing);
    if (arrived !== tab) await arrived.close();
    await tab.close();
  };

  describe('while the background is awake', () => {
    test.each(sampled)('receives nothing by $way', (way) => staysUnreached(way, false));
  });

  describe('with the background stopped before', () => {
    test.each(ways)('receives nothing by $way', (way) => staysUnreached(way, true));
  });

  describe('that is allowed for a time', () => {
    let withdraw: () => Promise<void>;
    beforeAll(async () => {
      withdraw = await allowForADay(browser, `http://${practice}/`);
    });
    afterAll(() => withdraw());

    test.each(soak ? ways : sampled.slice(0, 3))('opens by $way', async (way) => {
      await browser.stopBackground();
      const tab = await browser.newTab(`http://${innocent}/`);
      web.listed.reset();
      await way.go(tab, browser, `http://${practice}${pathOf(way)}`);
      await waitFor('the request', () => web.listed.requests.some((request) => request.path === pathOf(way)));
      for (const it of await browser.tabs()) expect(await it.url()).not.toContain('/warning.html');
      await tab.close();
    });
  });

  test('is stopped again as soon as the leave is taken back', async () => {
    web.listed.reset();
    const tab = await browser.newTab(`http://${practice}/`);
    await readWarning(tab, origin);
    expect(seen()).toEqual(nothing);
    await tab.close();
  });

  test.each(bundled.map((host) => [host]))('of the bundled lists is stopped: %s', async (host) => {
    web.listed.reset();
    const tab = await browser.newTab(`http://${host}/`);
    await readWarning(tab, origin);
    expect(seen()).toEqual(nothing);
    await tab.close();
  });

  test('is stopped in every spelling of its name, by https and on any port', async () => {
    const tab = await browser.newTab();
    for (const address of spellingsOf(practice)) {
      await tab.goto(`http://${innocent}/between`);
      await waitForPage(tab, innocent);
      web.listed.reset();
      await tab.goto(address);
      expect([address, await readWarning(tab, origin)]).toEqual([address, expect.stringContaining(practice)]);
      expect([address, seen()]).toEqual([address, nothing]);
    }
    await tab.close();
  });

  test('that is an IP address is stopped in every spelling', async () => {
    const tab = await browser.newTab();
    for (const address of ipSpellings) {
      await tab.goto(`http://${innocent}/between`);
      await waitForPage(tab, innocent);
      web.listed.reset();
      await tab.goto(address);
      await readWarning(tab, origin);
      expect([address, seen()]).toEqual([address, nothing]);
    }
    await tab.close();
  });

  test('is stopped where the browser turns http into https by itself (HSTS)', async () => {
    web.listed.reset();
    const tab = await browser.newTab(`http://${hstsHost}/page`);
    await readWarning(tab, origin);
    expect(seen()).toEqual(nothing);
    await tab.close();
  });

  test('is not asked ahead for a page that only points to it, and the page stays', async () => {
    const tab = await browser.newTab(`http://${innocent}/`);
    for (const how of ['prefetch', 'prerender']) {
      web.listed.reset();
      await tab.goto(leadingTo('speculate', `http://${practice}/page`, `&how=${how}`));
      // What is asked ahead has been asked by the time that two more visits were made and answered.
      const other = await browser.newTab(`http://${innocent}/afterwards`);
      await waitForPage(other, innocent);
      await other.reload();
      await waitForPage(other, innocent);
      expect([how, seen()]).toEqual([how, nothing]);
      expect(await tab.url()).toContain(`http://${innocent}/speculate`);
      await other.close();
    }
    await tab.close();
  });

  test('does not take its neighbours with it', async () => {
    for (const host of ['shodo.test', 'notlisted.shodo.test', `${practice}.example`]) {
      const tab = await browser.newTab(`http://${host}/neighbour`);
      await waitFor(`the page of ${host}`, () =>
        tab.evaluate(() => document.querySelector('h1')?.textContent === 'page'),
      );
      expect(new URL(await tab.url()).host).toBe(host);
      await tab.close();
    }
  });

  test('“back” leads to where the user was', async () => {
    const tab = await browser.newTab(`http://${innocent}/before`);
    await waitFor('the page before', () => tab.evaluate(() => document.title === 'Test page'));
    await tab.goto(`http://${practice}/`);
    await readWarning(tab, origin);
    await tab.click('.warn__do .btn--primary');
    await waitFor('the page before', async () => (await tab.url()) === `http://${innocent}/before`);
    await tab.close();
  });

  test('“back” closes the tab when nothing is behind', async () => {
    const before = await browser.newTab(leadingTo('link', `http://${practice}/`));
    const count = (await browser.tabs()).length;
    await before.click('#new-tab');
    const tab = await newest(browser, count);
    await readWarning(tab, origin);
    await tab.click('.warn__do .btn--primary');
    await waitFor('the warning to be gone', async () => {
      const urls = await Promise.all((await browser.tabs()).map((it) => it.url()));
      return !urls.some((url) => url.includes('/warning.html'));
    });
    expect(await before.url()).toContain(innocent);
    await before.close();
  });

  test('opens once by the digits shown, really once, and only in its own tab', async () => {
    const tab = await browser.newTab(`http://${practice}/once`);
    await readWarning(tab, origin);
    web.listed.reset();
    await openOnce(tab);
    await waitFor('the page itself', () => tab.evaluate(() => document.querySelector('h1')?.textContent === 'page'));
    expect(web.listed.requests.filter((request) => request.path === '/once')).toHaveLength(1);

    const other = await browser.newTab(`http://${practice}/once`);
    await readWarning(other, origin);
    await tab.reload();
    await readWarning(tab, origin);
    expect(web.listed.requests.filter((request) => request.path === '/once')).toHaveLength(1);
    await Promise.all([tab.close(), other.close()]);
  });

  test('stays shut on wrong digits', async () => {
    const tab = await browser.newTab(`http://${practice}/wrong`);
    await readWarning(tab, origin);
    web.listed.reset();
    await typeDigits(tab, (digits) => String((Number(digits) + 1) % 10_000).padStart(4, '0'));
    expect(await tab.url()).toContain('/warning.html');
    expect(web.listed.connections).toHaveLength(0);
    await tab.close();
  });

  test('on a shared host is stopped at its own path, and leaves its neighbours alone', async () => {
    const { host, path: listedPath } = pickBundledPath();
    for (const address of [`https://${host}${listedPath}`, `http://${host}${listedPath}?more=1#part`]) {
      web.listed.reset();
      const tab = await browser.newTab(address);
      await readWarning(tab, origin);
      expect([address, web.listed.connections.length]).toEqual([address, 0]);
      await tab.close();
    }
    for (const address of [`https://${host}/`, `https://${host}${listedPath}x`, `https://${host}/a?b=${listedPath}`]) {
      const tab = await browser.newTab(address);
      await waitFor(`${address} to load`, () =>
        tab.evaluate(() => document.querySelector('h1')?.textContent === 'page'),
      );
      await tab.close();
    }
  });

  test('shows a warning that no site can open, link to or fetch', async () => {
    const tab = await browser.newTab(`http://${innocent}/attacker`);
    await waitFor('the page', () => tab.evaluate(() => document.title === 'Test page'));
    const forged = `${origin}/warning.html#http://${practice}/`;
    const fetched = await tab.evaluate(
      (address) =>
        fetch(address).then(
          () => 'fetched',
          () => 'refused',
        ),
      forged,
    );
    expect(fetched).toBe('refused');
    const count = (await browser.tabs()).length;
    await tab.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      link.id = 'forged';
      link.textContent = 'forged';
      document.body.prepend(link);
      const button = document.createElement('button');
      button.id = 'opener';
      button.textContent = 'open';
      button.onclick = () => {
        window.open(address);
      };
      document.body.prepend(button);
    }, forged);
    await tab.click('#opener');
    await tab.click('#forged');
    // A visit that works has come by the time that another one has been made and answered.
    const other = await browser.newTab(`http://${innocent}/afterwards`);
    await waitFor('the other page', () => other.evaluate(() => document.title === 'Test page'));
    for (const it of (await browser.tabs()).slice(0, count + 1)) {
      const said = await it.evaluate(() => document.querySelector('.warn__head')?.textContent ?? '').catch(() => '');
      expect([await it.url(), said]).toEqual([await it.url(), '']);
    }
    await Promise.all([tab.close(), other.close()]);
  });

  test('is stopped again after the browser was restarted', async () => {
    const lasting = await launchBrowser(name, { web, extension: build, permanent: true });
    try {
      await waitUntilProtected(lasting);
      await lasting.stop();
      await lasting.start();
      await waitUntilProtected(lasting);
      web.listed.reset();
      const tab = await lasting.newTab(`http://${practice}/`);
      await readWarning(tab, lasting.extensionOrigin);
      expect(web.listed.connections).toHaveLength(0);

      // The browser itself opens a listed page before any extension runs: the late check says so.
      await lasting.stop();
      await lasting.start({ url: `http://${practice}/opened-at-start` });
      const late = await waitFor('the warning', async () => {
        for (const it of await lasting.tabs()) if ((await it.url()).includes('/warning.html')) return it;
        return null;
      });
      const wasLoaded = web.listed.requests.some((request) => request.path === '/opened-at-start');
      expect((await late.url()).includes('?late#')).toBe(wasLoaded);
    } finally {
      await lasting.close();
    }
  });
});
