import { readdirSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeHosts } from '../bench/hosts.ts';
import type { Browser, BrowserName, Page, Tab } from '../tests/e2e/harness/driver.ts';
import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { startWeb, type Web } from '../tests/e2e/harness/web.ts';
import type { ListPreview, ListsState, Protection, Verdict } from '../watch/types.ts';
import { buildExtension } from './build.ts';
import { type BrowserMemory, readMemory } from './memory.ts';

/**
 * What a list of a million hosts costs in a real browser, taken in as a user does it: by its address, from a local server. The run
 * with a handful of hosts beside it is what the browser costs anyway.
 */
const usage = 'npm run bench:browser -- [--json] [--hosts 1000000] [--browser chromium|firefox]';

const few = 10;
const visitPairs = 60;
const coldAnswers = 12;
/** What takes longer is felt (https://web.dev/articles/optimize-long-tasks). */
const noticedMs = 50;
const stillMs = 10_000;
/** 100 Mbit/s. */
const sentAtOnce = 256 * 1024;
const sendingEveryMs = 20;
/** A busy machine takes its time over a million lines. */
const answerLimitMs = 240_000;
const answerPollMs = 100;

interface Figures {
  readonly browser: BrowserName;
  readonly hosts: number;
  /** Fetched, read, guarded and compiled, to be looked at. */
  readonly previewMs: number;
  /** From the user's yes to the list in force: stored, and the browser's rules in place. */
  readonly inForceMs: number;
  /** A new version of the list with half a percent of other hosts, from the request to its being in force. */
  readonly updateMs: number;
  /** How long an open popup could not do anything: while nothing else was done, and in each of the three above. */
  readonly stalls: {
    readonly still: Stalls;
    readonly preview: Stalls;
    readonly inForce: Stalls;
    readonly update: Stalls;
  };
  /** Before, at the most, and after a restart with the background ended; null where /proc does not tell. */
  readonly memoryMb: {
    readonly before: BrowserMemory;
    readonly peak: BrowserMemory;
    readonly lasting: BrowserMemory;
  } | null;
  /** What the profile's folder grew by. */
  readonly diskMb: number;
  /** From the start of the closed browser to the first right answer about a listed host. */
  readonly restartMs: number;
  /** Chromium: the same rules put in place once more, all in one call; null where the browser needs none. */
  readonly rulesMs: number | null;
  /** A stopped background answers whether an address is listed. */
  readonly coldAnswerMs: Spread;
}

/** The longest of them, and how many were longer than a person would notice. */
interface Stalls {
  readonly longestMs: number;
  readonly noticed: number;
}

interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, hosts: { type: 'string' }, browser: { type: 'string' } },
});
const many = Number(values.hosts ?? 1_000_000);
if (!(many > few)) throw new Error(`expected a number of hosts above ${few}\n${usage}`);
const names = (['chromium', 'firefox'] as const).filter((name) => (values.browser ?? name) === name);

/** What a million hosts are to cost at the most, in ms and MB. */
const targets = {
  inForceMs: 3500,
  lastingMb: 40,
  peakMb: 220,
  coldAnswerMs: { chromium: 40, firefox: 60 },
} as const;

const hosts = makeHosts(many);
const web = await startWeb([]);
const figures: Figures[] = [];
const pairs: Pairs[] = [];
try {
  for (const name of names) {
    const build = await buildExtension(name);
    const open: Browser[] = [];
    try {
      const measured: Figures[] = [];
      for (const count of [few, many]) {
        const browser = await launchBrowser(name, { web, extension: build, permanent: true });
        open.push(browser);
        measured.push(await measure(browser, name, hosts.slice(0, count), web));
        if (!values.json) console.log(inWords(measured.at(-1) as Figures));
      }
      const visits = await visitInPairs(open[0] as Browser, open[1] as Browser);
      figures.push(...measured);
      pairs.push({ browser: name, ...visits });
      if (!values.json) console.log(besideTargets(measured[0] as Figures, measured[1] as Figures, visits));
    } finally {
      for (const browser of open) await browser.close();
    }
  }
} finally {
  await web.close();
}
if (values.json) console.log(JSON.stringify({ load: loadavg(), figures, pairs }, null, 2));
else
  console.log(
    `Load of the machine at the end: ${loadavg()
      .map((it) => it.toFixed(1))
      .join(' ')}`,
  );

