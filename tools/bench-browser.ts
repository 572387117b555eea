import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeHosts } from '../bench/hosts.ts';
import type { Browser, BrowserName, Page } from '../tests/e2e/harness/driver.ts';
import { launchBrowser } from '../tests/e2e/harness/launch.ts';
import { waitFor } from '../tests/e2e/harness/wait-for.ts';
import { startWeb, type Web } from '../tests/e2e/harness/web.ts';
import type { Protection, Verdict } from '../watch/types.ts';
import { buildExtension } from './build.ts';

/**
 * What a list of a million hosts costs in a real browser. The package's own lists are exchanged in a copy of the build, so that
 * everything runs as in the product; the run with a handful of hosts beside it is what the browser costs anyway.
 */
const usage = 'npm run bench:browser -- [--json] [--hosts 1000000] [--browser chromium|firefox]';

const few = 10;
const visits = 60;
const coldAnswers = 12;
/** A busy machine takes its time over a million lines. */
const installLimitMs = 240_000;

interface Figures {
  readonly browser: BrowserName;
  readonly hosts: number;
  /** From the browser's start to the lists in force: reading, compiling, storing and the rules. */
  readonly inForceMs: number;
  /** Chromium: the same rules put in place once more, all in one call; null where the browser needs none. */
  readonly rulesMs: number | null;
  /** The browser's main process, background ended; null where /proc does not tell. */
  readonly lastingMb: number | null;
  readonly peakMb: number | null;
  /** Start of a visit to an unlisted page until its last byte. */
  readonly visitMs: Spread;
  /** A stopped background answers whether an address is listed. */
  readonly coldAnswerMs: Spread;
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

const hosts = makeHosts(many);
const web = await startWeb([]);
const figures: Figures[] = [];
try {
  for (const name of names) {
    const build = await buildExtension(name);
    for (const count of [few, many]) {
      const measured = await measure(name, build, hosts.slice(0, count), web);
      figures.push(measured);
      if (!values.json) console.log(inWords(measured));
    }
  }
} finally {
  await web.close();
}
if (values.json) console.log(JSON.stringify({ load: loadavg(), figures }, null, 2));
else
  console.log(
    `Load of the machine at the end: ${loadavg()
      .map((it) => it.toFixed(1))
      .join(' ')}`,
  );

async function measure(name: BrowserName, build: string, listed: readonly string[], web: Web): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shodo-bench-'));
  const copy = path.join(folder, 'build');
  cpSync(build, copy, { recursive: true });
  writeList(path.join(copy, 'lists/urlhaus.txt'), listed.slice(few / 2));
  writeList(path.join(copy, 'lists/durablenapkin.txt'), listed.slice(0, few / 2));
  const startedMs = performance.now();
  const browser = await launchBrowser(name, { web, extension: copy });
  try {
    const page = await browser.openExtensionPage('popup.html');
    await waitFor(
      'the lists to be in force',
      async () => {
        const { inForce, gaps } = await tell<Protection>(page, { kind: 'protection' });
        // A few invented names fall to the guard.
        return inForce > 0.99 * listed.length && !gaps.includes('starting');
      },
      installLimitMs,
    );
    const inForceMs = performance.now() - startedMs;
    const rulesMs = name === 'chromium' ? await renewRules(page) : null;
    const coldAnswerMs = spread(await answerCold(browser, page, listed));
    const visitMs = spread(await visit(browser));
    await browser.stopBackground();
    const [lastingMb, peakMb] = readMemory(browser.profile);
    return { browser: name, hosts: listed.length, inForceMs, rulesMs, lastingMb, peakMb, visitMs, coldAnswerMs };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeList(file: string, listed: readonly string[]): void {
  writeFileSync(file, `! Title: bench\n${listed.map((host) => `||${host}^`).join('\n')}\n`);
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

async function visit(browser: Browser): Promise<number[]> {
  const tab = await browser.newTab();
  const times: number[] = [];
  for (let run = 0; run < visits; run++) {
    await tab.goto(`http://unlisted.example/visit?${run}`);
    times.push(
      await waitFor('the page', () =>
        tab.evaluate((asked) => {
          const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          const isThere = location.search === `?${asked}` && document.readyState === 'complete';
          // Firefox blurs its clock: a quick answer may end before it began.
          return isThere && entry && Math.max(entry.responseEnd, 0.1);
        }, run),
      ),
    );
  }
  return times;
}

function tell<T>(page: Page, message: object): Promise<T> {
  return page.evaluate((sent) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
    ).chrome;
    return runtime.sendMessage(sent);
  }, message) as Promise<T>;
}

/** Memory of the browser's main process now and at its most, in MB: the oldest process that names the profile. */
function readMemory(profile: string): readonly [number | null, number | null] {
  if (process.platform !== 'linux') return [null, null];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const main = pids.find((pid) => {
    const command = readIfThere(`/proc/${pid}/cmdline`);
    return command.includes(profile) && !/--type=|-contentproc/.test(command);
  });
  const status = readIfThere(`/proc/${main}/status`);
  const read = (key: string) => {
    const kilobytes = new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  };
  return [read('VmRSS'), read('VmHWM')];
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended while we looked.
    return '';
  }
}

function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] as number,
    least: sorted[0] as number,
    most: sorted.at(-1) as number,
  };
}

function inWords({ browser, hosts, inForceMs, rulesMs, lastingMb, peakMb, visitMs, coldAnswerMs }: Figures): string {
  const ms = ({ median, least, most }: Spread) => `${median.toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)})`;
  const mb = (value: number | null) => (value === null ? 'not known here' : `${value.toFixed(0)} MB`);
  return [
    `${browser}, ${hosts.toLocaleString('en')} hosts`,
    `  in force after the start         ${(inForceMs / 1000).toFixed(1)} s`,
    ...(rulesMs === null ? [] : [`  rules put in place again         ${rulesMs.toFixed(0)} ms`]),
    `  browser process, lasting / peak  ${mb(lastingMb)} / ${mb(peakMb)}`,
    `  a visit to an unlisted page      ${ms(visitMs)}`,
    `  answer of a stopped background   ${ms(coldAnswerMs)}`,
  ].join('\n');
}
