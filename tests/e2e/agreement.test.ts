import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeAddresses } from '../../tools/lists/judge.ts';
import { testListBytes } from '../../watch/test-list.ts';
import type { Verdict } from '../../watch/types.ts';
import { pickBundledHosts, pickBundledPath } from './bundled-hosts.ts';
import type { Browser, BrowserName } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { waitUntilProtected } from './shodo-pages.ts';
import { ask } from './warning-tab.ts';
import { innocent, ipSpellings, spellingsOf } from './ways.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const soak = process.env.SHODO_SOAK === '1';
const root = path.resolve(import.meta.dirname, '../..');
const build = path.join(root, `.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const visitsOfAnOrdinaryRun = 24;
/** Every address in turn takes a busy machine some minutes. */
const visitsLimitMs = soak ? 10 * 60_000 : 60_000;

const hosts = ['listed.shodo.test', ...pickBundledHosts(7)];
const pages = [pickBundledPath(), pickBundledPath('img1.wsimg.com')];

/** Addresses of which some lead to what a list names, and some only look so. */
const addresses: readonly string[] = [
  ...hosts.flatMap((host) => [
    ...spellingsOf(host),
    `http://not${host}/`,
    `http://${host}.example/`,
    `http://${host.replaceAll('.', '-')}.example/`,
    `http://${innocent}/${host}/`,
    `http://${innocent}/?to=http://${host}/`,
    `http://${innocent}/a#http://${host}/`,
    `http://${host}@${innocent}/`,
    `http://${host.slice(host.indexOf('.') + 1)}.example/`,
  ]),
  ...ipSpellings,
  'http://192.0.2.67/',
  'http://66.2.0.192/',
  'http://192.0.2.66.example/',
  'http://1.192.0.2.66.example/',
  'http://[2001:db8::67]/',
  ...pages.flatMap(({ host, path: page }) => {
    const last = page.lastIndexOf('/');
    const at = `https://${host}`;
    return [
      at + page,
      `${at}${page}?a=1&b=2`,
      `${at}${page}#part`,
      `${at}${page}/more`,
      `${at}${page}?`,
      `${at}/.${page}`,
      `${at}/${page}`,
      `${at}${page.slice(0, last)}//${page.slice(last + 1)}`,
      `${at}/a/..${page}`,
      `${at}/%${page.charCodeAt(1).toString(16)}${page.slice(2)}`,
      `http://${host}.${page}`,
      `https://someone@${host}${page}`,
      `https://${host.toUpperCase()}${page}`,
      `${at}/`,
      `${at}${page}x`,
      `${at}${page}-x`,
      `${at}${page.slice(0, -1)}`,
      `${at}${page.slice(0, last)}`,
      `${at}${page.toUpperCase()}`,
      `${at}/a?b=${page}`,
      `${at}/a#${page}`,
      `https://not${host}${page}`,
      // A shared host's page is meant on that very host.
      `https://elsewhere.${host}${page}`,
      `https://someone@elsewhere.${host}${page}`,
      `https://codeload.${host}${page}`,
      `${at}${page}?to=https://elsewhere.${host}/`,
      `https://${host}.example${page}`,
    ];
  }),
];

let web: Web;
let browser: Browser;
let folder: string;
/** What the shell tool says of each address. */
let told: readonly boolean[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'shodo-agreement-'));
  const practice = path.join(folder, 'practice.txt');
  writeFileSync(practice, testListBytes());
  const lists = [practice, ...['urlhaus', 'durablenapkin'].map((list) => path.join(root, `public/lists/${list}.txt`))];
  const lines: string[] = [];
  const now = new Date().toISOString();
  await judgeAddresses(
    [...lists.flatMap((list) => ['--list', list]), '--now', now, '--json', '--', ...addresses],
    (line) => lines.push(line),
  );
  told = lines.map((line) => JSON.parse(line).verdict === 'flagged');
  web = await startWeb([]);
  browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the table holds addresses of both kinds', () => {
  expect(told).toHaveLength(addresses.length);
  expect(told.filter((flagged) => flagged).length).toBeGreaterThan(80);
  expect(told.filter((flagged) => !flagged).length).toBeGreaterThan(40);
});

test('the shell tool and the background judge every address alike', async () => {
  const page = await browser.openExtensionPage('popup.html');
  const differences: string[] = [];
  for (const [index, address] of addresses.entries()) {
    const { kind } = (await ask(page, { kind: 'judge', url: address })) as Verdict;
    if ((kind === 'flagged') !== told[index]) differences.push(`${address}: ${kind}`);
  }
  expect(differences).toEqual([]);
  await page.close();
});

test('a visit ends as the shell tool says', { timeout: visitsLimitMs }, async () => {
  const step = soak ? 1 : Math.ceil(addresses.length / visitsOfAnOrdinaryRun);
  const asker = await browser.openExtensionPage('popup.html');
  const tab = await browser.newTab();
  const differences: string[] = [];
  for (const [index, address] of addresses.entries()) {
    if (index % step !== 0) continue;
    await tab.goto(`http://${innocent}/between?${index}`);
    await waitFor('the page between', () => tab.evaluate((at) => location.search === `?${at}`, index));
    await tab.goto(address);
    const warning = async () => (await tab.url()).startsWith(`${browser.extensionOrigin}/warning.html`);
    const page = () =>
      tab.evaluate((at) => location.search !== `?${at}` && document.querySelector('h1')?.textContent === 'page', index);
    const ended = told[index] ? warning : async () => (await page()) || (await warning());
    await waitFor(`${address} to end as ${told[index] ? 'a warning' : 'a page'}`, ended).catch((error: Error) =>
      differences.push(error.message),
    );
    // The background has heard of the page by the time it answers.
    await ask(asker, { kind: 'judge', url: address });
    if ((await warning()) !== told[index]) differences.push(`${address}: ${await tab.url()}`);
  }
  expect(differences).toEqual([]);
});
