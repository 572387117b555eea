import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { symptoms } from '../guide/symptoms.ts';
import { evidenceText } from '../i18n/evidence.ts';
import { listsText } from '../i18n/lists.ts';
import { popupText } from '../i18n/popup.ts';
import { reminderText } from '../i18n/reminders.ts';
import { stepsText } from '../i18n/steps.ts';
import type { Language } from '../i18n/text.ts';
import type { Browser, Page, Tab, View } from '../tests/e2e/harness/driver.ts';
import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { noPolicyBecause } from '../tests/e2e/harness/policy.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { startWeb } from '../tests/e2e/harness/web.ts';
import { answerInstead, listPreview, listStates, pastVisits, tellOfLists } from '../tests/e2e/list-states.ts';
import { decidedPolicy, deniedHost } from '../tests/e2e/policy-example.ts';
import {
  changeSettings,
  chooseSymptom,
  showTab,
  startIncident,
  typeNote,
  waitForText,
  waitUntilProtected,
} from '../tests/e2e/shodo-pages.ts';
import { testHost } from '../watch/test-list.ts';
import { buildExtension } from './build.ts';

const folder = path.resolve(import.meta.dirname, '../shots');
/** Longer than any part takes to come from the package. */
const quietMs = 400;
const firstSymptom = symptoms[0]?.id ?? '';

/** 200 % zoom halves the CSS pixels and doubles the dots. */
const zoomedPopup = { width: 400, height: 300, scale: 2 };
const widePage = { width: 1280, height: 900 };
const narrowPage = { width: 390, height: 844 };

/** One state of one page. What `change` stores is there for the rows below it; `reach` only leads to the state. */
interface Screen {
  readonly name: string;
  /** The toolbar popup, a page of the extension, or an address that the watch stops. */
  readonly open: 'popup' | `${string}.html` | `${string}.html#${string}` | `http://${string}`;
  readonly change?: (page: Page, language: Language) => Promise<void>;
  readonly reach?: (page: Page, language: Language) => Promise<void>;
}

const screens: readonly Screen[] = [
  { name: 'welcome', open: 'welcome.html' },
  { name: 'options', open: 'options.html' },
  ...Object.keys(listStates(0)).map((name) => ({
    name: `options-lists-${name}`,
    open: 'options.html' as const,
    reach: (page: Page) => showLists(page, name),
  })),
  { name: 'options-add-list', open: 'options.html', reach: (page, language) => openAddList(page, language) },
  { name: 'options-list-preview', open: 'options.html', reach: (page, language) => previewList(page, language) },
  { name: 'facts', open: 'facts.html' },
  { name: 'sheet', open: 'sheet.html' },
  { name: 'warning', open: `http://${testHost}/login?from=mail` },
  { name: 'warning-open', open: `http://${testHost}/login?from=mail`, reach: unfoldAll },
  { name: 'popup-home', open: 'popup' },
  { name: 'popup-contacts', open: 'popup', reach: (page, language) => showTab(page, 'contacts', language) },
  { name: 'popup-notes-empty', open: 'popup', reach: (page, language) => showTab(page, 'notes', language) },
  { name: 'popup-watch', open: 'popup', reach: (page, language) => showTab(page, 'watch', language) },
  { name: 'popup-this-pc', open: 'popup', reach: (page, language) => chooseSymptom(page, language, firstSymptom) },
  { name: 'popup-active', open: 'popup', change: (page, language) => startIncident(page, language, firstSymptom) },
  {
    name: 'popup-cannot',
    open: 'popup',
    change: (page, language) => page.click({ css: 'button', text: stepsText.done[language] }),
    reach: (page, language) => page.click({ css: 'button', text: stepsText.cannot[language] }),
  },
  {
    name: 'popup-typing',
    open: 'popup',
    change: (page, language) =>
      typeNote(page, language, language === 'ja' ? '共有も開けない' : 'The share is gone too'),
  },
  {
    name: 'popup-notes',
    open: 'popup',
    change: async (page, language) => {
      await page.click('.composer textarea');
      await page.press('Enter');
      await waitForText(page, popupText.noteAdded[language]);
    },
    reach: (page, language) => showTab(page, 'notes', language),
  },
  {
    name: 'popup-evidence',
    open: 'popup',
    reach: (page, language) => page.click({ css: '.composer button', text: evidenceText.evidence[language] }),
  },
  {
    name: 'popup-missed',
    open: 'popup',
    change: missReminder,
    reach: (page, language) => waitForText(page, reminderText.missedTitle[language]),
  },
  { name: 'workspace', open: 'workspace.html', reach: (page) => seeRecord(page) },
  { name: 'workspace-start', open: 'workspace.html#start' },
  { name: 'workspace-close', open: 'workspace.html', reach: (page) => seeView(page, 'close') },
  { name: 'workspace-delete', open: 'workspace.html', reach: (page) => seeView(page, 'delete') },
  { name: 'workspace-hand-over', open: 'workspace.html', reach: (page) => seeView(page, 'hand-over') },
  { name: 'workspace-deleted', open: 'workspace.html#deleted' },
  {
    name: 'workspace-open',
    open: 'workspace.html',
    reach: async (page) => {
      await seeRecord(page);
      await unfoldAll(page);
    },
  },
  {
    name: 'workspace-search',
    open: 'workspace.html',
    reach: async (page, language) => {
      await page.click('#search');
      await page.type(language === 'ja' ? '共有' : 'share');
      await waitFor('what was found', () => page.evaluate(() => document.querySelector('.hit') !== null));
    },
  },
  {
    name: 'sidepanel',
    open: 'sidepanel.html',
    reach: (page, language) => waitForText(page, stepsText.nextThing[language]),
  },
  { name: 'popup-contacts-active', open: 'popup', reach: (page, language) => showTab(page, 'contacts', language) },
];