/** Measures all that one browser with one list shows, and leaves it closed. */
async function measure(browser: Browser, name: BrowserName, listed: readonly string[], web: Web): Promise<Figures> {
  let served = listed;
  web.others.answers.set('/list.txt', async (_request, response) => {
    const list = Buffer.from(`${served.join('\n')}\n`);
    response.writeHead(200, { 'content-type': 'text/plain' });
    // Thirty megabytes at once reach no browser over a network.
    for (let from = 0; from < list.length; from += sentAtOnce) {
      response.write(list.subarray(from, from + sentAtOnce));
      await pause(sendingEveryMs);
    }
    response.end();
  });
  let page = await browser.openExtensionPage('options.html');
  await waitFor('the packaged lists', async () => (await tell<Protection>(page, { kind: 'protection' })).inForce > few);
  const diskBefore = sizeOf(browser.profile);
  const watched = watchMemory(browser.profile);
  const popup = await browser.openExtensionPage('popup.html');
  await popup.evaluate(watchForStalls, noticedMs);
  await pause(stillMs);
  const still = await takeStalls(popup);
  const { result: looked, tookMs: previewMs } = await timed(() =>
    tell<{ readonly preview: ListPreview }>(page, { kind: 'preview-list', url: 'https://lists.example/list.txt' }),
  );
  const preview = await takeStalls(popup);
  const { id } = looked.preview;
  const { tookMs: inForceMs } = await timed(() =>
    tell(page, { kind: 'add-list', preview: id, name: 'bench', threat: 'unknown' }),
  );
  const inForce = await takeStalls(popup);
  served = [...listed.slice(Math.ceil(listed.length / 200)), ...makeNew(Math.ceil(listed.length / 200))];
  const { tookMs: updateMs } = await timed(() => tell(page, { kind: 'update-lists', ids: [id] }));
  const update = await takeStalls(popup);
  const { lists } = await tell<ListsState>(page, { kind: 'lists' });
  const state = lists.find((list) => list.info.id === id);
  // A few invented names fall to the guard.
  if (state?.failure !== null || state.info.counts.hosts < 0.99 * listed.length) {
    throw new Error(`expected a list of ${listed.length} hosts to be in force, got ${JSON.stringify(state)}`);
  }
  const peak = watched.end();
  const rulesMs = name === 'chromium' ? await renewRules(page) : null;
  await browser.stop();
  const diskMb = (sizeOf(browser.profile) - diskBefore) / 1024 / 1024;
  const url = `http://${served.at(-1)}/`;
  const { result: opened, tookMs: restartMs } = await timed(async () => {
    await browser.start();
    const first = await browser.openExtensionPage('options.html');
    await waitFor('the list', async () => (await tell<Verdict>(first, { kind: 'judge', url })).kind === 'flagged');
    return first;
  });
  page = opened;
  const coldAnswerMs = spread(await answerCold(browser, page, served));
  await browser.stopBackground();
  const lasting = readMemory(browser.profile);
  const memoryMb = peak === null || lasting === null ? null : { ...peak, lasting };
  await browser.stop();
  return {
    browser: name,
    hosts: listed.length,
    previewMs,
    inForceMs,
    updateMs,
    stalls: { still, preview, inForce, update },
    memoryMb,
    diskMb,
    restartMs,
    rulesMs,
    coldAnswerMs,
  };
}

function makeNew(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `new-${n}.bench-site.example`);
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly tookMs: number }> {
  const beganMs = performance.now();
  const result = await work();
  return { result, tookMs: performance.now() - beganMs };
}

/** In a page: notes how long it has to wait for its turn. */
function watchForStalls(noticed: number): void {
  const noted = { longestMs: 0, noticed: 0 };
  (globalThis as unknown as { stalls: Stalls }).stalls = noted;
  const { port1, port2 } = new MessageChannel();
  let lastMs = performance.now();
  port1.onmessage = () => {
    const waitedMs = performance.now() - lastMs;
    noted.longestMs = Math.max(noted.longestMs, waitedMs);
    if (waitedMs > noticed) noted.noticed++;
    setTimeout(() => {
      lastMs = performance.now();
      port2.postMessage(null);
    }, 1);
  };
  port2.postMessage(null);
}

