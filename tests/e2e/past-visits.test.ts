import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookBackText } from '../../i18n/look-back.ts';
import type { ListPreview, PastVisits } from '../../watch/types.ts';
import type { Browser, BrowserName } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';
import { ask } from './warning-tab.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

const later = ['first.fake-shop.example', 'second.fake-shop.example'];
let listed = ['other.fake-shop.example'];

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([]);
  web.others.answers.set('/list.txt', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(`${listed.join('\n')}\n`);
  });
  browser = await launchBrowser(name, { web, extension: build, permanent: true });
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

test('pages opened before their sites were listed are found after an update, put into an incident or dismissed, and no more once that is switched off', async () => {
  let page = await browser.openExtensionPage('options.html#past-visits');
  const looked = await ask<{ readonly preview: ListPreview }>(page, {
    kind: 'preview-list',
    url: 'https://feeds.example/list.txt',
  });
  const { id } = looked.preview;
  await ask(page, { kind: 'add-list', preview: id, name: '例の一覧', threat: 'scam' });
  expect(await ask(page, { kind: 'check-past-visits' })).toEqual({ done: false, kind: 'no-permission' });

  await browser.allow('history');
  page = await browser.openExtensionPage('options.html#past-visits');
  await changeSettings(page, { language: 'en', lookBack: true });
  for (const host of later) {
    const tab = await browser.newTab(`http://${host}/order`);
    await waitFor('the page', () => tab.evaluate(() => document.readyState === 'complete' && document.title !== ''));
    await tab.close();
  }
  listed = [...listed, ...later];
  await ask(page, { kind: 'update-lists', ids: [id] });
  await waitForText(page, lookBackText.found.en);
  const states = async () => {
    const { visits } = await ask<PastVisits>(page, { kind: 'past-visits' });
    return visits.map(({ host, state }) => `${host} ${state}`).toSorted();
  };
  await waitFor('both pages', async () => (await states()).join() === later.map((host) => `${host} new`).join());

  await page.click({ css: '.found li:has(code) button', text: lookBackText.dismiss.en });
  await waitFor('one to be dismissed', async () => (await states()).some((it) => it.endsWith('dismissed')));
  await page.click({ css: '.found li:has(code) button', text: lookBackText.record.en });
  await waitFor('one to be opened', async () => (await states()).some((it) => it.endsWith('opened')));
  expect((await states()).filter((it) => it.endsWith('new'))).toEqual([]);

  expect(await ask(page, { kind: 'check-past-visits' }), 'on request, what was decided stays').toMatchObject({
    done: true,
    found: 2,
  });
  expect((await states()).filter((it) => it.endsWith('new'))).toEqual([]);

  await page.click('#past-visits .switch');
  await waitFor('the permission to be given back', async () => {
    const answer = await ask<{ readonly kind?: string }>(page, { kind: 'check-past-visits' });
    return answer.kind === 'no-permission';
  });
});