/** The same where an organisation decided some of the settings. */
const managedScreens: readonly Screen[] = [
  { name: 'managed-options', open: 'options.html', reach: unfoldManaged },
  { name: 'managed-warning', open: `http://${testHost}/login` },
  { name: 'managed-warning-denied', open: `http://${deniedHost}/a` },
  { name: 'managed-popup-contacts', open: 'popup', reach: (page, language) => showTab(page, 'contacts', language) },
];

async function unfoldManaged(page: Page): Promise<void> {
  await waitFor('what was decided', () => page.evaluate(() => document.querySelector('.managed details') !== null));
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.managed details')) fold.open = true;
  });
}

async function unfoldAll(page: Page): Promise<void> {
  await waitFor('folds on the page', () => page.evaluate(() => document.querySelector('details') !== null));
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Enters a deadline and leaves it as the background does whose reminder came too late. */
async function missReminder(page: Page, language: Language): Promise<void> {
  await waitFor('the step', () => page.evaluate(() => document.querySelector('#done') !== null));
  await page.click('.deadlines summary');
  await page.click('.deadlines__add input[type="text"]');
  await page.type(language === 'ja' ? '取引先への第一報' : 'First word to the customer');
  await page.evaluate(
    (day) => {
      for (const [type, value] of [['date', day] as const, ['time', '09:00'] as const]) {
        const field = document.querySelector<HTMLInputElement>(`.deadlines__add input[type="${type}"]`);
        if (!field) throw new Error(`expected a field for the ${type}`);
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    },
    new Date(Date.now() - 24 * 60 * 60_000).toISOString().slice(0, 10),
  );
  await page.click('.deadlines__add button');
  await waitFor('the deadline', () => page.evaluate(() => document.querySelector('.deadlines__list li') !== null));
  await page.evaluate(async () => {
    interface Extension {
      readonly storage: { readonly local: { set(items: object): Promise<void> } };
    }
    const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('shodo-incidents');
      opening.onsuccess = () => resolve(opening.result);
    });
    interface Kept {
      readonly id: string;
      readonly facts: { readonly ownDeadlines?: readonly { readonly id: string }[] };
    }
    const incidents = await new Promise<readonly Kept[]>((resolve) => {
      const reading = db.transaction('incidents').objectStore('incidents').getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    db.close();
    const missed = incidents.flatMap(({ id, facts }) =>
      (facts.ownDeadlines ?? []).map((own) => ({ incident: id, due: `own:${own.id}` })),
    );
    await storage.local.set({ reminders: { planned: [], told: [], missed } });
  });
}

async function seeRecord(page: Page): Promise<void> {
  await waitFor('the record', () => page.evaluate(() => document.querySelector('.log .ev') !== null));
  await waitFor('its check', () => page.evaluate(() => document.querySelector('.seal:not(.is-busy)') !== null));
}

/** Goes to another view of the incident shown. */
async function seeView(page: Page, view: string): Promise<void> {
  await seeRecord(page);
  await page.evaluate((to) => {
    const id = document.querySelector('.rail__item[aria-current]')?.getAttribute('href');
    location.hash = `${id}/${to}`;
  }, view);
  await waitFor(`the view ${view}`, () =>
    page.evaluate(() => document.querySelector('.case__wide, .pane--steps .step textarea') !== null),
  );
}

/** Parts of a page come as they are fetched and worked out; a picture is of the page they all stand on. */
async function waitUntilQuiet(page: Page): Promise<void> {
  let before = '';
  await waitFor('the page to stay as it is', async () => {
    const now = await page.evaluate(() => document.body.textContent);
    const same = now === before;
    before = now;
    if (!same) await pause(quietMs);
    return same;
  });
}

/** Lists in a state that real updates do not bring about at will, with what was found among past visits. */
async function showLists(page: Page, name: string): Promise<void> {
  await waitFor('the settings', () => page.evaluate(() => document.getElementById('data') !== null));
  const nowMs = Date.now();
  const lists = listStates(nowMs)[name];
  const answers = { lists, 'past-visits': pastVisits(nowMs), 'preview-staged': { done: true, preview: listPreview } };
  await answerInstead(page, answers);
  await waitFor(`the lists in the state “${name}”`, () =>
    tellOfLists(
      page,
      (rows) => document.querySelectorAll('.row--list').length === rows && document.querySelector('.found') !== null,
      lists?.lists.length,
    ),
  );
  // The rest of the long page is on the picture named `options`.
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.sec')) {
      if (section.id !== 'lists' && section.id !== 'past-visits') section.style.display = 'none';
    }
  });
}