/** What a page noted since the last time. */
function takeStalls(page: Page): Promise<Stalls> {
  return page.evaluate(() => {
    const { stalls } = globalThis as unknown as { stalls: { longestMs: number; noticed: number } };
    const taken = { ...stalls };
    Object.assign(stalls, { longestMs: 0, noticed: 0 });
    return taken;
  });
}

/** Bytes of all files in a folder. */
function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    // Files come and go while a browser runs.
    if (entry.isFile())
      bytes += statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

/** Takes the rules in place and puts them there again. */
function renewRules(page: Page): Promise<number> {
  return page.evaluate(async () => {
    interface Rules {
      getDynamicRules(): Promise<{ readonly id: number }[]>;
      updateDynamicRules(change: object): Promise<void>;
    }
    const { declarativeNetRequest } = (globalThis as unknown as { chrome: { declarativeNetRequest: Rules } }).chrome;
    const rules = await declarativeNetRequest.getDynamicRules();
    const beganMs = performance.now();
    await declarativeNetRequest.updateDynamicRules({ removeRuleIds: rules.map(({ id }) => id), addRules: rules });
    return performance.now() - beganMs;
  });
}

async function answerCold(browser: Browser, page: Page, listed: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < coldAnswers; run++) {
    await browser.stopBackground();
    const url = `http://${listed[Math.floor((run * listed.length) / coldAnswers)]}/`;
    const [verdict, tookMs] = await page.evaluate(async (asked) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome;
      const beganMs = performance.now();
      const answer = await runtime.sendMessage({ kind: 'judge', url: asked });
      return [answer, performance.now() - beganMs] as const;
    }, url);
    if ((verdict as Verdict).kind !== 'flagged') throw new Error(`expected ${url} to be listed`);
    times.push(tookMs);
  }
  return times;
}

interface Pairs {
  readonly browser: BrowserName;
  /** Start of a visit to an unlisted page until its last byte, with each list. */
  readonly few: Spread;
  readonly many: Spread;
  /** How much longer it took with the long list, pair by pair. */
  readonly difference: Spread;
}

/** Visits an unlisted page in both browsers in turns, so that whatever else the machine does is the same for both. */
async function visitInPairs(withFew: Browser, withMany: Browser): Promise<Omit<Pairs, 'browser'>> {
  for (const browser of [withFew, withMany]) await browser.start();
  const tabs = [await withFew.newTab(), await withMany.newTab()] as const;
  const times: [number, number][] = [];
  for (let run = 0; run < visitPairs; run++) {
    const first = await visit(tabs[run % 2] as Tab, run);
    const second = await visit(tabs[1 - (run % 2)] as Tab, run);
    times.push(run % 2 === 0 ? [first, second] : [second, first]);
  }
  return {
    few: spread(times.map(([few]) => few)),
    many: spread(times.map(([, many]) => many)),
    difference: spread(times.map(([few, many]) => many - few)),
  };
}

async function visit(tab: Tab, run: number): Promise<number> {
  await tab.goto(`http://unlisted.example/visit?${run}`);
  return waitFor('the page', () =>
    tab.evaluate((asked) => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const isThere = location.search === `?${asked}` && document.readyState === 'complete';
      // Firefox blurs its clock: a quick answer may end before it began.
      return isThere && entry && Math.max(entry.responseEnd, 0.1);
    }, run),
  );
}

/** Asks the background; its answer may take longer than a driver of browsers waits, so it is left in the page and fetched. */
async function tell<T>(page: Page, message: object): Promise<T> {
  await page.evaluate((sent) => {
    const world = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      answered: { answer: unknown } | null;
    };
    world.answered = null;
    const note = (answer: unknown) => {
      world.answered = { answer };
    };
    world.chrome.runtime.sendMessage(sent).then(note, (error: unknown) => note({ error: String(error) }));
  }, message);
  // Seldom, since in Firefox the page shares its thread with the background.
  for (const endMs = performance.now() + answerLimitMs; performance.now() < endMs; await pause(answerPollMs)) {
    const answered = await page.evaluate(
      () => (globalThis as unknown as { answered: { answer: unknown } | null }).answered,
    );
    if (answered !== null) return answered.answer as T;
  }
  throw new Error(`waited ${answerLimitMs / 1000} s for the background to answer ${JSON.stringify(message)}`);
}

