import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { CHAIN_START, sealEntry } from '../incidents/chain.ts';
import { addUp } from '../incidents/join.ts';
import type { Attachment, Entry, EntryData, Incident } from '../incidents/types.ts';
import type { Browser, BrowserName, Page } from '../tests/e2e/harness/driver.ts';
import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { startWeb } from '../tests/e2e/harness/web.ts';
import { waitUntilProtected } from '../tests/e2e/shodo-pages.ts';
import { buildExtension } from './build.ts';
import { readMemory } from './memory.ts';

/**
 * What many and long incidents cost in a real browser: 100 of them with 10,000 entries, and 200 MB of files in the one under way.
 * Prints when the popup and the workspace show them, how long a search and a check take, and the memory of the browser.
 */
const usage = 'npm run bench:incidents -- [--browser chromium|firefox]';

const incidentCount = 100;
const entriesEach = 100;
const fileBytes = [60, 60, 60, 20].map((mb) => mb * 1024 ** 2);
const runs = 7;
/** Typed letter by letter: found everywhere, in one entry, nowhere. */
const queries = ['共有フォルダ', 'host-57-43.example', '見つからない言葉'];

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
const names = (['chromium', 'firefox'] as const).filter((name) => (values.browser ?? name) === name);
if (names.length === 0) throw new Error(usage);
const web = await startWeb([]);
try {
  for (const name of names) await measure(name, await buildExtension(name));
} finally {
  await web.close();
}
const load = loadavg().map((it) => it.toFixed(1));
console.log(
  `Load of the machine at the end: ${load.join(' ')}; a time is only worth as much as the machine was quiet.`,
);

async function measure(name: BrowserName, extension: string): Promise<void> {
  const browser = await launchBrowser(name, { web, extension });
  const memory = () => `${readMemory(browser.profile)?.all.toFixed(0) ?? '?'} MB`;
  try {
    await waitUntilProtected(browser);
    console.log(`${name}, ${runs} runs each, ms from the document's start`);
    print('popup, no incident yet', await open(browser, 'popup.html', '.choice'), memory());
    await fill(browser);
    print('popup', await open(browser, 'popup.html', '#now'), memory());
    print('workspace', await open(browser, 'workspace.html', 'ol .ev'), memory());
    const page = await browser.openExtensionPage('workspace.html');
    await waitFor('the workspace', () => page.evaluate(() => document.querySelector('ol .ev') !== null));
    const checkMs = await timeOfCheck(page);
    console.log(`  ${'check of the chain and 200 MB'.padEnd(36)} ${checkMs.toFixed(0)} ms   ${memory()}`);
    for (const query of queries) {
      const times = await search(page, query);
      console.log(
        `  ${`search “${query}”`.padEnd(36)} first letter ${times[0]?.toFixed(0)} ms, then at most ${Math.max(...times.slice(1)).toFixed(0)} ms a letter   ${memory()}`,
      );
    }
  } finally {
    await browser.close();
  }
}

/** Opens a page some times and answers when it showed what is waited for, smallest first. */
async function open(browser: Browser, file: string, selector: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.openExtensionPage(file);
    times.push(
      await page.evaluate(async (wanted) => {
        while (!document.querySelector(wanted)) await new Promise((resolve) => setTimeout(resolve, 4));
        return performance.now();
      }, selector),
    );
    await page.close();
  }
  return times.toSorted((a, b) => a - b);
}

function print(what: string, times: readonly number[], memory: string): void {
  const [least = 0, middle = 0, most = 0] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)];
  console.log(
    `  ${what.padEnd(36)} median ${middle.toFixed(0)}, least ${least.toFixed(0)}, most ${most.toFixed(0)}   ${memory}`,
  );
}

