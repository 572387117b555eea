import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, BrowserName, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';

// The control run of every e2e test: without the extension the local web must see each kind of visit,
// or a later "nothing arrived" would mean nothing.
const host = 'listed.shodo.test';
const name = process.env.SHODO_BROWSER as BrowserName;

describe(`the local web without the extension, ${name}`, () => {
  let web: Web;
  let browser: Browser;
  beforeAll(async () => {
    web = await startWeb([host, '203.0.113.7']);
    browser = await launchBrowser(name, { web, extension: null });
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });
  beforeEach(() => {
    web.listed.reset();
    web.others.reset();
  });

  const visits: readonly {
    readonly title: string;
    readonly address: string;
    go(tab: Tab, address: string): Promise<void>;
  }[] = [
    { title: 'a typed http address', address: `http://${host}/typed`, go: (tab, address) => tab.goto(address) },
    { title: 'a typed https address', address: `https://${host}/typed`, go: (tab, address) => tab.goto(address) },
    { title: 'a typed IP address', address: 'http://203.0.113.7/typed', go: (tab, address) => tab.goto(address) },
    { title: 'a subdomain', address: `http://a.b.${host}/typed`, go: (tab, address) => tab.goto(address) },
    { title: 'a link', address: `http://${host}/link`, go: (tab, address) => follow(tab, 'link', address, '#link') },
    {
      title: 'a link to a new tab',
      address: `http://${host}/blank`,
      go: (tab, address) => follow(tab, 'link', address, '#new-tab'),
    },
    {
      title: 'a redirect',
      address: `http://${host}/302`,
      go: (tab, address) => tab.goto(leadingTo('redirect', address)),
    },
    { title: 'a form', address: `http://${host}/post`, go: (tab, address) => follow(tab, 'form', address, '#send') },
    {
      title: 'a meta refresh',
      address: `http://${host}/meta-target`,
      go: (tab, address) => tab.goto(leadingTo('meta', address)),
    },
    {
      title: 'a script',
      address: `http://${host}/script-target`,
      go: (tab, address) => tab.goto(leadingTo('script', address)),
    },
    {
      title: 'a new window',
      address: `http://${host}/window`,
      go: (tab, address) => follow(tab, 'open', address, '#open'),
    },
  ];
  test.for(visits)('$title arrives at the listed site', async ({ address, go }) => {
    const tab = await browser.newTab();
    await go(tab, address);
    const { pathname, hostname } = new URL(address);
    const request = await waitFor(`${address} to be asked for`, () =>
      web.listed.requests.find(({ path }) => path === pathname),
    );
    expect(request.host).toBe(hostname);
    expect(web.listed.bytes()).toBeGreaterThan(0);
    expect(web.others.requests.some(({ path }) => path === pathname)).toBe(false);
    if (address.endsWith('/post')) expect(await waitFor('the body', () => request.body)).toBe('secret=typed-secret');
  });
});

function leadingTo(way: string, address: string): string {
  return `http://plain.shodo.test/${way}?to=${encodeURIComponent(address)}`;
}

async function follow(tab: Tab, way: string, address: string, selector: string): Promise<void> {
  await tab.goto(leadingTo(way, address));
  await tab.click(selector);
}