/** Looks at the memory of the browser's processes every so often, until it is ended. */
function watchMemory(profile: string): {
  end(): { readonly before: BrowserMemory; readonly peak: BrowserMemory } | null;
} {
  const before = readMemory(profile);
  let peak = before ?? { all: 0, main: 0 };
  const timer = setInterval(() => {
    const now = readMemory(profile) ?? peak;
    peak = { all: Math.max(peak.all, now.all), main: Math.max(peak.main, now.main) };
  }, 200);
  return {
    end() {
      clearInterval(timer);
      return before === null ? null : { before, peak };
    },
  };
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] as number,
    least: sorted[0] as number,
    most: sorted.at(-1) as number,
  };
}

function inWords(figures: Figures): string {
  const { browser, hosts, previewMs, inForceMs, updateMs, stalls, memoryMb, diskMb, restartMs, rulesMs } = figures;
  const { coldAnswerMs } = figures;
  const stalled = ({ longestMs, noticed }: Stalls) => `${longestMs.toFixed(0)} ms (${noticed} over ${noticedMs} ms)`;
  const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`;
  const memory = (of: keyof BrowserMemory) =>
    memoryMb === null
      ? 'not known here'
      : `${[memoryMb.before, memoryMb.peak, memoryMb.lasting].map((it) => it[of].toFixed(0)).join(' / ')} MB`;
  return [
    `${browser}, ${hosts.toLocaleString('en')} hosts`,
    `  fetched and read to be looked at   ${seconds(previewMs)}`,
    `  in force after the yes             ${seconds(inForceMs)}`,
    `  renewed                            ${seconds(updateMs)}`,
    `  an open popup stalled at most for  ${stalled(stalls.still)} while nothing else is done`,
    `                                     ${stalled(stalls.preview)} while it is fetched and read`,
    `                                     ${stalled(stalls.inForce)} while it comes into force`,
    `                                     ${stalled(stalls.update)} while it is renewed`,
    `  memory before / peak / lasting     ${memory('all')} in all, ${memory('main')} in the browser process`,
    `  disk                               ${diskMb.toFixed(1)} MB`,
    `  restart to the first right answer  ${seconds(restartMs)}`,
    ...(rulesMs === null ? [] : [`  rules put in place again           ${rulesMs.toFixed(0)} ms`]),
    `  answer of a stopped background     ${inMs(coldAnswerMs)}`,
  ].join('\n');
}

function inMs({ median, least, most }: Spread): string {
  return `${median.toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)})`;
}

/** What the long list costs more than the short one, each beside what it is to stay below. */
function besideTargets(short: Figures, long: Figures, visits: Omit<Pairs, 'browser'>): string {
  const { browser, inForceMs, rulesMs, coldAnswerMs } = long;
  const more = (of: (memory: NonNullable<Figures['memoryMb']>) => number) =>
    long.memoryMb === null || short.memoryMb === null
      ? 'not known here'
      : `${(of(long.memoryMb) - of(short.memoryMb)).toFixed(0)} MB`;
  return [
    `${browser}, ${long.hosts.toLocaleString('en')} hosts beside ${short.hosts}`,
    `  in force after the yes             ${(inForceMs / 1000).toFixed(1)} s, at most ${targets.inForceMs / 1000} s wanted`,
    ...(rulesMs === null ? [] : [`  of that the browser's own part     ${(rulesMs / 1000).toFixed(1)} s`]),
    `  browser process, lasting           ${more(({ lasting }) => lasting.main)} more, at most ${targets.lastingMb} wanted`,
    `  browser process, at the most       ${more(({ peak, before }) => peak.main - before.main)} more, at most ${targets.peakMb} wanted`,
    `  a visit to an unlisted page        ${inMs(visits.many)} against ${inMs(visits.few)}`,
    `  pair by pair                       ${inMs(visits.difference)} more, nothing to be measured wanted`,
    `  answer of a stopped background     ${inMs(coldAnswerMs)}, at most ${targets.coldAnswerMs[browser]} ms wanted`,
  ].join('\n');
}
