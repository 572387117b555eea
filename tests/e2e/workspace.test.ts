import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { symptoms } from '../../guide/symptoms.ts';
import { commonText } from '../../i18n/common.ts';
import { notesText } from '../../i18n/notes.ts';
import { popupText } from '../../i18n/popup.ts';
import { stepsText } from '../../i18n/steps.ts';
import { summaryText } from '../../i18n/summary.ts';
import type { Language } from '../../i18n/text.ts';
import { workspaceText } from '../../i18n/workspace.ts';
import { findAccessibilityFaults } from './harness/accessibility.ts';
import type { Browser, BrowserName, Page, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
/** `npm run soak` goes through every state in every language; `npm test` through each state once. */
const soak = process.env.SHODO_SOAK === '1';
const languages = ['ja', 'en'] as const;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([]);
  browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
  const page = await browser.openExtensionPage('facts.html');
  await changeSettings(page, {
    language: 'ja',
    userName: '担当A',
    contacts: [
      { id: 'c1', role: 'responsible', name: '責任者A', phone: '03-0000-0000', mail: 'a@company.example', note: '' },
    ],
  });
  await page.close();
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const has = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
const logText = (page: Page) => page.evaluate(() => document.querySelector('.pane--log')?.textContent ?? '');

/** Presses Tab until the element of that id has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(page)) === id) return;
    await page.press('Tab');
  }
  throw new Error(`expected #${id} within 80 presses of Tab, got #${await focused(page)}`);
}

async function openWorkspace(place = ''): Promise<Tab> {
  const page = await browser.openExtensionPage(`workspace.html${place}`);
  await waitFor('the workspace', () => has(page, 'h1'));
  return page;
}

/** Starts an incident on another device, to its first step. */
async function startCase(page: Page, language: Language = 'ja'): Promise<void> {
  const [symptom] = symptoms;
  await page.click({ css: '.choice', text: symptom?.text[language] ?? '' });
  await page.click('#other-pc');
  await waitFor('the first step', () => has(page, '.pane--steps #done'));
  await waitFor('its record', () => has(page, '.log .ev'));
}

async function addNote(page: Page, text: string): Promise<void> {
  await page.click('#note');
  await page.type(text);
  await page.press('Enter');
  await waitFor('the note in the record', async () => (await logText(page)).includes(text));
}

async function choose(page: Page, item: string): Promise<void> {
  await page.click('.case__do .menu .icon-btn');
  await page.click({ css: '.menu__item', text: item });
}

test('a whole incident goes from the symptom to its lessons by keyboard alone', async () => {
  const [symptom] = symptoms;
  if (symptom?.type !== 'ransomware') throw new Error('expected the first symptom to be that of ransomware');
  const type = await loadIncidentType('ransomware');
  const page = await openWorkspace('#start');
  await waitFor('the focus on the first choice', async () => (await focused(page)) === 'first-choice');
  await page.press('Enter');
  await waitForText(page, stepsText.askThisPc.ja);
  await tabTo(page, 'other-pc');
  await page.press('Enter');
  const ticked = () => page.evaluate(() => document.querySelectorAll('.task.is-done').length);
  for (const [index, step] of type.steps.entries()) {
    await waitFor(`the step ${step.id}`, () =>
      page.evaluate(
        (title) => document.querySelector('.task.is-now')?.textContent?.includes(title) ?? false,
        step.title.ja,
      ),
    );
    await waitFor('the focus on its button', async () => (await focused(page)) === 'done');
    await page.press('Enter');
    await waitFor('the tick', async () => (await ticked()) === index + 1);
  }
  await waitForText(page, stepsText.allDoneHint.ja);
  await waitFor('the focus on the way to the end', async () => (await focused(page)) === 'done');
  await tabTo(page, 'answer');
  await page.type('共有フォルダから広がった');
  await page.press('Tab');
  await page.press('Enter');
  await waitFor('the answer in the record', async () => (await logText(page)).includes('共有フォルダから広がった'));
  await tabTo(page, 'note');
  await page.type('復旧まで3日かかった');
  await page.press('Enter');
  await waitFor('the note in the record', async () => (await logText(page)).includes('復旧まで3日かかった'));
  for (let presses = 0; (await focused(page)) !== 'done'; presses++) {
    if (presses > 80) throw new Error('expected to come back to the way to the end');
    await page.press('Tab', { shift: true });
  }
  await page.press('Enter');
  await waitFor('the focus on the lessons', () =>
    page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA' && document.activeElement.id !== 'note'),
  );
  await page.type('バックアップを切り離しておく');
  await tabTo(page, 'done');
  await page.press('Enter');
  await waitFor('the end in the record', async () => (await logText(page)).includes('バックアップを切り離しておく'));
  await waitForText(page, notesText.reopen.ja);
  await waitForText(page, workspaceText.sealWhole.ja);
  await page.close();
});

describe('an incident', () => {
  let page: Tab;
  beforeAll(async () => {
    page = await openWorkspace('#start');
    await startCase(page);
    await addNote(page, '営業部の共有フォルダも開けない');
    await addNote(page, '請求書は hxxps://files-update[.]example/inv.zip から');
  });
  afterAll(async () => {
    await page?.close();
  });
  const place = () => page.evaluate(() => location.hash);

  test('shows in one window what another recorded, and keeps what each is typing', async () => {
    const other = await openWorkspace(await place());
    await waitFor('its record', () => has(other, '.log .ev'));
    await other.click('#note');
    await other.type('half a word');
    await waitForText(other, commonText.saved.ja);
    await page.click('.pane--steps #done');
    await waitFor('the tick in the other window', () => has(other, '.task.is-done'));
    await addNote(page, '別の画面で書いた');
    await waitFor('the note in the other window', async () => (await logText(other)).includes('別の画面で書いた'));
    expect(await other.evaluate(() => document.querySelector<HTMLTextAreaElement>('#note')?.value)).toBe('half a word');
    await other.click('#note');
    await other.press('Enter');
    await waitFor('the note here', async () => (await logText(page)).includes('half a word'));
    await other.close();
  });

  test('takes a tick back by unticking, and the record keeps both', async () => {
    const ticks = await page.evaluate(() => document.querySelectorAll('.task.is-done').length);
    await page.click('.pane--steps #done');
    await waitFor('the tick', () =>
      page.evaluate((before) => document.querySelectorAll('.task.is-done').length > before, ticks),
    );
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.task.is-done label')].at(-1)?.click());
    await waitFor('the tick to be gone', () =>
      page.evaluate((before) => document.querySelectorAll('.task.is-done').length === before, ticks),
    );
    await waitFor('both in the record', async () => /済みを取り消した[\s\S]*済みにした/.test(await logText(page)));
  });

  test('keeps the old text beside its correction', async () => {
    await page.evaluate(() => {
      const entry = [...document.querySelectorAll('.ev')].find((it) => it.textContent.includes('営業部の共有'));
      [...(entry?.querySelectorAll('button') ?? [])].at(-1)?.click();
    });
    await waitFor('the field', () => page.evaluate(() => document.activeElement?.closest('.record-form') !== null));
    await page.type('開けないのは総務部');
    // It survives the page before it is recorded.
    await waitForText(page, commonText.saved.ja);
    await page.reload();
    await waitFor('what was typed', () =>
      page.evaluate(
        () =>
          document.querySelector<HTMLTextAreaElement>('.pane--log .record-form textarea')?.value ===
          '開けないのは総務部',
      ),
    );
    await page.click('.pane--log .record-form .btn');
    await waitFor('the correction at the old text', () =>
      page.evaluate(() => {
        const entry = [...document.querySelectorAll('.ev')].find((it) => it.textContent.includes('営業部の共有'));
        return entry?.querySelector('.ev__corrected')?.textContent.includes('開けないのは総務部') ?? false;
      }),
    );
  });

  test('shows addresses from its texts defanged, and nowhere as a link', async () => {
    await waitFor('the trace', () =>
      page.evaluate(() => document.querySelector('.traces')?.textContent === 'hxxps://files-update[.]example/inv.zip'),
    );
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('a')].filter(({ href }) => href.includes('files-update')),
      ),
    ).toEqual([]);
  });

  test('takes a trace off its list and back, adds one by hand, and records each', async () => {
    const traces = () =>
      page.evaluate(() => [...document.querySelectorAll('.side section > .traces code')].map((it) => it.textContent));
    const seen = 'hxxps://files-update[.]example/inv.zip';
    await page.click('.side section > .traces .icon-btn');
    await waitFor('it to be off the list', async () => (await traces()).length === 0);
    await page.click({ css: '.toast button', text: commonText.undo.ja });
    await waitFor('it to be back', async () => (await traces()).includes(seen));
    await page.click('.side section > .traces .icon-btn');
    await waitFor('it to be off again', async () => (await traces()).length === 0);
    await page.click({ css: '.side__add summary', text: workspaceText.dismissed.ja });
    await page.click('.side__add .traces .icon-btn');
    await waitFor('it to be back once more', async () => (await traces()).includes(seen));

    await page.click({ css: '.side__add summary', text: workspaceText.addIndicator.ja });
    const add = async (text: string) => {
      await page.click('[aria-labelledby=traces] .record-form input');
      await page.type(text);
      await page.press('Enter');
    };
    await add('あやしい動き');
    await waitForText(page, workspaceText.indicatorUnread.ja);
    await add(' drop[.]zip');
    await waitFor('what was added', async () => (await traces()).includes('drop[.]zip'));
    await page.click({ css: '.toast button', text: commonText.undo.ja });
    await waitFor('it to be taken back', async () => !(await traces()).includes('drop[.]zip'));
    await waitFor('all of it in the record', async () =>
      (await logText(page)).includes('手で加えた手がかり: drop[.]zip'),
    );
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.side__add[open]')) fold.open = false;
    });
  });

  test('keeps a half-written deadline over a reload, and a half-written note over a look at another incident', async () => {
    const field = (wanted: string) =>
      page.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.value, wanted);
    await page.click('.deadlines > summary');
    await page.click('.deadlines__add input[type=text]');
    await page.type('親会社に報');
    await putValue(page, '.deadlines__add input[type=date]', '2030-01-31');
    await page.click('#note');
    await page.type('書きかけ');
    await waitForText(page, commonText.saved.ja);
    await page.reload();
    await waitFor('what was typed', async () => (await field('.deadlines__add input[type=text]')) === '親会社に報');
    await waitFor('the day', async () => (await field('.deadlines__add input[type=date]')) === '2030-01-31');
    await waitFor('the note', async () => (await field('#note')) === '書きかけ');

    const id = await place();
    await page.click('#note');
    await page.type('のメモ');
    await page.evaluate(() => {
      location.hash = 'start';
    });
    await waitForText(page, workspaceText.startTitle.ja);
    await page.evaluate((back) => {
      location.hash = back;
    }, id);
    await waitFor('the note again', async () => (await field('#note')) === '書きかけのメモ');
    await page.click('#note');
    await page.press('Enter');
    await waitFor('it in the record', async () => (await logText(page)).includes('書きかけのメモ'));
    await waitFor('the deadline again', async () => (await field('.deadlines__add input[type=text]')) === '親会社に報');
    await page.click('.deadlines__add input[type=text]');
    await page.type('告');
    await putValue(page, '.deadlines__add input[type=time]', '12:00');
    await page.click('.deadlines__add button');
    await waitFor('the deadline in the record', async () => (await logText(page)).includes('親会社に報告'));
    await waitFor('an empty form', async () => (await field('.deadlines__add input[type=text]')) === '');
  });

  test('keeps people, devices, calls, reports and files, and a half-written form survives the page', async () => {
    const fill = async (fold: string, texts: readonly string[]) => {
      await page.click({ css: '.side__add summary', text: fold });
      const form = `.side__add[open] .record-form`;
      for (const [index, text] of texts.entries()) {
        await page.evaluate(
          (selector, at) => {
            const fields = document
              .querySelector(selector)
              ?.querySelectorAll<HTMLElement>('input[type=text], textarea');
            fields?.[at]?.focus();
          },
          form,
          index,
        );
        await page.type(text);
      }
    };
    const submit = () => page.click('.side__add[open] .record-form button[type=submit]');
    await fill(workspaceText.addPerson.ja, ['調査の担当B', '調査']);
    await page.reload();
    await waitFor('the half-written form', () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.side__add[open] input')].some(
          ({ value }) => value === '調査の担当B',
        ),
      ),
    );
    await submit();
    await waitFor('the person', () =>
      page.evaluate(() => document.querySelector('.people')?.textContent.includes('調査の担当B') ?? false),
    );
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.side__add[open]')) fold.open = false;
    });
    await fill(workspaceText.addDevice.ja, ['経理のパソコン', '経理の担当A']);
    await submit();
    await waitFor('the device', () =>
      page.evaluate(
        () => document.querySelector('[aria-labelledby=devices]')?.textContent.includes('経理のパソコン') ?? false,
      ),
    );
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.side__add[open]')) fold.open = false;
    });
    await fill(workspaceText.addReport.ja, ['県警の窓口', 'A-123']);
    await submit();
    await waitFor('the report', () =>
      page.evaluate(() => document.querySelector('[aria-labelledby=calls]')?.textContent.includes('A-123') ?? false),
    );
    await page.evaluate(() => {
      const picker = document.querySelector<HTMLInputElement>('.entry-new input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File(['photo of the screen'], '画面\u202egpj.exe', { type: 'image/jpeg' }));
      if (!picker) throw new Error('expected a place to choose files');
      picker.files = files.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // SHA-256 of the text above.
    await waitFor('the file with its whole hash', () =>
      page.evaluate(() => /^[0-9a-f]{64}$/.test(document.querySelector('.files__sha')?.textContent ?? '')),
    );
    // Shown raw it would read as 画面exe.jpg.
    await waitFor('its real name', () =>
      page.evaluate(() => document.querySelector('.files')?.textContent.includes('画面[U+202E]gpj.exe') ?? false),
    );
    expect(await page.evaluate(() => document.body.textContent.includes('\u202e'))).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('.pane--log img, .side img').length)).toBe(0);
    await waitForText(page, workspaceText.sealWhole.ja);
  });

  test('asks one question at a time and keeps the answer, or that it is not known', async () => {
    const question = () => page.evaluate(() => document.querySelector('.question__h label')?.textContent ?? '');
    const first = await question();
    expect(first).not.toBe('');
    expect(await page.evaluate(() => document.querySelectorAll('.question').length)).toBe(1);
    await page.click({ css: '.question__do button', text: workspaceText.notKnown.ja });
    await waitFor('the next question', async () => (await question()) !== first);
    await page.click('#answer');
    await page.type('経理の担当A');
    await page.press('Enter');
    await waitFor('the answer in the record', async () => (await logText(page)).includes('経理の担当A'));
  });

  test('is found by what was written in it, while typing', async () => {
    const search = await openWorkspace();
    await search.click('#search');
    await search.type('FILES-update.example');
    await waitFor('the note', () =>
      search.evaluate(() => document.querySelector('.hit')?.textContent.includes('files-update[.]example') ?? false),
    );
    await search.evaluate(() => document.querySelector<HTMLElement>('.hit a')?.click());
    await waitFor('the entry itself', () =>
      search.evaluate(() => document.activeElement?.textContent.includes('files-update[.]example') ?? false),
    );
    await search.click('#search');
    await search.type('nowherewritten');
    await waitForText(search, '「nowherewritten」: 0件');
    await search.close();
  });

  test('is handed over on one page that says what is known, and opens a mail that a mail program takes', async () => {
    await choose(page, workspaceText.handOver.ja);
    await waitForText(page, summaryText.heading.ja);
    const text = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.copy textarea')?.value ?? '');
    for (const part of ['担当A', '経理のパソコン', '調査の担当B', 'A-123', 'hxxps://files-update[.]example/inv.zip']) {
      expect(text).toContain(part);
    }
    const mail = await page.evaluate(() => document.querySelector('#mail')?.getAttribute('href') ?? '');
    expect(mail).toMatch(/^mailto:a@company\.example\?subject=/);
    expect(mail.length).toBeLessThanOrEqual(2000);
    // Printed, it is one page.
    const folder = mkdtempSync(path.join(tmpdir(), 'shodo-hand-over-'));
    try {
      await page.pdf(path.join(folder, 'summary.pdf'));
      expect(pagesOf(path.join(folder, 'summary.pdf'))).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
    await page.click({ css: '.hand-over button', text: workspaceText.backToCase.ja });
    await waitFor('the record', () => has(page, '.pane--log'));
  });

  test('is deleted in two steps, and comes back', async () => {
    const id = (await place()).slice(1).split('/')[0];
    await choose(page, workspaceText.deleteIncident.ja);
    await waitForText(page, workspaceText.deleteTitle.ja);
    await waitFor('the focus on keeping it', async () => (await focused(page)) === 'keep');
    await page.click('#delete-do');
    await waitForText(page, workspaceText.deleted.ja);
    await waitFor('it to be gone from the list', async () => !(await has(page, `.rail a[href="#${id}"]`)));
    await page.evaluate(() => {
      location.hash = 'deleted';
    });
    await page.click({ css: '.hit button', text: workspaceText.bringBack.ja });
    await waitFor('it to be back', () => has(page, `.rail a[href="#${id}"]`));
    await waitFor('its record', async () => (await logText(page)).includes('営業部の共有'));
    await waitForText(page, workspaceText.sealWhole.ja);
  });

  test('has a code to write down; the same fits, another does not', async () => {
    await page.click('.seal-more summary');
    const code = await page.evaluate(() => document.querySelector('.check-code')?.textContent ?? '');
    const compare = async (typed: string) => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.seal-more input');
        if (!field) throw new Error('expected a field for the code');
        field.value = '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.focus();
      });
      await page.type(typed);
      await page.press('Enter');
    };
    await compare(code.toLowerCase());
    await waitForText(page, workspaceText.codeFits.ja);
    await compare('12');
    await waitForText(page, workspaceText.codeUnreadable.ja);
  });

  test('names an entry that was changed behind its back', async () => {
    const id = (await place()).slice(1).split('/')[0] ?? '';
    await page.evaluate(async (incident) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('shodo-incidents');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve, reject) => {
        const tx = db.transaction('entries', 'readwrite');
        const reading = tx.objectStore('entries').get([incident, 4]);
        reading.onsuccess = () => tx.objectStore('entries').put({ ...reading.result, by: '別人' });
        tx.oncomplete = () => resolve();
        tx.onerror = () => reject(tx.error);
      });
      db.close();
    }, id);
    await page.click('.seal');
    await waitForText(page, workspaceText.sealBroken.ja);
    await waitForText(page, '4件目: 記録した時と内容が違います。');
  });
});

