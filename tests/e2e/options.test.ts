import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonText } from '../../i18n/common.ts';
import { contactFieldChanged, contactGone, contactRemoved, contactsText } from '../../i18n/contacts.ts';
import { optionsText } from '../../i18n/options.ts';
import { say } from '../../i18n/say.ts';
import { testHost } from '../../watch/test-list.ts';
import type { Browser, BrowserName, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([testHost]);
  browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
  const page = await browser.openExtensionPage('popup.html');
  await changeSettings(page, { language: 'en' });
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

async function open(part: string): Promise<Tab> {
  const tab = await browser.openExtensionPage(`options.html#${part}`);
  await waitFor('the settings', () =>
    tab.evaluate(
      (id, wanted) =>
        document.querySelector('h1')?.textContent === wanted && document.getElementById(id)?.tagName === 'SECTION',
      part,
      optionsText.heading.en,
    ),
  );
  return tab;
}

describe('the contacts, open in two windows at once', () => {
  const row = (at: number) => `#contacts .contact-form__row:nth-of-type(${at + 1})`;
  const field = (at: number, label: string) => ({ css: `${row(at)} .field`, text: label });
  const phones = (tab: Tab) =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('#contacts input[inputmode=tel]')].map(({ value }) => value),
    );
  const names = (tab: Tab) =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('#contacts .field:nth-of-type(2) input')].map(
        ({ value }) => value,
      ),
    );
  const stored = (tab: Tab) =>
    tab.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: {
            storage: {
              local: { get(key: string): Promise<{ settings: { contacts: { name: string; phone: string }[] } }> };
            };
          };
        }
      ).chrome;
      const { settings } = await storage.local.get('settings');
      return settings.contacts.map((it) => `${it.name} ${it.phone}`);
    });

  const someone = { role: 'responsible', name: 'Person A', phone: '03-0000-0001', mail: '', note: '' };
  const both = [
    { ...someone, id: 'a' },
    { ...someone, id: 'b', role: 'deputy', name: 'Person B', phone: '11' },
  ];
  const openWith = async (contacts: readonly object[]) => {
    const page = await browser.openExtensionPage('popup.html');
    await changeSettings(page, { contacts });
    await page.close();
    return open('contacts');
  };

  test('keep what is entered in either, and show it in the other', async () => {
    const one = await openWith([]);
    const other = await open('contacts');
    await one.click(field(0, contactsText.name.en));
    await one.type('Person A');
    await waitFor('the name in the other window', async () => (await names(other)).includes('Person A'));
    const at = (await names(other)).indexOf('Person A');
    await other.click(field(at, contactsText.number.en));
    await other.type('03-0000-0001');
    await one.click({ css: '#contacts button', text: contactsText.add.en });
    await one.click(field(1, contactsText.name.en));
    await one.type('Person B');
    await waitFor('the number in the first window', async () => (await phones(one))[0] === '03-0000-0001');
    await waitFor('both to be stored', async () => (await stored(one)).join() === 'Person A 03-0000-0001,Person B ');
    await other.close();
    await one.close();
  });

  test('say so where one puts something over what the other typed, and give it back', async () => {
    const one = await openWith(both);
    const other = await open('contacts');
    await one.click(field(1, contactsText.number.en));
    await one.press('End');
    await one.type('9');
    await waitFor('the number in the other window', async () => (await phones(other))[1] === '119');
    await other.click(field(1, contactsText.number.en));
    await other.press('End');
    await other.type('22');
    const told = say(contactFieldChanged, 'en', { field: contactsText.number.en, typed: '119' });
    await waitForText(one, told);
    await waitFor('what the other typed', async () => (await phones(one))[1] === '11922');
    await one.click('#contacts .contact-form__told .btn--secondary');
    await waitFor('the number to be back in both', async () => (await phones(other))[1] === '119');
    expect((await phones(one))[1]).toBe('119');
    await waitForText(other, say(contactFieldChanged, 'en', { field: contactsText.number.en, typed: '11922' }));
    await other.close();
    await one.close();
  });

  test('take a contact away in both, and either brings it back', async () => {
    const one = await openWith(both);
    const other = await open('contacts');
    await other.click(field(1, contactsText.note.en));
    await other.type('weekdays');
    await waitForText(other, commonText.saved.en);
    await waitFor('the note in the first window', () =>
      one.evaluate(() => document.querySelector('#contacts')?.querySelectorAll('input')[7]?.value === 'weekdays'),
    );
    await one.click(`${row(1)} > .btn--quiet`);
    await waitForText(one, say(contactRemoved, 'en', { name: 'Person B' }));
    await waitForText(other, say(contactGone, 'en', { name: 'Person B' }));
    expect(await stored(one)).toEqual(['Person A 03-0000-0001']);
    await other.click('#contacts .contact-form__told .btn--secondary');
    await waitFor(
      'it to be stored again',
      async () => (await stored(one)).join() === 'Person A 03-0000-0001,Person B 11',
    );
    await one.reload();
    await waitFor('both contacts', async () => (await names(one)).join() === 'Person A,Person B');
    await other.close();
    await one.close();
  });
});
