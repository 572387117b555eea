import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonText } from '../../i18n/common.ts';
import { contactFieldChanged, contactGone, contactRemoved, contactsText } from '../../i18n/contacts.ts';
import { listsSentence, listsText, noListText, refusalText, skipText } from '../../i18n/lists.ts';
import { lookBackSentence, lookBackText } from '../../i18n/look-back.ts';
import { optionsSentence, optionsText } from '../../i18n/options.ts';
import { say } from '../../i18n/say.ts';
import { consentWords } from '../../watch/catalogue.ts';
import { testHost } from '../../watch/test-list.ts';
import type { LogEvent } from '../../watch/types.ts';
import { findAccessibilityFaults } from './harness/accessibility.ts';
import type { Browser, BrowserName, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { answerInstead, listStates, pastVisits, tellOfLists } from './list-states.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';
import { ask } from './warning-tab.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
/** `npm run soak` goes through every state in every language; `npm test` through each state once. */
const soak = process.env.SHODO_SOAK === '1';
const languages = ['ja', 'en'] as const;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

/** On no list of the package. */
const bad = 'fake-association.test';

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

/** Moves the focus as a screen reader's command does; everything after it is keys. */
async function focus(tab: Tab, css: string): Promise<void> {
  await waitFor(`${css} in focus`, () =>
    tab.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.focus();
      return document.activeElement === document.querySelector(selector);
    }, css),
  );
}

const readValue = (tab: Tab, css: string) =>
  tab.evaluate((selector) => document.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value, css);

describe('every setting is reached by keys, kept at once and there after a reload', () => {
  test.each([
    ['the company’s name', '#you', '#you .saved-field:nth-of-type(2) input', 'Company A'],
    ['the police number', '#you', '#you .saved-field:nth-of-type(4) input', '00-0000-0000'],
  ])('%s', async (_, section, css, text) => {
    const tab = await open(section.slice(1));
    await focus(tab, css);
    await tab.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.select(), css);
    await tab.type(text);
    await waitForText(tab, commonText.saved.en);
    await tab.reload();
    await waitFor('the text', async () => (await readValue(tab, css)) === text);
    await tab.close();
  });

  test.each([
    ['the theme', '#display', '#display .saved-field:nth-of-type(2) select'],
    ['the prefecture', '#you', '#you select'],
    ['the days of the log', '#log', '#log select'],
  ])('%s', async (_, section, css) => {
    const tab = await open(section.slice(1));
    const before = await waitFor('a value', async () => ({ value: await readValue(tab, css) }));
    await focus(tab, css);
    const isFirst = await tab.evaluate(
      (selector) => document.querySelector<HTMLSelectElement>(selector)?.selectedIndex === 0,
      css,
    );
    await tab.press(isFirst ? 'ArrowDown' : 'ArrowUp');
    const after = await waitFor('another value', async () => {
      const value = await readValue(tab, css);
      return value !== before.value && { value };
    });
    await waitForText(tab, commonText.saved.en);
    await tab.reload();
    await waitFor('the value', async () => (await readValue(tab, css)) === after.value);
    await tab.close();
  });

  test('a list is switched off and on, and one with conditions only once they are agreed to', async () => {
    const tab = await open('lists');
    const switchOf = (list: string) => `.row:has(#list-${list}) .switch input`;
    const isOn = (list: string) =>
      tab.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.checked, switchOf(list));
    await waitFor('the lists', () => isOn('durablenapkin'));
    await focus(tab, switchOf('durablenapkin'));
    await tab.press(' ');
    await waitForText(tab, commonText.saved.en);
    await tab.reload();
    await waitFor('it to be off', async () => (await isOn('durablenapkin')) === false);
    await focus(tab, switchOf('durablenapkin'));
    await tab.press(' ');
    await waitFor('it to be on', () => isOn('durablenapkin'));

    await focus(tab, switchOf('jpcert'));
    await tab.press(' ');
    await waitForText(tab, consentWords['no-licence'].en);
    expect(await isOn('jpcert')).toBe(false);
    await focus(tab, '.consent .btn--quiet');
    await tab.press('Enter');
    await waitFor('the question to be gone', () => tab.evaluate(() => document.querySelector('.consent') === null));
    expect(await isOn('jpcert')).toBe(false);
    await focus(tab, switchOf('jpcert'));
    await tab.press(' ');
    await focus(tab, '.consent .btn--primary');
    await tab.press('Enter');
    await waitFor('it to be on', () => isOn('jpcert'));
    await tab.reload();
    await waitFor('it to be on after a reload', () => isOn('jpcert'));
    await tab.close();
  });
});

