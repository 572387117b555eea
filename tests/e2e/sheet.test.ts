import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperMoves } from '../../guide/paper-sheet.ts';
import type { Contact, ContactRole } from '../../guide/types.ts';
import { contactRoleText } from '../../i18n/contacts.ts';
import { sheetText } from '../../i18n/sheet.ts';
import type { Language } from '../../i18n/text.ts';
import { findAccessibilityFaults } from './harness/accessibility.ts';
import type { Browser, BrowserName, Page, Tab } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, waitForText } from './shodo-pages.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

function contact(role: ContactRole, called: string, phone: string, note = ''): Contact {
  return { role, name: called, phone, mail: '', note };
}

const longName = '例: とても長い名前の部門の責任者の代わりの人 Very Long Name of a Department '.repeat(4);
const longPhone = '+81-00-0000-0000 内線 00000 / +81-00-0000-0000 ext. 00000';
const cases: readonly { readonly data: string; readonly settings: object }[] = [
  { data: 'nothing entered', settings: { companyName: '', prefecture: '', policePhone: '', contacts: [] } },
  {
    data: 'very long names and numbers',
    settings: {
      companyName: longName,
      prefecture: '13',
      policePhone: longPhone,
      contacts: (Object.keys(contactRoleText) as ContactRole[]).flatMap((role) => [
        contact(role, longName, longPhone, longName),
        contact(role, longName, '0'.repeat(64), longName),
      ]),
    },
  },
];

describe(`the paper sheet in ${name}`, () => {
  let web: Web;
  let browser: Browser;
  let folder: string;
  let tab: Tab;
  beforeAll(async () => {
    web = await startWeb([]);
    browser = await launchBrowser(name, { web, extension: build });
    folder = mkdtempSync(path.join(tmpdir(), 'shodo-sheet-'));
    tab = await browser.openExtensionPage('sheet.html');
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    rmSync(folder, { recursive: true });
  });

  async function show(settings: object): Promise<void> {
    await changeSettings(tab, settings);
    await tab.reload();
    await waitFor('the sheet', () =>
      tab.evaluate(() => document.readyState === 'complete' && document.querySelector('.sheet h1')?.textContent),
    );
  }

  describe.each(['ja', 'en'] as const)('in %s', (language: Language) => {
    test.each(cases)('is one A4 page with $data, every part inside it', async ({ settings }) => {
      await show({ ...settings, language });
      const file = path.join(folder, 'sheet.pdf');
      await tab.pdf(file);
      expect(pageSizesMm(file)).toEqual([{ width: 210, height: 297 }]);
      const outside = await tab.evaluate(() => {
        const sheet = document.querySelector('.sheet')?.getBoundingClientRect() ?? new DOMRect();
        return [...document.querySelectorAll('.sheet > *, .sheet li, .sheet h2, .sheet .reach, .write > *')]
          .filter((part) => {
            const { left, right, bottom } = part.getBoundingClientRect();
            return left < sheet.left || right > sheet.right || bottom > sheet.bottom;
          })
          .map((part) => part.textContent);
      });
      expect(outside).toEqual([]);
      const cut = await tab.evaluate(() =>
        [...document.querySelectorAll('.sheet .reach')]
          .filter((reach) => {
            const row = reach.closest('li')?.getBoundingClientRect() ?? new DOMRect();
            const { left, top, right, bottom } = reach.getBoundingClientRect();
            return left < row.left - 1 || top < row.top - 1 || right > row.right + 1 || bottom > row.bottom + 1;
          })
          .map((reach) => reach.textContent),
      );
      expect(cut, 'a number cut short leads to somebody else').toEqual([]);
    });

    test('says the moves in the words of the guide, and the number to call in full', async () => {
      const phone = '000-0000-0000';
      await show({ language, contacts: [contact('responsible', '例: 責任者A', phone)] });
      const moves = await tab.evaluate(() =>
        [...document.querySelectorAll('.moves h2')].map((title) => title.textContent),
      );
      expect(moves).toEqual([...paperMoves.map(({ title }) => title[language]), sheetText.write[language]]);
      expect(await tab.evaluate(() => document.querySelector('.dial .reach')?.textContent)).toBe(phone);
    });
  });

  test('is white also where the system is dark, and has no accessibility faults', async () => {
    await show({ language: 'ja', theme: 'dark' });
    await tab.setDark(true);
    const canvas = () => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await canvas()).toBe('rgb(242, 244, 246)');
    expect(await findAccessibilityFaults(tab)).toEqual([]);
    await tab.setDark(false);
  });

  test('keeps that it hangs by the phone, for the readiness checklist', async () => {
    await show({ language: 'ja', theme: 'auto', readiness: ['backup'] });
    const isTicked = () => tab.evaluate(() => document.querySelector<HTMLInputElement>('.sheet-bar input')?.checked);
    expect(await isTicked()).toBe(false);
    await tab.click('.sheet-bar input');
    const stored = await waitFor('the tick to be kept', async () => {
      const readiness = await storedReadiness(tab);
      return readiness.length === 2 && readiness;
    });
    expect(stored).toEqual(['backup', 'sheet']);
    await show({});
    expect(await isTicked()).toBe(true);
  });

  test('leads to where the numbers are entered', async () => {
    await show({ language: 'ja' });
    await waitForText(tab, sheetText.enterNumbers.ja);
    await tab.click({ css: '.sheet-bar button', text: sheetText.enterNumbers.ja });
    await waitFor('the options page at the contacts', async () => {
      const urls = await Promise.all((await browser.tabs()).map((open) => open.url()));
      return urls.includes(`${browser.extensionOrigin}/options.html#contacts`);
    });
  });
});

function storedReadiness(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome;
    interface Storage {
      get(key: string): Promise<{ settings: { readiness: readonly string[] } }>;
    }
    return (await storage.local.get('settings')).settings.readiness;
  });
}

/** Width and height of each page in whole millimetres, as the PDF's own page boxes say; Firefox packs these into streams. */
function pageSizesMm(file: string): readonly { readonly width: number; readonly height: number }[] {
  const pdf = readFileSync(file, 'latin1');
  const streams = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, packed = '']) => unpack(packed));
  const boxes = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g;
  const millimetres = (points = '') => Math.round((Number(points) * 25.4) / 72);
  return [pdf, ...streams]
    .flatMap((text) => [...text.matchAll(boxes)])
    .map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }));
}

function unpack(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    // A font or picture in another packing, which holds no page.
    return '';
  }
}