async function openAddList(page: Page, language: Language): Promise<void> {
  await showLists(page, 'fresh');
  await page.click({ css: '#lists .row--add button', text: listsText.add[language] });
}

async function previewList(page: Page, language: Language): Promise<void> {
  await openAddList(page, language);
  await page.click('.add textarea');
  await page.type('fake-bank.example');
  await page.click('.add form:last-of-type button');
  await waitForText(page, listsText.previewHint[language]);
}

const only = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const extension = await buildExtension('chromium');
const web = await startWeb([testHost, deniedHost]);
let written = 0;
try {
  for (const language of ['ja', 'en'] as const) {
    const browser = await launchBrowser('chromium', { web, extension, language });
    try {
      await drawScreens(browser, language, screens);
    } finally {
      await browser.close();
    }
    const reason = noPolicyBecause('chromium');
    if (reason !== null) {
      console.log(`No pictures of what an organisation decided: ${reason}.`);
      continue;
    }
    // In the reader's own language, and with a slip that is named.
    const policy = { ...decidedPolicy, language, ownLists: [{ url: 'lists.example' }] };
    const managed = await launchBrowser('chromium', { web, extension, language, policy });
    try {
      await drawScreens(managed, language, managedScreens);
    } finally {
      await managed.close();
    }
  }
} finally {
  await web.close();
}
console.log(`${written} pictures are in ${folder}`);

async function drawScreens(browser: Browser, language: Language, screens: readonly Screen[]): Promise<void> {
  await waitUntilProtected(browser);
  const behind = await browser.newTab('http://intranet.example/');
  const first = await browser.openExtensionPage('popup.html');
  await changeSettings(first, { language });
  await first.close();
  for (const screen of screens) {
    if (screen.change) {
      const page = await browser.openExtensionPage('popup.html');
      await screen.change(page, language);
      await page.close();
    }
    if (only.length > 0 && !only.some((part) => screen.name.includes(part))) continue;
    const draw = async (page: Page, suffix: string, wholePage: boolean) => {
      await waitFor(`${screen.name} to speak`, () => page.evaluate(() => document.querySelector('h1')?.textContent));
      await screen.reach?.(page, language);
      await waitUntilQuiet(page);
      for (const theme of ['light', 'dark']) {
        await page.setDark(theme === 'dark');
        await page.screenshot(path.join(folder, `${screen.name}-${language}-${theme}${suffix}.png`), { wholePage });
        written += 1;
      }
      await page.close();
    };
    if (screen.open === 'popup') {
      await draw(await browser.openPopup(behind), '', false);
      await draw(await openTab(browser, 'popup.html', zoomedPopup), '-200', false);
    } else {
      await draw(await openTab(browser, screen.open, widePage), '', true);
      await draw(await openTab(browser, screen.open, narrowPage), '-390', true);
    }
  }
}

async function openTab(browser: Browser, place: string, view: View): Promise<Tab> {
  const tab = /\.html(#|$)/.test(place) ? await browser.openExtensionPage(place) : await browser.newTab(place);
  await tab.setView(view);
  return tab;
}
