import path from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { reportCases, reportDeadlines } from '../../guide/deadlines.ts';
import { isHoliday } from '../../guide/holidays.ts';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { deadlineText } from '../../i18n/deadlines.ts';
import { popupText } from '../../i18n/popup.ts';
import type { Browser, BrowserName } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, showTab, waitForText, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

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

const sayDay = (isoDay: string) => `${Number(isoDay.slice(5, 7))}月${Number(isoDay.slice(8))}日`;

test('at the step of the report, the days are counted from what applies and stand in the record', async () => {
  const tab = await browser.openExtensionPage('popup.html');
  await changeSettings(tab, { language: 'ja' });
  await tab.reload();
  await waitForText(tab, popupText.question.ja);
  await tab.click({ css: 'button', text: '情報を誤って送った・漏れた' });
  const type = await loadIncidentType('information-leak');
  for (const step of type.steps) {
    await waitFor(`the step ${step.id}`, () =>
      tab.evaluate((title) => document.querySelector('h1#now')?.textContent === title, step.title.ja),
    );
    if (step.desks?.includes('ppc-report')) break;
    // Clicks by the mouse this fast would be a double click, which ticks only once.
    await tab.evaluate(() => document.getElementById('done')?.click());
  }
  await waitFor('the panel', () => tab.evaluate(() => document.querySelector('.deadlines') !== null));
  await tab.click('.deadlines summary');
  await waitForText(tab, deadlineText.none.ja);
  const wrongdoing = reportCases.findIndex(({ id }) => id === 'wrongdoing');
  await tab.click(`.deadlines .branch__choice:nth-of-type(${wrongdoing + 1}) input`);

  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  const [deadline] = reportDeadlines(['wrongdoing'], today, isHoliday);
  if (!deadline) throw new Error('Expected a deadline');
  await waitForText(tab, `目安 ${sayDay(deadline.first.fromDay)}〜${sayDay(deadline.first.toDay)}(3〜5日)`);
  await waitForText(tab, `${sayDay(deadline.full.day)}まで(60日)`);
  await waitFor('the line at the head', () =>
    tab.evaluate(() => document.querySelector('.due-row')?.textContent?.includes('個人情報保護委員会')),
  );

  await showTab(tab, 'notes', 'ja');
  await waitForText(tab, '報告が必要になるもの');
  await tab.close();
});