/** Presses the seal and waits until it has checked everything. */
async function timeOfCheck(page: Page): Promise<number> {
  await page.evaluate(async () => {
    while (!document.querySelector('.seal:not(.is-busy)')) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.evaluate(() => document.querySelector<HTMLElement>('.seal')?.click());
  return page.evaluate(async () => {
    const start = performance.now();
    do await new Promise((resolve) => setTimeout(resolve, 4));
    while (document.querySelector('.seal.is-busy'));
    if (document.querySelector('.seal.is-broken')) throw new Error('expected a whole record');
    return performance.now() - start;
  });
}

/** Types a query letter by letter into the search; each time is until the answer stands on the page. */
async function search(page: Page, query: string): Promise<readonly number[]> {
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    if (!field) throw new Error('expected a field to search');
    const times: number[] = [];
    const type = async (text: string) => {
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // No query: the hits are gone again.
      const isShown = () => {
        const said = document.querySelector('.case--one [role=status]')?.textContent;
        return text === '' ? said === undefined : said?.includes(text) === true;
      };
      while (!isShown()) await new Promise((resolve) => setTimeout(resolve, 1));
      times.push(performance.now() - start);
    };
    for (let length = 1; length <= words.length; length++) await type(words.slice(0, length));
    await type('');
    return times.slice(0, -1);
  }, query);
}

/** Writes the incidents into the database as the product stores them. */
async function fill(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage('popup.html');
  const files: Attachment[] = [];
  for (const [index, size] of fileBytes.entries()) files.push(await putFile(page, `file-${index}`, size));
  const start = Date.now() - incidentCount * 24 * 60 * 60 * 1000;
  for (let at = 0; at < incidentCount; at++) {
    const isOpen = at === incidentCount - 1;
    const chain = await makeChain(at, start + at * 24 * 60 * 60 * 1000, isOpen ? files : []);
    await putIncident(page, addUp({ chain, parts: [] }), chain);
  }
  await page.close();
}

async function makeChain(at: number, startMs: number, files: readonly Attachment[]): Promise<readonly Entry[]> {
  const first: EntryData = {
    kind: 'started',
    type: 'ransomware',
    from: 'ransom-screen',
    foundAtMs: startMs,
    exercise: false,
  };
  const more = Array.from({ length: entriesEach - 1 - files.length }, (_, index): EntryData => {
    if (files.length === 0 && index === entriesEach - 2) return { kind: 'closed', lessons: '' };
    if (index === 0) return { kind: 'fact', key: 'thisPc', value: false };
    return {
      kind: 'note',
      text: `12:25 営業部の共有フォルダ NAS-${index} も開けない。http://host-${at}-${index}.example/path に接続していた。業者に連絡した。`,
    };
  });
  const added = files.map((file): EntryData => ({ kind: 'file', text: '', file }));
  const chain: Entry[] = [];
  for (const data of [first, ...more, ...added]) {
    const seq = chain.length + 1;
    const when = { atMs: startMs + seq * 60_000, zone: 'Asia/Tokyo', offsetMinutes: 540 };
    const prev = chain.at(-1)?.hash ?? CHAIN_START;
    chain.push(await sealEntry({ incident: `bench-${at}`, seq, when, by: '', data, prev }, digest));
  }
  return chain;
}

async function digest(bytes: Uint8Array): Promise<string> {
  return createHash('sha256').update(bytes).digest('hex');
}

function putFile(page: Page, id: string, size: number): Promise<Attachment> {
  return page.evaluate(
    async (called, sizeBytes) => {
      const bytes = new Uint8Array(sizeBytes);
      for (let at = 0; at < sizeBytes; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('shodo-incidents');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction('files', 'readwrite');
      tx.objectStore('files').put({ id: called, bytes: new Blob([bytes]) });
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      });
      db.close();
      const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { id: called, name: `${called}.bin`, mediaType: '', sizeBytes, sha256 };
    },
    id,
    size,
  );
}

function putIncident(page: Page, incident: Incident, chain: readonly Entry[]): Promise<void> {
  return page.evaluate(
    async (sum, entries) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('shodo-incidents');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction(['incidents', 'entries'], 'readwrite');
      tx.objectStore('incidents').put(sum);
      for (const entry of entries) tx.objectStore('entries').put(entry);
      await new Promise<void>((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      });
      db.close();
    },
    incident,
    chain,
  );
}