test('lines of the log that are older than the time chosen are gone, and the others stay', async () => {
  const tab = await open('log');
  await ask(tab, { kind: 'clear-log' });
  await tab.evaluate(async (nowMs) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('shodo-lists');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction('log', 'readwrite');
    for (const days of [100, 80]) {
      const atMs = nowMs - days * 24 * 60 * 60 * 1000;
      const target = `http://of-${days}-days.example/`;
      writing.objectStore('log').add({ atMs, kind: 'stopped', target, lists: [], entry: '', reason: '', by: '' });
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  }, Date.now());
  const kept = async () => (await ask<readonly LogEvent[]>(tab, { kind: 'log' })).map(({ target }) => target);
  await changeSettings(tab, { logDays: 365 });
  expect(await kept()).toEqual(['http://of-80-days.example/', 'http://of-100-days.example/']);
  await tab.reload();
  await waitForText(tab, 'hxxp://of-100-days[.]example/');
  await focus(tab, '#log select');
  await tab.press('ArrowUp');
  await waitFor('90 days', async () => (await readValue(tab, '#log select')) === '90');
  await waitFor('one line', async () => (await kept()).length === 1);
  await tab.reload();
  await waitForText(tab, 'hxxp://of-80-days[.]example/');
  expect(await tab.evaluate(() => document.querySelector('#log')?.textContent)).not.toContain('of-100-days');
  await ask(tab, { kind: 'clear-log' });
  await tab.close();
});

