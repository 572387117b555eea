import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { symptoms } from '../../guide/symptoms.ts';
import { popupText } from '../../i18n/popup.ts';
import { stepsText } from '../../i18n/steps.ts';
import type { Browser, BrowserName } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, showTab, startIncident, typeNote, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const language = 'ja';
const note = '共有フォルダーが開けない';
const readField = () => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value;

describe('the notes of an incident', () => {
  let web: Web;
  let browser: Browser;
  beforeAll(async () => {
    web = await startWeb([]);
    browser = await launchBrowser(name, { web, extension: build, permanent: true, language });
    await waitUntilProtected(browser);
    const page = await browser.openExtensionPage('popup.html');
    await changeSettings(page, { language });
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  test('are begun in the toolbar popup, and a word being typed survives its closing', async () => {
    const tab = await browser.newTab('http://intranet.example/');
    const popup = await browser.openPopup(tab);
    await startIncident(popup, language, symptoms[0]?.id ?? '');
    await typeNote(popup, language, note.slice(0, -3));
    await popup.close();
    const again = await browser.openPopup(tab);
    await waitFor('the draft', () => again.evaluate(readField));
    expect(await again.evaluate(readField)).toBe(note.slice(0, -3));
    await again.click('.composer textarea');
    await again.press('End');
    await again.type(note.slice(-3));
    await again.press('Enter');
    await waitForText(again, popupText.noteAdded[language]);
    await again.close();
  });

  test.each(['close', 'kill'] as const)(
    'are all there after a restart by %s, with the step that was ticked',
    async (how) => {
      const page = await browser.openExtensionPage('popup.html');
      await page.click({ css: 'button', text: stepsText.done[language] });
      await waitForText(page, popupText.ticked[language]);
      await browser.stop(how);
      await browser.start();
      const notes = await browser.openExtensionPage('popup.html');
      await showTab(notes, 'notes', language);
      await waitForText(notes, note);
      await notes.close();
    },
  );
});
