import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadlineText } from '../../i18n/deadlines.ts';
import { factText } from '../../i18n/notes.ts';
import { reminderText } from '../../i18n/reminders.ts';
import type { Browser, BrowserName, Page, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, showTab, startIncident, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const hourMs = 3_600_000;

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([]);
  browser = await launchBrowser(name, { web, extension: build, permanent: true, language: 'ja' });
  await browser.allow('notifications');
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

async function openPopupPage(): Promise<Tab> {
  const page = await browser.openExtensionPage('popup.html');
  await waitFor('the first thing to press', () =>
    page.evaluate(() => document.querySelector('#first-choice, #done') !== null),
  );
  return page;
}

/** Fills in the form as its fields would after typing, to the second, which the fields of a user do not ask for. */
async function addDeadline(page: Page, what: string, atMs: number): Promise<void> {
  await waitFor('the panel', () =>
    page.evaluate(() => {
      const panel = document.querySelector('details.deadlines');
      if (panel instanceof HTMLDetailsElement) panel.open = true;
      return panel !== null;
    }),
  );
  await page.click('.deadlines__add input[type="text"]');
  await page.type(what);
  await page.evaluate((ms) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const at = new Date(ms);
    const fill = (type: string, value: string) => {
      const field = document.querySelector<HTMLInputElement>(`.deadlines__add input[type="${type}"]`);
      if (!field) throw new Error(`expected a field for the ${type}`);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    fill('date', `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
    fill('time', `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`);
  }, atMs);
  await page.click('.deadlines__add button');
  await waitFor(`“${what}” among the deadlines`, () =>
    page.evaluate((wanted) => document.querySelector('.deadlines__list')?.textContent?.includes(wanted) === true, what),
  );
}

/** What the background planned and told, as it is stored. */
function readReminders(page: Page) {
  return page.evaluate(async () => {
    interface Stored {
      readonly planned: readonly string[];
      readonly told: readonly string[];
      readonly missed: readonly object[];
    }
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ reminders?: Stored }> } } };
    };
    return (await chrome.storage.local.get('reminders')).reminders ?? null;
  });
}

/** Ids of the notifications on the screen; Firefox without a desktop shows none, so that the stored record is all there is. */
function shownNotifications(page: Page) {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const { chrome } = globalThis as unknown as {
          chrome: { notifications: { getAll(answer: (all: object) => void): void } };
        };
        chrome.notifications.getAll((all) => resolve(Object.keys(all)));
      }),
  );
}

/** Presses the button for the calendar, and keeps the file that the page would hand to the browser. */
async function savedCalendar(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  await page.evaluate(() => {
    const kept = globalThis as unknown as { saved: { name: string; blob: Blob | null } };
    kept.saved = { name: '', blob: null };
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      kept.saved.blob = blob as Blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      kept.saved.name = this.download;
    };
  });
  await page.click({ css: '.deadlines button', text: deadlineText.calendar.ja });
  return waitFor('the file', () =>
    page.evaluate(async () => {
      const { name, blob } = (globalThis as unknown as { saved: { name: string; blob: Blob | null } }).saved;
      return name !== '' && blob !== null && { name, text: await blob.text() };
    }),
  );
}

const rowClass = (page: Page, what: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.deadlines__list .due-row')].find((row) => row.textContent.includes(wanted))
        ?.className ?? '',
    what,
  );

test('a deadline of one’s own is amber on its last day and vermilion afterwards, stands in the record, and can be ticked', async () => {
  const page = await openPopupPage();
  await changeSettings(page, { language: 'ja' });
  await startIncident(page, 'ja', 'ransom-screen');
  await page.click('.deadlines summary');
  await page.click('.deadlines__add button');
  await waitForText(page, deadlineText.incomplete.ja);
  await addDeadline(page, '取引先への第一報', Date.now() + 6 * hourMs + 20 * 60_000 + 30_000);
  expect(await rowClass(page, '取引先への第一報')).toBe('due-row is-soon');
  await waitForText(page, 'あと 6時間20分');
  await addDeadline(page, '保険会社', Date.now() - 40 * 60_000 - 30_000);
  expect(await rowClass(page, '保険会社')).toBe('due-row is-late');
  await waitForText(page, '40分すぎました');
  await addDeadline(page, '来週の報告', Date.now() + 7 * 24 * hourMs);
  expect(await rowClass(page, '来週の報告')).toBe('due-row');

  const calendar = await savedCalendar(page);
  expect(calendar.name).toBe('shodo-deadlines.ics');
  expect(calendar.text.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual([
    'SUMMARY:保険会社',
    'SUMMARY:取引先への第一報',
    'SUMMARY:来週の報告',
  ]);
  // Own deadlines are moments: a day alone would lose their hour.
  expect(calendar.text.match(/^DTSTART:\d{8}T\d{6}Z/gm)).toHaveLength(3);

  const head = () => page.evaluate(() => document.querySelector('.head-strip .due-row')?.textContent ?? '');
  await waitFor('the latest at the head', async () => (await head()).includes('保険会社'));
  await page.click('.deadlines__list input');
  await waitFor('the next at the head', async () => (await head()).includes('取引先への第一報'));
  await showTab(page, 'notes', 'ja');
  await waitForText(page, factText.ownDeadlines.ja);
  await waitForText(page, `${factText.metDeadlines.ja}: 保険会社`);
  await page.close();
});

test('where reminders are off nothing is planned', async () => {
  const page = await openPopupPage();
  expect(await readReminders(page)).toBeNull();
  await page.close();
});

test('switched on, a reminder comes at its time and once', async () => {
  const options = await browser.openExtensionPage('options.html#reminders');
  await waitForText(options, reminderText.switchName.ja);
  await options.click('#reminders .switch');
  await waitFor('the switch to be on', () =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('#reminders .switch input')?.checked === true),
  );
  await options.close();
  const page = await openPopupPage();
  // An hour before it is in a few seconds.
  await addDeadline(page, 'すぐの期限', Date.now() + hourMs + 4_000);
  const told = await waitFor('the reminder to be told', async () => {
    const stored = await readReminders(page);
    return stored && stored.told.length > 0 ? stored.told : null;
  });
  expect(told).toHaveLength(1);
  if (name === 'chromium') expect(await shownNotifications(page)).toEqual(told);
  await browser.stopBackground();
  await waitUntilProtected(browser);
  expect((await readReminders(page))?.told).toEqual(told);
  expect((await readReminders(page))?.missed).toEqual([]);
  await page.close();
});

test('one whose time came while the browser was closed is shown at the next start, until it was seen', async () => {
  const page = await openPopupPage();
  await addDeadline(page, '閉じている間', Date.now() - 10 * 60_000);
  // As a browser left it that was closed eleven minutes ago: the reminder waits for its time.
  await page.evaluate(async () => {
    interface Reminders {
      readonly planned: readonly string[];
    }
    interface Stored {
      get(key: string): Promise<{ readonly reminders: Reminders }>;
      set(items: object): Promise<void>;
    }
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Stored } } }).chrome;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('shodo-incidents');
      opening.onsuccess = () => resolve(opening.result);
    });
    interface Kept {
      readonly id: string;
      readonly facts: {
        readonly ownDeadlines: readonly { readonly id: string; readonly what: string; atMs: number }[];
      };
    }
    const incidents = await new Promise<readonly Kept[]>((resolve) => {
      const reading = db.transaction('incidents').objectStore('incidents').getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    db.close();
    const [incident] = incidents;
    const own = incident?.facts.ownDeadlines.find(({ what }) => what === '閉じている間');
    if (!incident || !own) throw new Error('expected the deadline in the record');
    const id = `${incident.id}/own:${own.id}/${own.atMs}`;
    // Under the background's own lock: it may still be at work on the new deadline, and would put back what it read before.
    await navigator.locks.request('reminders', async () => {
      const { reminders } = await storage.local.get('reminders');
      await storage.local.set({ reminders: { ...reminders, planned: [...reminders.planned, id] } });
    });
  });
  await browser.stop();
  await browser.start();
  const next = await openPopupPage();
  const told = await waitFor('the missed one to be told', async () => {
    const stored = await readReminders(next);
    return stored && stored.missed.length === 1 ? stored.told : null;
  });
  if (name === 'chromium') expect(await shownNotifications(next)).toContain(told.at(-1));
  await next.reload();
  await waitForText(next, reminderText.missedTitle.ja);
  await waitForText(next, '閉じている間: 10分すぎました');
  await next.click('.notice--missed button');
  await waitFor('the notice to go', async () => (await readReminders(next))?.missed.length === 0);
  await next.reload();
  await waitFor('the popup', () => next.evaluate(() => document.querySelector('#done') !== null));
  expect(await next.evaluate(() => document.querySelector('.notice--missed'))).toBeNull();
  await next.close();
});

test('switched off, the permission is given back and nothing is planned any more', async () => {
  const options = await browser.openExtensionPage('options.html#reminders');
  await options.click('#reminders .switch');
  await waitFor('the permission to be gone', () =>
    options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { contains(it: object): Promise<boolean> } };
      };
      return !(await chrome.permissions.contains({ permissions: ['notifications'] }));
    }),
  );
  await waitFor('the plan to be gone', async () => (await readReminders(options)) === null);
  await options.close();
});