describe('an own list', () => {
  const rows = (tab: Tab) =>
    tab.evaluate(() => [...document.querySelectorAll('.row--list h3')].map((heading) => heading.textContent));
  const junk = ['# hosts of a trade association', bad, `${bad}`, '???', 'co.jp', '', 'tel:03-0000-0000'].join('\n');
  const isStopped = async () => {
    const tab = await browser.newTab(`http://${bad}/login`);
    const stopped = await waitFor('the page or a warning', async () => {
      const url = await tab.url();
      if (url.includes('/warning.html')) return { yes: true };
      const isLoaded = await tab.evaluate(() => document.readyState === 'complete' && document.title !== '');
      return isLoaded && url.includes(bad) && { yes: false };
    });
    await tab.close();
    return stopped.yes;
  };

  test.each(['dropped', 'chosen'] as const)(
    'from a %s file is shown with what was left out, and stops nothing until it is confirmed',
    async (how) => {
      const tab = await open('lists');
      await tab.click({ css: '#lists .row--add button', text: listsText.add.en });
      await tab.evaluate(
        (text, way) => {
          const files = new DataTransfer();
          files.items.add(new File([text], 'association.txt', { type: 'text/plain' }));
          const field = document.querySelector<HTMLInputElement>('.add input[type=file]');
          const place = field?.closest('fieldset');
          if (!field || !place) throw new Error('expected a field for the file');
          if (way === 'dropped') {
            place.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
          } else {
            field.files = files.files;
            field.dispatchEvent(new Event('change', { bubbles: true }));
          }
        },
        junk,
        how,
      );
      await waitForText(tab, listsText.previewHint.en);
      const shown = await tab.evaluate(() => document.querySelector('.add')?.textContent ?? '');
      expect(shown).toContain(say(listsSentence.read, 'en', { hosts: '1', ips: '0', paths: '0' }));
      expect(shown).toContain(refusalText['public-suffix'].en);
      expect(shown).toContain('co.jp');
      expect(shown).toContain(skipText.duplicate.en);
      expect(shown).toContain('???');
      expect(await isStopped()).toBe(false);

      if (how === 'dropped') {
        await tab.click({ css: '.add button', text: listsText.discard.en });
        await tab.reload();
        await waitFor('the lists', async () => (await rows(tab)).length > 1);
        expect((await rows(tab)).join()).not.toContain('association');
        expect(await isStopped()).toBe(false);
      } else {
        await tab.click({ css: '.add button', text: listsText.confirm.en });
        await waitForText(tab, listsText.added.en);
        await waitFor('its row', async () => (await rows(tab)).join().includes('association'));
        expect(await isStopped()).toBe(true);
      }
      await tab.close();
    },
  );

  test('is taken away and brought back, and its sites with it', async () => {
    const tab = await open('lists');
    await waitFor('its row', async () => (await rows(tab)).join().includes('association'));
    await tab.evaluate(() => {
      const row = [...document.querySelectorAll('.row--list')].find((it) => it.textContent.includes('association'));
      const fold = row?.querySelector('details');
      if (fold) fold.open = true;
    });
    await tab.click({ css: '.row__more button', text: 'association' });
    await waitForText(tab, say(listsSentence.removed, 'en', { name: 'association.txt' }));
    await waitFor('the row to be gone', async () => !(await rows(tab)).join().includes('association'));
    expect(await isStopped()).toBe(false);
    await tab.click('.toast button');
    await waitFor('the row again', async () => (await rows(tab)).join().includes('association'));
    expect(await isStopped()).toBe(true);
    await tab.close();
  });

  test('whose stored index is damaged is made anew from the file’s bytes', async () => {
    const tab = await open('lists');
    const isListed = (host: string) =>
      tab.evaluate(async (url) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ kind: string }> } } }
        ).chrome;
        return (await runtime.sendMessage({ kind: 'judge', url })).kind === 'flagged';
      }, `http://${host}/`);
    expect(await isListed(bad)).toBe(true);
    await browser.stopBackground();
    const damaged = await tab.evaluate(async (list) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('shodo-lists'));
      interface Copy {
        readonly info: { readonly name: string };
        readonly index: Blob;
      }
      const copies: Copy[] = await done(db.transaction('copies').objectStore('copies').getAll());
      const own = copies.filter(({ info }) => info.name === list);
      for (const copy of own) {
        const index = copy.index.slice(0, copy.index.size - 8);
        await done(
          db
            .transaction('copies', 'readwrite')
            .objectStore('copies')
            .put({ ...copy, index }),
        );
      }
      db.close();
      return own.length;
    }, 'association.txt');
    expect(damaged).toBeGreaterThan(0);
    await waitFor('the list to be whole again', () => isListed(bad));
    expect((await rows(tab)).join()).toContain('association');
    expect(await isStopped()).toBe(true);
    await tab.close();
  });

  test('from an address without https is read only once its server is permitted, and no list at all is said to be none', async () => {
    const tab = await open('lists');
    await tab.click({ css: '#lists .row--add button', text: listsText.add.en });
    await tab.click('.add input[inputmode=url]');
    await tab.type('not an address');
    await tab.press('Enter');
    await waitForText(tab, listsText.notAnAddress.en);
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('.add input[inputmode=url]')?.select());
    await tab.type('http://lists.test/list.txt');
    await tab.press('Enter');
    await waitForText(tab, listsText.plainHttp.en);
    await tab.click({ css: '.add button', text: listsText.permitPlainHttp.en });
    // What answers there is a web page.
    await waitForText(tab, noListText.html.en);
    await tab.close();
  });
});

test('an allowed site is taken back, and the way back from that gives it the time it had', async () => {
  const tab = await open('allows');
  const allow = {
    id: 'a1',
    scope: 'host',
    target: 'portal.test',
    reason: 'orders',
    by: 'Person A',
    fromMs: Date.now(),
    untilMs: Date.now() + 5 * 86_400_000,
  };
  const stored = () =>
    tab.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
      interface Area {
        get(key: string): Promise<{ allows?: unknown[] }>;
      }
      return (await storage.local.get('allows')).allows ?? [];
    });
  await tab.evaluate(async (added) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome;
    interface Area {
      set(items: object): Promise<void>;
    }
    await storage.local.set({ allows: [added] });
  }, allow);
  await tab.reload();
  await waitForText(tab, 'portal.test');
  await waitForText(tab, say(optionsSentence.allowedBy, 'en', { by: 'Person A', reason: 'orders' }));
  await tab.click('#allows .icon-btn');
  await waitForText(tab, say(optionsSentence.allowRemoved, 'en', { target: 'portal.test' }));
  expect(await stored()).toEqual([]);
  await tab.click('.toast button');
  await waitForText(tab, optionsText.restored.en);
  expect(await stored()).toEqual([allow]);
  await tab.close();
});

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

