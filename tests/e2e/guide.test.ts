import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exercises } from '../../guide/exercises.ts';
import { isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { firstQuestion } from '../../guide/questions.ts';
import { exerciseMark, exerciseNamed, exerciseText } from '../../i18n/exercise.ts';
import { popupText } from '../../i18n/popup.ts';
import { stepsText } from '../../i18n/steps.ts';
import type { Browser, BrowserName, Page } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, showTab, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const soak = process.env.SHODO_SOAK === '1';
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const languages = ['ja', 'en'] as const;

let web: Web;
let browser: Browser;
beforeAll(async () => {
  web = await startWeb([]);
  browser = await launchBrowser(name, { web, extension: build });
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
});

/** Presses an element by script: many clicks of the mouse this fast would be double clicks. */
async function press(page: Page, id: string): Promise<void> {
  await waitFor(`#${id}`, () =>
    page.evaluate((wanted) => {
      const element = document.getElementById(wanted);
      element?.click();
      return element !== null;
    }, id),
  );
}

const heading = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/** Does all steps, and ends the incident. */
async function goToTheEnd(page: Page, titles: readonly string[], end: string, question: string): Promise<void> {
  for (const title of titles) {
    await waitFor(`the step “${title}”`, async () => (await heading(page)) === title);
    await press(page, 'done');
  }
  await waitFor('the end', async () => (await heading(page)) === end);
  await press(page, 'done');
  await waitForText(page, question);
}

/** Every way through the questions; outside the long series the first to each type, in one of the languages. */
const ways = firstQuestion.answers.flatMap((first) =>
  first.leadsTo.kind === 'question'
    ? first.leadsTo.question.answers.flatMap((second) =>
        second.leadsTo.kind === 'type' && isKnownIncidentType(second.leadsTo.type)
          ? [{ type: second.leadsTo.type, answers: [first.id, second.id] }]
          : [],
      )
    : [],
);
/** popup.test.ts goes through these each time, by keyboard. */
const always: readonly string[] = ['ransomware', 'virus', 'information-leak', 'system-stop'];
const sample = ways
  .filter(
    ({ type }, index) => soak || (!always.includes(type) && ways.findIndex((other) => other.type === type) === index),
  )
  .flatMap((way, index) =>
    languages.filter((_, at) => soak || index % 2 === at).map((language) => ({ ...way, language })),
  );

test('the ways through the questions lead to all fifteen types', () => {
  expect(new Set(ways.map(({ type }) => type)).size).toBe(15);
});

describe('somebody who is not sure', () => {
  test.each(sample)('comes by $answers to the end of $type in $language', async ({ type: id, answers, language }) => {
    const type = await loadIncidentType(id);
    const page = await browser.openExtensionPage('popup.html');
    await changeSettings(page, { language });
    await waitForText(page, popupText.question[language]);
    await page.click({ css: 'button', text: popupText.noneFits[language] });
    for (const answer of answers) await press(page, `answer ${answer}`);
    if (type.asksThisPc) await press(page, 'other-pc');
    const titles = type.steps.map(({ title }) => title[language]);
    await goToTheEnd(page, titles, stepsText.allDone[language], popupText.question[language]);
    await page.close();
  });
});

describe('an exercise', () => {
  test.each(exercises.map((exercise, index) => ({ exercise, language: languages[index % 2] ?? 'ja' })))(
    '$exercise.id is played to its end, and says so in each heading and in its record',
    async ({ exercise, language }) => {
      const type = await loadIncidentType(exercise.type);
      const mark = exerciseMark[language];
      const page = await browser.openExtensionPage('popup.html#exercise');
      await changeSettings(page, { language });
      await waitForText(page, exerciseText.chooseTitle[language]);
      await page.click({ css: '.exercise-choice button', text: exercise.name[language] });
      await waitForText(page, exerciseNamed[language]({ name: exercise.name[language] }));
      for (const step of type.steps) {
        await waitFor(`the step ${step.id}`, async () => (await heading(page)) === mark + step.title[language]);
        await press(page, 'done');
      }
      await waitFor('the end', async () => (await heading(page)).startsWith(mark));
      await waitForText(page, exerciseText.reviewTitle[language]);
      const unmarked = () =>
        page.evaluate(
          (wanted) =>
            [...document.querySelectorAll('main h1, main h2, main h3')]
              .map((it) => it.textContent ?? '')
              .filter((text) => !text.includes(wanted)),
          mark,
        );
      expect(await unmarked()).toEqual([]);
      await showTab(page, 'notes', language);
      await waitFor('its record', () => page.evaluate(() => document.querySelector('.log h3') !== null));
      expect(await unmarked()).toEqual([]);
      const kept = await page.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('shodo-incidents');
          opening.onsuccess = () => resolve(opening.result);
        });
        const all = await new Promise<readonly { readonly from: string; readonly exercise: boolean }[]>((resolve) => {
          const reading = db.transaction('incidents').objectStore('incidents').getAll();
          reading.onsuccess = () => resolve(reading.result);
        });
        db.close();
        return all.map(({ from, exercise: isExercise }) => [from, isExercise] as const);
      });
      expect(kept.filter(([, isExercise]) => isExercise).map(([from]) => from)).toContain(exercise.id);
      expect(kept.filter(([from, isExercise]) => from.startsWith('exercise-') !== isExercise)).toEqual([]);
      await showTab(page, 'respond', language);
      await press(page, 'done');
      await waitForText(page, popupText.question[language]);
      await page.close();
    },
  );
});
