import type { Browser, Tab } from './harness/driver.ts';
import { waitFor } from './harness/wait-for.ts';

/** One way in which a browser comes to an address: leads `tab` there and answers which tab must then show the warning. */
export interface Way {
  /** Ends the sentence "a listed site receives nothing by …". */
  readonly way: string;
  readonly go: (tab: Tab, browser: Browser, listed: string) => Promise<Tab>;
  /** Tried at each `npm test`; the others in the long series. */
  readonly sampled?: true;
  /** The listed page it leads to, where that is not `/page`. */
  readonly path?: string;
}

/** A host of no list, where the user comes from. */
export const innocent = 'innocent.example';

/** An innocent page that leads to an address in the way its name says (harness/web.ts). */
export function leadingTo(page: string, address: string, more = ''): string {
  return `http://${innocent}/${page}?to=${encodeURIComponent(address)}${more}`;
}

/** The tab that a page opened beside those there were. */
export async function newest(browser: Browser, before: number): Promise<Tab> {
  const tabs = await waitFor('a new tab', async () => {
    const all = await browser.tabs();
    return all.length > before && all;
  });
  return tabs.at(-1) as Tab;
}

const visiting =
  (page: string, more = ''): Way['go'] =>
  async (tab, _, listed) => {
    await tab.goto(leadingTo(page, listed, more));
    return tab;
  };

const clicking =
  (page: string, selector: string): Way['go'] =>
  async (tab, _, listed) => {
    await tab.goto(leadingTo(page, listed));
    await tab.click(selector);
    return tab;
  };

const opening =
  (page: string, selector: string): Way['go'] =>
  async (tab, browser, listed) => {
    await tab.goto(leadingTo(page, listed));
    const before = (await browser.tabs()).length;
    await tab.click(selector);
    return newest(browser, before);
  };

/** Every way that is stopped before anything is sent; docs/enforcement.md names each. */
export const ways: readonly Way[] = [
  {
    way: 'a typed address',
    sampled: true,
    go: async (tab, _, listed) => {
      await tab.goto(listed);
      return tab;
    },
  },
  { way: 'a link', sampled: true, go: clicking('link', '#link') },
  { way: 'a link into a new tab', sampled: true, go: opening('link', '#new-tab') },
  { way: 'a window opened by a script', go: opening('open', '#open') },
  { way: 'a 302', sampled: true, go: visiting('redirect') },
  {
    way: 'a chain of 307, 301 and 303',
    go: async (tab, _, listed) => {
      const third = leadingTo('redirect', listed, '&status=303');
      const second = leadingTo('redirect', third, '&status=301');
      await tab.goto(leadingTo('redirect', second, '&status=307'));
      return tab;
    },
  },
  { way: 'a form sent by POST', sampled: true, go: clicking('form', '#send') },
  {
    way: 'a form whose POST a 307 sends on',
    go: async (tab, _, listed) => {
      await tab.goto(leadingTo('form', leadingTo('redirect', listed, '&status=307')));
      await tab.click('#send');
      return tab;
    },
  },
  { way: 'a meta refresh', go: visiting('meta') },
  { way: 'a script', sampled: true, go: visiting('script') },
  { way: 'a frame that sends the whole tab on', go: visiting('break-out') },
  {
    way: 'its source by view-source:',
    // Of a page that was never opened: else the browser shows what it kept of it.
    path: '/source',
    go: async (tab, _, listed) => {
      await tab.goto(`view-source:${listed}`);
      return tab;
    },
  },
  { way: 'a link to a download', path: '/download', go: clicking('link', '#link') },
  { way: 'a link with “download”', path: '/download', go: clicking('link', '#download') },
];

/** Spellings of one listed host that all lead there. */
export function spellingsOf(host: string): readonly string[] {
  const [first = '', ...rest] = host.split('.');
  return [
    `https://${host}/`,
    `http://www.${host}/`,
    `http://日本語.${host}/`,
    `http://xn--wgv71a119e.${host}/`,
    `http://${host}:8080/`,
    `https://${host}:8443/`,
    `http://someone@${host}/`,
    `http://innocent.example:80@${host}/`,
    `http://${host}./`,
    `http://${host.toUpperCase()}/`,
    `http://%6C${host.slice(1)}/`,
    `http://${host.replaceAll('.', '。')}/`,
    `http://ｌ${first.slice(1)}.${rest.join('.')}/`,
    `http:\\\\${host}\\a`,
    `http:////${host}/`,
    `http://${host}/a/./b/../c//d?x=%2e#y`,
  ];
}

/** Spellings of the two listed IP addresses. */
export const ipSpellings: readonly string[] = [
  'http://192.0.2.66/',
  'https://192.0.2.66/a',
  'http://192.0.2.66:8080/',
  'http://3221226050/',
  'http://0xc0.0.0x242/',
  'http://0300.0.2.0102/',
  'http://[2001:db8::66]/',
  'http://[2001:0DB8:0:0:0:0:0:66]/',
];
