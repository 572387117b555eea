import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { symptoms } from '../../guide/symptoms.ts';
import { copyText } from '../../i18n/copy.ts';
import { summaryText } from '../../i18n/summary.ts';
import { workspaceText } from '../../i18n/workspace.ts';
import type { Browser, BrowserName, Page, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { expectWhole, readKeptNotes } from './kept-notes.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
/** Two browsers start, on a machine that may be busy. */
const startLimitMs = 120_000;

let web: Web;
/** Two computers: one where it was found, one of whoever is in charge. */
let here: Browser;
let there: Browser;
beforeAll(async () => {
  web = await startWeb([]);
  here = await begin('発見者A');
  there = await begin('責任者A');
}, startLimitMs);
afterAll(async () => {
  await here?.close();
  await there?.close();
  await web?.close();
});

async function begin(userName: string): Promise<Browser> {
  const browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
  const page = await browser.openExtensionPage('facts.html');
  await changeSettings(page, {
    language: 'ja',
    userName,
    contacts: [
      { id: 'c1', role: 'responsible', name: '責任者A', phone: '03-0000-0000', mail: 'a@ours.example', note: '' },
    ],
  });
  await page.close();
  return browser;
}

const logText = (page: Page) => page.evaluate(() => document.querySelector('.pane--log')?.textContent ?? '');

async function addNote(page: Page, text: string): Promise<void> {
  await page.click('#note');
  await page.type(text);
  await page.press('Enter');
  await waitFor('the note in the record', async () => (await logText(page)).includes(text));
}

async function openHandOver(page: Tab): Promise<void> {
  await page.click('.case__do .menu .icon-btn');
  await page.click({ css: '.menu__item', text: workspaceText.handOver.ja });
  await waitForText(page, summaryText.heading.ja);
}

interface Given {
  readonly copied: readonly string[];
  readonly printed: number;
  readonly mailed: readonly string[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** From here on the page keeps what it gives to the clipboard, the printer, the mail program and the disk. */
function watchGiven(page: Page): Promise<void> {
  return page.evaluate(() => {
    const given = { copied: [] as string[], printed: 0, mailed: [] as string[], files: [] as object[] };
    Object.assign(globalThis, { given });
    const { createObjectURL } = URL;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      void blobs
        .get(this.href)
        ?.text()
        .then((text) => given.files.push({ name: this.download, text }));
    };
    window.print = () => {
      given.printed++;
    };
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      given.copied.push(text);
      await writeText(text);
    };
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="mailto:"]');
      if (!link) return;
      event.preventDefault();
      given.mailed.push(link.href);
    });
  });
}

const readGiven = (page: Page) => page.evaluate(() => (globalThis as unknown as { given: Given }).given);

/** Presses the export and answers with the file. */
async function exportData(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const before = (await readGiven(page)).files.length;
  await page.click({ css: '.hand-over button', text: workspaceText.exportDo.ja });
  await waitFor('the file', async () => (await readGiven(page)).files.length > before);
  const file = (await readGiven(page)).files.at(-1);
  if (!file) throw new Error('expected a file');
  return file;
}

/** Chooses a file where records of another computer are joined. */
function chooseRecord(page: Page, file: { readonly name: string; readonly text: string }): Promise<void> {
  return page.evaluate(({ name: called, text }) => {
    const picker = document.querySelector<HTMLInputElement>('.join input[type=file]');
    if (!picker) throw new Error('expected a field for the file');
    const files = new DataTransfer();
    files.items.add(new File([text], called, { type: 'application/json' }));
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}

test('an incident goes to another computer and back, and both records stay as they were written', async () => {
  const page = await here.openExtensionPage('workspace.html#start');
  await page.click({ css: '.choice', text: symptoms[0]?.text.ja ?? '' });
  await page.click('#other-pc');
  await waitFor('its record', () => page.evaluate(() => document.querySelector('.log .ev') !== null));
  await addNote(page, '接続先は login.bad.example だった');
  await watchGiven(page);
  await openHandOver(page);

  await page.click({ css: '.copy button', text: copyText.copy.ja });
  await waitForText(page, copyText.copied.ja);
  await page.click({ css: '.hand-over button', text: workspaceText.print.ja });
  await page.click('#mail');
  await waitFor('the mail', async () => (await readGiven(page)).mailed.length === 1);
  const given = await readGiven(page);
  expect(given.printed).toBe(1);
  expect(given.mailed[0]).toMatch(/^mailto:a@ours\.example\?subject=/);
  // Once by the button for it, once so that it can be pasted into the mail.
  expect(given.copied).toHaveLength(2);
  for (const text of given.copied) {
    expect(text).toContain('接続先は login[.]bad[.]example だった');
    expect(text).not.toContain('login.bad.example');
  }
  const file = await exportData(page);
  expect(file.name).toMatch(/^shodo-incident-[0-9a-f]{8}\.json$/);

  // The other computer goes on with it, while this one does too.
  const other = await there.openExtensionPage('workspace.html#start');
  await waitFor('the field for it', () => other.evaluate(() => document.querySelector('.join input') !== null));
  await chooseRecord(other, file);
  await waitFor('it in the list', () => other.evaluate(() => document.querySelector('.rail__item[href]') !== null));
  await other.click('.rail__item[href]');
  await waitFor('its record', async () => (await logText(other)).includes('login.bad.example'));
  await addNote(other, '責任者が警察に電話した');
  await watchGiven(other);
  await openHandOver(other);
  const back = await exportData(other);

  await page.click({ css: '.hand-over button', text: workspaceText.backToCase.ja });
  await addNote(page, '発見者は端末を切り離した');
  await openHandOver(page);
  const before = await readKeptNotes(page);
  await chooseRecord(page, back);
  await waitFor('the outcome', () =>
    page.evaluate(() => (document.querySelector('.join [role=status]')?.textContent ?? '') !== ''),
  );
  await page.click({ css: '.hand-over button', text: workspaceText.backToCase.ja });
  await waitFor('what was written there', async () => (await logText(page)).includes('責任者が警察に電話した'));
  expect(await logText(page)).toContain('発見者は端末を切り離した');
  await waitForText(page, workspaceText.sealWhole.ja);

  const kept = await readKeptNotes(page);
  expect(kept.incidents).toHaveLength(before.incidents.length);
  await expectWhole(kept);
  const sealedThere = (await readKeptNotes(other)).entries.find(
    ({ data }) => data.kind === 'note' && data.text === '責任者が警察に電話した',
  );
  expect(sealedThere?.by).toBe('責任者A');
  const joined = kept.entries.find(({ data }) => data.kind === 'joined');
  expect(joined?.data).toMatchObject({ count: 1, first: sealedThere?.hash, head: sealedThere?.hash });
});