describe('past visits that are listed by now', () => {
  const openWithVisits = async (permits: boolean) => {
    const tab = await open('past-visits');
    await tab.evaluate((answer) => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
      // The browser's own question cannot be pressed from outside.
      permissions.request = async () => answer;
    }, permits);
    await answerInstead(tab, { 'past-visits': pastVisits(Date.now()) });
    await waitFor('the visits', () => tellOfLists(tab, () => document.querySelector('.found') !== null));
    return tab;
  };

  test('say when, where and what it is, and go into an incident', async () => {
    const tab = await openWithVisits(true);
    const said = await tab.evaluate(() => document.querySelector('.found')?.textContent ?? '');
    expect(said).toContain(say(lookBackSentence.visitFake, 'en', { ago: '3 weeks ago', brand: '例の銀行' }));
    expect(said).toContain('hxxps://login[.]fake-bank[.]example/login?from=mail');
    await tab.click({ css: '.found button', text: lookBackText.record.en });
    const entries = await waitFor('an incident with the page', async () => {
      const found = await readEntries(tab);
      return found.some(({ data }) => data.kind === 'page' && data.url?.includes('fake-bank')) && found;
    });
    expect(entries.find(({ data }) => data.kind === 'started')?.data.type).toBe('phishing');
    expect(entries.find(({ data }) => data.kind === 'note')?.data.text).toContain('JPCERT/CC');
    await tab.close();
  });

  test('are checked only if the browser permits it, and refusing is no dead end', async () => {
    const tab = await openWithVisits(false);
    await focus(tab, '#past-visits .switch input');
    await tab.press(' ');
    await waitForText(tab, lookBackText.refused.en);
    expect(
      await tab.evaluate(() => document.querySelector<HTMLInputElement>('#past-visits .switch input')?.checked),
    ).toBe(false);
    await tab.close();
  });
});

interface StoredEntry {
  readonly data: { readonly kind: string; readonly url?: string; readonly type?: string; readonly text?: string };
}

/** All entries of all incidents that the browser keeps. */
function readEntries(tab: Tab): Promise<readonly StoredEntry[]> {
  return tab.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('shodo-incidents');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const entries = await new Promise<StoredEntry[]>((resolve, reject) => {
      const reading = db.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    db.close();
    return entries;
  });
}

describe.each(languages)('in %s, axe finds nothing wrong with the lists', (language) => {
  const sample = Object.keys(listStates(0)).filter((_, index) => soak || index % 2 === languages.indexOf(language));
  test.each(sample)('%s', async (name) => {
    const tab = await browser.openExtensionPage('options.html');
    await changeSettings(tab, { language, lookBack: true });
    await waitFor('the language', () =>
      tab.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, optionsText.heading[language]),
    );
    const nowMs = Date.now();
    const lists = listStates(nowMs)[name];
    await answerInstead(tab, { lists, 'past-visits': pastVisits(nowMs) });
    const count = lists?.lists.length;
    await waitFor('the state', () =>
      tellOfLists(
        tab,
        (rows) => document.querySelectorAll('.row--list').length === rows && document.querySelector('.found') !== null,
        count,
      ),
    );
    await tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const [width, dark] of [
      [1280, false],
      [390, true],
    ] as const) {
      await tab.setView({ width, height: 700 });
      await tab.setDark(dark);
      expect(await findAccessibilityFaults(tab), `${width} wide`).toEqual([]);
      const scrolled = await tab.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled, 'no sideways scroll').toBeLessThanOrEqual(width);
    }
    await tab.close();
  });
});
