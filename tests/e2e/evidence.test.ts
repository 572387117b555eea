import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { symptoms } from '../../guide/symptoms.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { brokenAt } from '../../i18n/notes.ts';
import { say } from '../../i18n/say.ts';
import { findingSentence } from '../../i18n/workspace.ts';
import type { Browser, BrowserName, Page, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { chooseFile, expectWhole, readKeptNotes } from './kept-notes.ts';
import { changeSettings, showTab, startIncident, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const language = 'ja';

let web: Web;
let browser: Browser;
let over: Tab;
beforeAll(async () => {
  web = await startWeb([]);
  browser = await launchBrowser(name, { web, extension: build, language });
  await waitUntilProtected(browser);
  const page = await browser.openExtensionPage('popup.html');
  await changeSettings(page, { language });
  await startIncident(page, language, symptoms[0]?.id ?? '');
  await page.close();
  over = await browser.newTab('http://plain.shodo.test/page');
  await waitFor('the page to load', () =>
    over.evaluate(() => location.protocol === 'http:' && document.readyState === 'complete').catch(() => false),
  );
  await over.evaluate(() => {
    document.title = '請求書の確認';
    document.body.innerHTML = '<p id="seen">seen text</p><input value=""><script>1</script><canvas></canvas>';
    const field = document.querySelector('input');
    if (field) field.value = 'typed-secret';
  });
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

/** Text of the latest file, as it lies in the database. */
function readLastFile(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('shodo-incidents');
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
    const entries = await all<{ data: { file?: { id: string } } }>('entries');
    const last = entries.findLast(({ data }) => data.file)?.data.file?.id;
    const file = (await all<{ id: string; bytes: Blob }>('files')).find(({ id }) => id === last);
    db.close();
    return file ? String.fromCharCode(...new Uint8Array(await file.bytes.arrayBuffer()).slice(0, 100_000)) : '';
  });
}

describe('the toolbar popup over a page', () => {
  test('adds a picture of it to the record', async () => {
    const popup = await browser.openPopup(over);
    await popup.click({ css: '.composer button', text: evidenceText.evidence[language] });
    await popup.click({ css: '.evidence button', text: evidenceText.picture[language] });
    await waitForText(popup, evidenceText.added[language]);
    expect(await readLastFile(popup)).toMatch(/^\u0089PNG/);
    const { entries } = await readKeptNotes(popup);
    expect(entries.at(-1)?.data).toMatchObject({ kind: 'screenshot', url: 'http://plain.shodo.test/page' });
    await popup.close();
  });

  test('adds a copy of it, with what it showed and nothing that acts or was typed', async () => {
    const popup = await browser.openPopup(over);
    await popup.click({ css: '.composer button', text: evidenceText.evidence[language] });
    await popup.click({ css: '.evidence button', text: evidenceText.pageCopy[language] });
    await waitForText(popup, evidenceText.added[language]);
    const copy = await readLastFile(popup);
    expect(copy).toContain('seen text');
    expect(copy).not.toContain('typed-secret');
    expect(copy).not.toContain('<script');
    const { entries } = await readKeptNotes(popup);
    expect(entries.at(-1)?.data).toMatchObject({
      kind: 'page-copy',
      title: '請求書の確認',
      form: name === 'chromium' ? 'mhtml' : 'html',
      missing: expect.arrayContaining(['scripts', 'typed']),
    });
    if (name === 'firefox') expect(copy).toContain("default-src 'none'");
    await popup.close();
  });

  test('adds a copy of a page whose fields and pictures are named like what a copier asks for', async () => {
    await over.goto('http://plain.shodo.test/clobbering');
    await waitFor('the page', () => over.evaluate(() => location.pathname === '/clobbering').catch(() => false));
    await over.evaluate(
      (names) => {
        document.title = 'clobbering';
        const inputs = names.map((it) => `<input name="${it}" value="typed-secret">`).join('');
        const forms = names.map((it) => `<form name="${it}"></form><img name="${it}">`).join('');
        document.body.innerHTML = `<p>seen beside it</p><form id="trap" action="javascript:1" onsubmit="1">${inputs}<b>seen inside</b></form>${forms}`;
      },
      [
        ...[
          'attributes',
          'nodeName',
          'nodeType',
          'childNodes',
          'children',
          'cloneNode',
          'matches',
          'remove',
          'prepend',
        ],
        ...['removeAttribute', 'querySelectorAll', 'innerHTML', 'openOrClosedShadowRoot', 'shadowRoot', 'tagName'],
        ...['documentElement', 'createElement', 'importNode', 'referrer', 'title', 'body', 'instanceof', 'constructor'],
      ],
    );
    const popup = await browser.openPopup(over);
    await popup.click({ css: '.composer button', text: evidenceText.evidence[language] });
    await popup.click({ css: '.evidence button', text: evidenceText.pageCopy[language] });
    await waitForText(popup, evidenceText.added[language]);
    // In MHTML a long line goes on behind a `=`.
    const copy = (await readLastFile(popup)).replaceAll('=\r\n', '');
    expect(copy).toContain('seen beside it');
    expect(copy).toContain('seen inside');
    if (name === 'firefox') expect(copy).not.toMatch(/javascript:|onsubmit/);
    const { entries } = await readKeptNotes(popup);
    expect(entries.at(-1)?.data).toMatchObject({ kind: 'page-copy', url: 'http://plain.shodo.test/clobbering' });
    await popup.close();
  });

  test('sends to a tab for a file, since it would close under the choice of one', async () => {
    const popup = await browser.openPopup(over);
    await waitFor('the button for files', () =>
      popup.evaluate((text) => document.body.textContent.includes(text), evidenceText.fileElsewhere[language]),
    );
    await popup.close();
  });
});

test('a file is added in a tab, and one changed byte of it or of an entry in the database is noticed and named', async () => {
  const page = await browser.openExtensionPage('popup.html');
  await waitFor('the field for files', () => page.evaluate(() => document.querySelector('.evidence input') !== null));
  await chooseFile(page, '写真.jpg', 5_000_000);
  await waitForText(page, evidenceText.added[language]);
  const kept = await readKeptNotes(page);
  const last = kept.entries.at(-1);
  expect(last?.data).toMatchObject({ kind: 'file', file: { name: '写真.jpg', sizeBytes: 5_000_000 } });
  await expectWhole(kept);

  await flipByte(page, 'files', last?.data.kind === 'file' ? last.data.file.id : '');
  const workspace = await browser.openExtensionPage('workspace.html');
  await waitForText(workspace, findingSentence['file-changed'][language]({ where: '', file: '写真.jpg' }));
  await workspace.close();

  await flipByte(page, 'entries', [last?.incident ?? '', 2]);
  await page.close();
  const notes = await browser.openExtensionPage('popup.html');
  await waitFor('the popup', () => notes.evaluate(() => document.querySelector('#done') !== null));
  await showTab(notes, 'notes', language);
  await waitForText(notes, say(brokenAt, language, { seq: 2 }));
  await notes.close();
});

/** Changes one bit of what lies under a key: of a file's bytes, or of the answer an entry holds. */
function flipByte(page: Page, store: 'files' | 'entries', key: string | readonly (string | number)[]): Promise<void> {
  return page.evaluate(
    async (name, at) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('shodo-incidents');
        opening.onsuccess = () => resolve(opening.result);
      });
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const stored: { bytes?: Blob; data?: { value: boolean } } = await done(
        db
          .transaction(name)
          .objectStore(name)
          .get(at as IDBValidKey),
      );
      const changed = { ...stored };
      if (stored.bytes) {
        const bytes = new Uint8Array(await stored.bytes.arrayBuffer());
        bytes[1234] = (bytes[1234] ?? 0) ^ 1;
        changed.bytes = new Blob([bytes], { type: stored.bytes.type });
      }
      if (stored.data) changed.data = { ...stored.data, value: !stored.data.value };
      await done(db.transaction(name, 'readwrite').objectStore(name).put(changed));
      db.close();
    },
    store,
    key,
  );
}