/** How many pages a PDF has by its page boxes; Firefox packs these into streams. */
function pagesOf(file: string): number {
  const pdf = readFileSync(file, 'latin1');
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      // A font or picture in another packing, which holds no page.
      return '';
    }
  });
  return [pdf, ...streams].reduce((sum, text) => sum + [...text.matchAll(/\/MediaBox\s*\[/g)].length, 0);
}

test('the panel beside a page follows the tab in front and records it', async () => {
  const starting = await openWorkspace('#start');
  await startCase(starting);
  await starting.close();
  const panel = await browser.openExtensionPage('sidepanel.html');
  await waitForText(panel, stepsText.nextThing.ja);
  await browser.newTab('http://plain.shodo.test/panel');
  await waitFor('the page in view', () =>
    panel.evaluate(() => document.querySelector('.panel-page')?.textContent?.trim() ?? ''),
  );
  await panel.evaluate(
    (text) =>
      [...document.querySelectorAll<HTMLElement>('.composer button')]
        .find((it) => it.textContent.includes(text))
        ?.click(),
    stepsText.recordPage.ja,
  );
  await waitForText(panel, popupText.pageRecorded.ja);
  const page = await openWorkspace();
  await waitFor('the page in the record', async () =>
    (await logText(page)).includes('hxxp://plain[.]shodo[.]test/panel'),
  );
  await page.close();
  await panel.close();
});

