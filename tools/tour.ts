import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { symptoms } from '../guide/symptoms.ts';
import { popupText } from '../i18n/popup.ts';
import { stepsText } from '../i18n/steps.ts';
import { pickBundledHosts } from '../tests/e2e/bundled-hosts.ts';
import type { Browser, Tab } from '../tests/e2e/harness/driver.ts';
import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { startWeb, type Web } from '../tests/e2e/harness/web.ts';
import {
  changeSettings,
  showTab,
  startIncident,
  typeNote,
  waitForText,
  waitUntilProtected,
} from '../tests/e2e/shodo-pages.ts';
import { testHost } from '../watch/test-list.ts';
import { buildExtension, chosenBrowser } from './build.ts';

const language = 'ja';
const note = '共有フォルダーが開けない。10時ごろから';
const pictures = path.resolve(import.meta.dirname, '../shots/tour');
const name = chosenBrowser();

/** The popup's size in the design, as a tab of its own: a headless browser draws no toolbar to hang it on. */
const popupView = { width: 400, height: 580 };
const pageView = { width: 1280, height: 900 };

console.log(`No display is there, so Shodo takes its tour by itself, in ${name} without a window.\n`);
const startedMs = performance.now();
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
try {
  const extension = await step('build the extension', () => buildExtension(name));
  const hosts = [testHost, ...pickBundledHosts(4)];
  const web = await startWeb(hosts);
  try {
    const browser = await step(`start ${name} with it, on a new profile`, () =>
      launchBrowser(name, { web, extension, permanent: true, language }),
    );
    try {
      await takeTour(browser, web, hosts);
    } finally {
      await browser.close();
    }
  } finally {
    await web.close();
  }
  console.log(`\nThe tour took ${((performance.now() - startedMs) / 1000).toFixed(0)} s. Pictures: ${pictures}`);
  console.log(
    'With a display, npm start opens a window to try it by hand; npm start -- --browser firefox takes Firefox.',
  );
} catch (error) {
  console.error(
    `\n${error instanceof Error ? error.stack : error}\nThe tour ended early. Pictures so far: ${pictures}`,
  );
  process.exitCode = 1;
}

async function takeTour(browser: Browser, web: Web, hosts: readonly string[]): Promise<void> {
  await step('wait until the lists are in force', async () => {
    await waitUntilProtected(browser);
    const page = await browser.openExtensionPage('popup.html');
    await changeSettings(page, { language });
    await page.close();
  });

  for (const host of hosts) {
    await step(`visit http://${host}/`, async () => {
      const tab = await browser.newTab(`http://${host}/`);
      await isWarned(browser, tab);
      if (host === testHost) await picture(tab, 'warning', pageView);
      await tab.close();
    });
  }
  await step('visit it again while the background is stopped', async () => {
    await browser.stopBackground();
    const tab = await browser.newTab(`https://${testHost}/login`);
    await isWarned(browser, tab);
    await tab.close();
  });
  console.log(
    `    What reached the server for these ${hosts.length} sites: ${web.listed.requests.length} requests, ` +
      `${web.listed.connections.length} connections, ${web.listed.bytes()} bytes.`,
  );
  if (web.listed.connections.length > 0) throw new Error('expected that nothing reaches a listed site');
  await step('visit a site that is on no list', async () => {
    const tab = await browser.newTab('http://not-listed.example/');
    await waitFor('the page itself', () => web.others.requests.some(({ host }) => host === 'not-listed.example'));
    await tab.close();
  });

  await step('start an incident, tick a step and note something', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await picture(page, 'popup-home', popupView);
    await startIncident(page, language, (symptoms[0] as (typeof symptoms)[number]).id);
    await picture(page, 'popup-first-step', popupView);
    await page.click({ css: 'button', text: stepsText.done[language] });
    await waitForText(page, popupText.ticked[language]);
    await typeNote(page, language, note);
    await page.press('Enter');
    await waitForText(page, popupText.noteAdded[language]);
    await picture(page, 'popup-noted', popupView);
    await page.close();
  });
  await step(`restart ${name}`, async () => {
    await browser.stop();
    await browser.start();
  });
  await step('read the note back', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await showTab(page, 'notes', language);
    await waitForText(page, note);
    await picture(page, 'popup-notes-after-restart', popupView);
    await page.close();
  });
}

async function isWarned(browser: Browser, tab: Tab): Promise<void> {
  await waitFor('the warning', async () => (await tab.url()).startsWith(`${browser.extensionOrigin}/warning.html`));
  await waitFor('the warning to speak', () => tab.evaluate(() => document.querySelector('h1')?.textContent));
}

async function picture(page: Tab, title: string, view: { readonly width: number; readonly height: number }) {
  await page.setView(view);
  await page.screenshot(path.join(pictures, `${title}.png`), { wholePage: false });
}

async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const beganMs = performance.now();
  try {
    const result = await work();
    console.log(`✓ ${title}  ${Math.round(performance.now() - beganMs)} ms`);
    return result;
  } catch (error) {
    console.log(`✗ ${title}`);
    throw error;
  }
}
