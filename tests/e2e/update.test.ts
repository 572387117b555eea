import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { symptoms } from '../../guide/symptoms.ts';
import type { Browser, BrowserName, Page } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { expectWhole, readKeptNotes } from './kept-notes.ts';
import { changeSettings, startIncident, typeNote, waitUntilProtected } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
const language = 'ja';
const nextVersion = '99.0.1';

let web: Web;
let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'shodo-update-'));
beforeAll(async () => {
  cpSync(build, folder, { recursive: true });
  web = await startWeb([]);
  browser = await launchBrowser(name, { web, extension: folder, permanent: true, language });
  await waitUntilProtected(browser);
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

const readVersion = (page: Page) =>
  page.evaluateSource('(globalThis.browser ?? chrome).runtime.getManifest().version') as Promise<string>;

test('an update of the extension leaves every note, draft and setting where it was', async () => {
  const page = await browser.openExtensionPage('popup.html');
  await changeSettings(page, { language, companyName: '例の会社' });
  await startIncident(page, language, symptoms[0]?.id ?? '');
  await typeNote(page, language, '共有フォルダーが開けない');
  const before = await readKeptNotes(page);
  await page.close();

  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: nextVersion }));
  await browser.update();
  const after = await waitFor('the new version', async () => {
    const opened = await browser.openExtensionPage('popup.html');
    if ((await readVersion(opened)) === nextVersion) return opened;
    await opened.close();
    return null;
  });
  await waitFor('the draft in the field', () =>
    after.evaluate(() => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value.includes('共有')),
  );
  const kept = await readKeptNotes(after);
  expect(kept.entries).toEqual(before.entries);
  expect(kept.drafts.map(({ text }) => text)).toEqual(before.drafts.map(({ text }) => text));
  await expectWhole(kept);
  expect(await after.evaluateSource('(globalThis.browser ?? chrome).storage.local.get("settings")')).toMatchObject({
    settings: { companyName: '例の会社' },
  });
});
