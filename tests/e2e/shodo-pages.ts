import { symptoms } from '../../guide/symptoms.ts';
import { commonText } from '../../i18n/common.ts';
import { popupText } from '../../i18n/popup.ts';
import { stepsText } from '../../i18n/steps.ts';
import type { Language } from '../../i18n/text.ts';
import type { Browser, Page } from './harness/driver.ts';
import { waitFor } from './harness/wait-for.ts';

/** Waits until the background has put its lists in force, as the popup would show it. */
export async function waitUntilProtected(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  await waitFor('the lists to be in force', () =>
    page.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome;
      const answer = (await runtime.sendMessage({ kind: 'protection' })) as {
        state?: string;
        gaps?: readonly string[];
      };
      return answer?.state === 'on' && !answer.gaps?.includes('starting');
    }),
  );
  await page.close();
}

/** Stores settings as the options page would, for pages opened afterwards. */
export async function changeSettings(page: Page, change: object): Promise<void> {
  await page.evaluate(async (changed) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome;
    interface Storage {
      get(key: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    }
    // Under the product's own lock: a change of its own that is under way must not put back what was before.
    await navigator.locks.request('shodo-settings', async () => {
      const { settings = { version: 1 } } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...settings, ...changed } });
    });
  }, change);
}

/** On the popup's question: picks a symptom, which leads to the question about this computer. */
export async function chooseSymptom(page: Page, language: Language, symptomId: string): Promise<void> {
  const symptom = symptoms.find(({ id }) => id === symptomId);
  if (!symptom) throw new Error(`expected a symptom of guide/symptoms.ts, got ${symptomId}`);
  await page.click({ css: 'button', text: symptom.text[language] });
  await waitForText(page, stepsText.noOtherPc[language]);
}

/** On the popup's question: starts an incident on another device, which leads to its first step. */
export async function startIncident(page: Page, language: Language, symptomId: string): Promise<void> {
  await chooseSymptom(page, language, symptomId);
  await page.click({ css: 'button', text: stepsText.noOtherPc[language] });
  await waitFor('the first step', () => page.evaluate(() => document.querySelector('#done') !== null));
}

/** Goes to another section of the popup, once it is there. */
export async function showTab(
  page: Page,
  name: 'respond' | 'contacts' | 'notes' | 'watch',
  language: Language,
): Promise<void> {
  await page.click({ css: '.tabs button', text: popupText[name][language] });
}

/** Types into the popup's note field and waits until the draft is kept. */
export async function typeNote(page: Page, language: Language, text: string): Promise<void> {
  await page.click('.composer textarea');
  await page.type(text);
  await waitForText(page, commonText.saved[language]);
}

/** Waits until a page shows a text. */
export async function waitForText(page: Page, text: string): Promise<void> {
  await waitFor(`“${text}” on the page`, () =>
    page.evaluate((wanted) => document.body.textContent.includes(wanted), text),
  );
}
