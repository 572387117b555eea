import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pickBundledHosts, pickBundledPath } from './bundled-hosts.ts';
import type { Browser, BrowserName, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const practice = 'listed.shodo.test';
const innocent = 'innocent.example';
const bundled = pickBundledHosts(12);

/** How a browser can be brought to a listed page; each leads `tab` there and answers which tab must then show the warning. */
interface Way {
  readonly way: string;
  readonly go: (tab: Tab, browser: Browser, listed: string) => Promise<Tab>;
}

const from = (page: string, listed: string) => `http://${innocent}/${page}?to=${encodeURIComponent(listed)}`;

async function newest(browser: Browser, before: number): Promise<Tab> {
  const tabs = await waitFor('a new tab', async () => {
    const all = await browser.tabs();
    return all.length > before && all;
  });
  return tabs.at(-1) as Tab;
}

const ways: readonly Way[] = [
  {
    way: 'typed',
    go: async (tab, _, listed) => {
      await tab.goto(listed);
      return tab;
    },
  },
  {
    way: 'a link',
    go: async (tab, _, listed) => {
      await tab.goto(from('link', listed));
      await tab.click('#link');
      return tab;
    },
  },
  {
    way: 'a link into a new tab',
    go: async (tab, browser, listed) => {
      await tab.goto(from('link', listed));
      const before = (await browser.tabs()).length;
      await tab.click('#new-tab');
      return newest(browser, before);
    },
  },
  {
    way: 'a 302',
    go: async (tab, _, listed) => {
      await tab.goto(from('redirect', listed));
      return tab;
    },
  },
  {
    way: 'a form sent by POST',
    go: async (tab, _, listed) => {
      await tab.goto(from('form', listed));
      await tab.click('#send');
      return tab;
    },
  },
  {
    way: 'a script',
    go: async (tab, _, listed) => {
      await tab.goto(from('script', listed));
      return tab;
    },
  },
];

let web: Web;
beforeAll(async () => {
  web = await startWeb([practice, '192.0.2.66', '[2001:db8::66]', ...bundled, pickBundledPath().host]);
});
afterAll(() => web?.close());

/** Waits for the warning in a tab and answers what it says. */
async function readWarning(tab: Tab, origin: string): Promise<string> {
  await waitFor('the warning page', async () => (await tab.url()).startsWith(`${origin}/warning.html`));
  return waitFor('the warning to say something', () =>
    tab.evaluate(() => document.querySelector('h1') && document.body.textContent),
  );
}

describe('without the extension, so that the tests below can fail', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(name, { web, extension: null });
  });
  afterAll(() => browser?.close());

  test.each(ways)('$way reaches the listed site', async ({ go }) => {
    web.listed.reset();
    const tab = await browser.newTab();
    const arrived = await go(tab, browser, `http://${practice}/page`);
    await waitFor('the request', () => web.listed.requests.some((request) => request.path === '/page'));
    expect(web.listed.bytes()).toBeGreaterThan(0);
    await waitFor('the page', () => arrived.evaluate(() => document.querySelector('h1')?.textContent === 'page'));
    await arrived.close();
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

  describe.each([
    ['while the background is awake', false],
    ['with the background stopped before', true],
  ])('%s', (_, stopped) => {
    test.each(ways)('receives nothing by $way', async ({ go }) => {
      const tab = await browser.newTab(`http://${innocent}/`);
      if (stopped) await browser.stopBackground();
      web.listed.reset();
      const arrived = await go(tab, browser, `http://${practice}/page?q=1#part`);
      const said = await readWarning(arrived, origin);
      expect(said).toContain(practice);
      expect(await arrived.url()).toContain(`#http://${practice}/page`);
      expect({ connections: web.listed.connections.length, bytes: web.listed.bytes() }).toEqual({
        connections: 0,
        bytes: 0,
      });
      await arrived.close();
    });
  });

  test.each(bundled.map((host) => [host]))('of the bundled lists is stopped: %s', async (host) => {
    web.listed.reset();
    const tab = await browser.newTab(`http://${host}/`);
    await readWarning(tab, origin);
    expect({ connections: web.listed.connections.length, bytes: web.listed.bytes() }).toEqual({
      connections: 0,
      bytes: 0,
    });
    await tab.close();
  });

  test('is stopped by https, by a subdomain, with a port, a user name and a dot at the end as well', async () => {
    for (const address of [
      `https://${practice}/`,
      `http://www.${practice}/`,
      `http://${practice}:8080/`,
      `http://someone@${practice}/`,
      `http://${practice}./`,
      `http://LISTED.shodo.TEST/`,
    ]) {
      web.listed.reset();
      const tab = await browser.newTab(address);
      await readWarning(tab, origin);
      expect([address, web.listed.connections.length]).toEqual([address, 0]);
      await tab.close();
    }
  });

  test('that is an IP address is stopped in every spelling', async () => {
    for (const address of [
      'http://192.0.2.66/',
      'https://192.0.2.66/a',
      'http://192.0.2.66:8080/',
      'http://3221226050/',
      'http://0xc0.0.0x242/',
      'http://[2001:db8::66]/',
      'http://[2001:0DB8:0:0:0:0:0:66]/',
    ]) {
      web.listed.reset();
      const tab = await browser.newTab(address);
      await readWarning(tab, origin);
      expect([address, web.listed.connections.length]).toEqual([address, 0]);
      await tab.close();
    }
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
    const before = await browser.newTab(`http://${innocent}/link?to=${encodeURIComponent(`http://${practice}/`)}`);
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
    await tab.click('.fold summary');
    const digits = await tab.evaluate(
      () => document.querySelector('.risk__code b')?.textContent?.replace(/\D/g, '') ?? '',
    );
    expect(digits).toMatch(/^\d{4}$/);
    await tab.click('.risk__code input');
    await tab.type(digits);
    await tab.click('.risk button');
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
    await tab.click('.fold summary');
    const digits = await tab.evaluate(
      () => document.querySelector('.risk__code b')?.textContent?.replace(/\D/g, '') ?? '',
    );
    await tab.click('.risk__code input');
    await tab.type(String((Number(digits) + 1) % 10_000).padStart(4, '0'));
    await tab.click('.risk button');
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

/** Waits until the background has put its lists in force, as the popup would show it. */
async function waitUntilProtected(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage('warning.html');
  await waitFor('the lists to be in force', () =>
    page.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome;
      const answer = (await runtime.sendMessage({ kind: 'protection' })) as {
        state?: string;
        gaps?: readonly string[];
      };
      return answer?.state === 'on' && !answer.gaps?.includes('starting');
    }),
  );
  await page.close();
}
