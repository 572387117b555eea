import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonText } from '../../i18n/common.ts';
import { factsText } from '../../i18n/facts.ts';
import { optionsSentence, optionsText } from '../../i18n/options.ts';
import { say } from '../../i18n/say.ts';
import { welcomeText } from '../../i18n/welcome.ts';
import { CHAIN_START, sealEntry } from '../../incidents/chain.ts';
import type { Entry } from '../../incidents/types.ts';
import { testHost, testListSeed } from '../../watch/test-list.ts';
import { findAccessibilityFaults } from './harness/accessibility.ts';
import type { Browser, BrowserName, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';
import { readWarning } from './warning-tab.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([testHost]);
  browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

async function open(page: string, language: 'ja' | 'en', heading: string): Promise<Tab> {
  const tab = await browser.openExtensionPage(page);
  await changeSettings(tab, { language });
  await waitFor(`“${heading}”`, () =>
    tab.evaluate((wanted) => document.querySelector('h1')?.textContent === wanted, heading),
  );
  return tab;
}

async function waitForTab(part: string): Promise<Tab> {
  return waitFor(`a tab at ${part}`, async () => {
    for (const it of await browser.tabs()) if ((await it.url()).includes(part)) return it;
    return null;
  });
}

const status = (tab: Tab, text: string) => waitForText(tab, text);

describe('the welcome page', () => {
  test('leads to a stop, an exercise and the contacts, and notices what is done', async () => {
    const tab = await open('welcome.html', 'ja', welcomeText.heading.ja);
    const isDone = (step: number) =>
      tab.evaluate((at) => document.querySelectorAll('.welcome__step')[at]?.classList.contains('is-done'), step);

    expect(await isDone(1)).toBe(false);
    await tab.click(`.welcome__step a[href="http://${testHost}/"]`);
    const warning = await waitForTab('/warning.html');
    expect(await readWarning(warning, browser.extensionOrigin)).toContain(testHost);
    await warning.close();
    await waitFor('the second step to be done', () => isDone(1));

    expect(await isDone(2)).toBe(false);
    await tab.click('.welcome__step:nth-child(3) button');
    const popup = await waitForTab('/popup.html#exercise');
    await popup.click('.exercise-choice button');
    await waitFor('the story of the exercise', () =>
      popup.evaluate(() => document.querySelector('.exercise__look') !== null),
    );
    expect(await popup.evaluate(() => document.querySelector('.bar__name')?.textContent)).toContain('訓練');
    await popup.close();
    await waitFor('the third step to be done', () => isDone(2));

    await tab.click('.welcome__step:nth-child(4) button');
    const options = await waitForTab('/options.html#contacts');
    await waitFor('the contacts to be in focus', () =>
      options.evaluate(() => document.activeElement?.closest('#contacts') !== null),
    );
    await options.close();
    await tab.close();
  });

  test('has one filled button at most', async () => {
    const tab = await open('welcome.html', 'en', welcomeText.heading.en);
    expect(await tab.evaluate(() => document.querySelectorAll('.btn--primary').length)).toBeLessThanOrEqual(1);
    await tab.close();
  });
});

describe('the settings page', () => {
  test('keeps a name as it is typed', async () => {
    const tab = await open('options.html', 'ja', optionsText.heading.ja);
    await tab.click('#you input');
    await tab.type('Person A');
    await waitForText(tab, commonText.saved.ja);
    await tab.reload();
    await waitFor('the name to be there again', () =>
      tab.evaluate(() => document.querySelector<HTMLInputElement>('#you input')?.value === 'Person A'),
    );
    await tab.close();
  });

  test('changes language and theme at once', async () => {
    const tab = await open('options.html', 'ja', optionsText.heading.ja);
    const choose = (at: number, value: string) =>
      tab.evaluate(
        (index, chosen) => {
          const select = document.querySelectorAll<HTMLSelectElement>('#display select')[index];
          if (!select) throw new Error(`expected a select number ${index}`);
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        at,
        value,
      );
    await waitFor('the choices', () => tab.evaluate(() => document.querySelectorAll('#display select').length === 2));
    await choose(0, 'en');
    await waitFor('English', () => tab.evaluate(() => document.querySelector('h1')?.textContent === 'Settings'));
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en');
    const canvas = () => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await choose(1, 'light');
    await waitFor('the light theme', () => tab.evaluate(() => document.documentElement.dataset.theme === 'light'));
    const light = await canvas();
    await choose(1, 'dark');
    await waitFor('the dark theme', () => tab.evaluate(() => document.documentElement.dataset.theme === 'dark'));
    expect(await canvas()).not.toBe(light);
    await choose(1, 'auto');
    await waitFor('no theme of its own', () =>
      tab.evaluate(() => document.documentElement.dataset.theme === undefined),
    );
    await tab.close();
  });

  test('lists what protects, with the dates of the lists', async () => {
    const tab = await open('options.html', 'en', optionsText.heading.en);
    await waitForText(tab, 'Online Malicious URL Blocklist');
    const lists = await tab.evaluate(
      () => document.querySelector('#lists .row--list')?.parentElement?.textContent ?? '',
    );
    expect(lists).toMatch(/dated \d+ \w+ 20\d\d/);
    await tab.close();
  });

  test('restores a backup, knows it again, and takes in none that was altered', async () => {
    const tab = await open('options.html', 'en', optionsText.heading.en);
    const backup = await makeBackup('restored');
    await restore(tab, JSON.stringify(backup));
    await status(tab, say(optionsSentence.imported, 'en', { added: 1, joined: 0, skipped: 0, deleted: 0 }));
    await restore(tab, JSON.stringify(backup));
    await status(tab, say(optionsSentence.imported, 'en', { added: 0, joined: 0, skipped: 1, deleted: 0 }));

    const other = JSON.stringify(await makeBackup('altered'));
    await restore(tab, other.replace('a note of altered', 'another note'));
    await status(tab, say(optionsSentence.importBroken, 'en', { detail: 'altered #2' }));
    await restore(tab, '{"format":"something else"}');
    await status(tab, optionsText.importNotABackup.en);
    await restore(tab, JSON.stringify({ ...backup, version: 99 }));
    await status(tab, optionsText.importNewer.en);
    expect(await countIncident(tab, 'restored')).toBe(1);
    expect(await countIncident(tab, 'altered')).toBe(0);
    await tab.close();
  });

  test('records a stop from the log, and clears the log only after asking', async () => {
    const warning = await browser.newTab(`http://${testHost}/logged`);
    await readWarning(warning, browser.extensionOrigin);
    await warning.close();
    const tab = await open('options.html', 'en', optionsText.heading.en);
    await waitForText(tab, testHost.replaceAll('.', '[.]'));
    await waitForText(tab, `${testListSeed.name}: ${testHost.replaceAll('.', '[.]')}`);
    await tab.click('#log li .icon-btn');
    const steps = await waitForTab('/popup.html');
    await waitFor('the incident to be there', () => holdsStop(tab, `http://${testHost}/logged`));
    await steps.close();
    await tab.click('#log .sec__h button');
    await waitForText(tab, optionsText.clearLogAsk.en);
    await tab.click('#log .sure .btn--secondary');
    await waitForText(tab, optionsText.noLog.en);
    await tab.close();
  });
});

describe('the page of sources', () => {
  test.each(['ja', 'en'] as const)('shows each statement with its source, and filters, in %s', async (language) => {
    const tab = await open('facts.html', language, factsText.heading[language]);
    await waitFor('the groups', () => tab.evaluate(() => document.querySelectorAll('.group').length > 5));
    await tab.click('.facts-page__filter input');
    await tab.type('#9110');
    const found = await waitFor('few statements', () =>
      tab.evaluate(() => {
        const facts = [...document.querySelectorAll('.group')].map((group) => group.textContent);
        return facts.length > 0 && facts.length < 16 && document.querySelector('.fact') !== null && facts;
      }),
    );
    for (const group of found) expect(group).toContain('#9110');
    const unsourced = await tab.evaluate(() => document.querySelectorAll('.fact:not(:has(.fact__basis time))').length);
    expect(unsourced).toBe(0);
    await tab.close();
  });
});

describe.each(['ja', 'en'] as const)('no accessibility fault in %s', (language) => {
  test.each([
    ['options.html', optionsText.heading[language]],
    ['welcome.html', welcomeText.heading[language]],
    ['facts.html', factsText.heading[language]],
  ])('on %s', async (page, heading) => {
    const tab = await open(page, language, heading);
    expect(await findAccessibilityFaults(tab)).toEqual([]);
    await tab.close();
  });
});

/** A backup with one incident of two entries. */
async function makeBackup(incident: string) {
  const digest = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const when = { atMs: 1_790_000_000_000, zone: 'Asia/Tokyo', offsetMinutes: 540 };
  const started: Entry = await sealEntry(
    {
      incident,
      seq: 1,
      when,
      by: '',
      data: { kind: 'started', type: 'virus', from: 'antivirus-warning', foundAtMs: when.atMs, exercise: false },
      prev: CHAIN_START,
    },
    digest,
  );
  const noted = await sealEntry(
    { incident, seq: 2, when, by: '', data: { kind: 'note', text: `a note of ${incident}` }, prev: started.hash },
    digest,
  );
  return {
    format: 'shodo-backup',
    version: 1,
    writtenAtMs: when.atMs,
    settings: { version: 1 },
    incidents: [[started, noted]],
    drafts: [],
  };
}

/** Chooses a file in the restore field. */
async function restore(tab: Tab, text: string): Promise<void> {
  await waitFor('the field', () => tab.evaluate(() => document.querySelector('#data input[type=file]') !== null));
  await tab.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('#data input[type=file]');
    if (!field) throw new Error('expected a field for the backup file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'shodo-backup.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

function countIncident(tab: Tab, id: string): Promise<number> {
  return tab.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('shodo-incidents');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    return new Promise<number>((resolve, reject) => {
      const counting = db.transaction('incidents').objectStore('incidents').count(wanted);
      counting.onsuccess = () => resolve(counting.result);
      counting.onerror = () => reject(counting.error);
    });
  }, id);
}

/** Whether an incident has taken in the stop of an address. */
function holdsStop(tab: Tab, address: string): Promise<boolean> {
  return tab.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('shodo-incidents');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const entries = await new Promise<{ data: { kind: string; url?: string } }[]>((resolve, reject) => {
      const reading = db.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    db.close();
    return entries.some(({ data }) => data.kind === 'stopped' && data.url === wanted);
  }, address);
}