describe.each(languages)('in %s axe finds nothing wrong with', (language) => {
  const views = [
    { view: 'a wide window', width: 1280 },
    { view: 'a narrow one', width: 390 },
  ];
  const sample = soak ? views : views.filter((_, index) => index === languages.indexOf(language));
  test.each(sample)('any part of the workspace in $view', async ({ width }) => {
    const page = await openWorkspace('#start');
    await changeSettings(page, { language });
    await page.setView({ width, height: 800 });
    await waitForText(page, workspaceText.startTitle[language]);
    const faults: string[] = [];
    const look = async (what: string) => {
      for (const dark of [false, true]) {
        await page.setDark(dark);
        faults.push(...(await findAccessibilityFaults(page)).map((fault) => `${what}: ${fault}`));
      }
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scroll > width) faults.push(`${what} scrolls sideways: ${scroll}`);
    };
    await look('the start');
    await startCase(page, language);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await look('the incident');
    const id = await page.evaluate(() => location.hash.slice(1));
    for (const view of ['close', 'kind', 'delete', 'hand-over']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `${id}/${view}`);
      await waitFor(`the view ${view}`, () =>
        has(page, '.pane--steps textarea, .pane--steps .choices, #keep, .hand-over'),
      );
      await look(view);
    }
    await page.evaluate(() => {
      location.hash = 'deleted';
    });
    await waitForText(page, workspaceText.deletedTitle[language]);
    await look('what was deleted');
    await page.close();
    const panel = await browser.openExtensionPage('sidepanel.html');
    await panel.setView({ width: 360, height: 800 });
    await waitForText(panel, stepsText.nextThing[language]);
    faults.push(...(await findAccessibilityFaults(panel)).map((fault) => `the panel: ${fault}`));
    await panel.close();
    expect(faults).toEqual([]);
  });
});

/** Puts a day or a time into its field, as the browser's own chooser does. */
function putValue(page: Page, field: string, value: string): Promise<void> {
  return page.evaluate(
    (css, put) => {
      const input = document.querySelector<HTMLInputElement>(css);
      if (!input) throw new Error(`expected a field ${css}`);
      input.value = put;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    field,
    value,
  );
}
