import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayListFailure } from '../../components/list-words.ts';
import type { ListFailure, ListPreview, ListState, ListsState, Protection, Verdict } from '../../watch/types.ts';
import type { Browser, BrowserName, Page } from './harness/driver.ts';
import { launchBrowser } from './harness/launch.ts';
import { waitFor } from './harness/wait-for.ts';
import { startWeb, type Web } from './harness/web.ts';
import { changeSettings, waitForText, waitUntilProtected } from './shodo-pages.ts';
import { ask } from './warning-tab.ts';

const name = process.env.SHODO_BROWSER as BrowserName;
const soak = process.env.SHODO_SOAK === '1';
/** Kills in an ordinary run; Firefox takes some 15 s to be killed and started again. */
const sample = name === 'chromium' ? 2 : 1;
const build = path.resolve(import.meta.dirname, `../../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

const feedHost = 'feeds.example';
const feed = `https://${feedHost}/list.txt`;

/** Host number `n` of a feed's version: some of both versions are the same. */
const host = (version: string, n: number) => `${n % 3 === 0 ? 'both' : version}-${n}.scam-site.example`;
const listed = (version: string, count: number) => Array.from({ length: count }, (_, n) => host(version, n));
const text = (version: string, count = 60) => `${listed(version, count).join('\n')}\n`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const sends =
  (body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', ...headers });
    response.end(body);
  };
const status =
  (code: number): Answer =>
  (_request, response) => {
    response.writeHead(code);
    response.end();
  };
const beginsOnly: Answer = (_request, response) => {
  response.writeHead(200);
  response.write('slow');
};
const leadsTo =
  (location: string): Answer =>
  (_request, response) => {
    response.writeHead(302, { location });
    response.end();
  };

async function stateOf(page: Page, id: string): Promise<ListState> {
  const { lists } = await ask<ListsState>(page, { kind: 'lists' });
  const list = lists.find(({ info }) => info.id === id);
  if (!list) throw new Error(`expected a list ${id}, got ${lists.map(({ info }) => info.id)}`);
  return list;
}

async function addFeed(page: Page, url: string, allowsPlainHttp = false): Promise<string> {
  const looked = await ask<{ done: boolean; kind?: string; preview: ListPreview }>(page, {
    kind: 'preview-list',
    url,
    allowsPlainHttp,
  });
  if (!looked.done) throw new Error(`expected a preview of ${url}, got ${JSON.stringify(looked)}`);
  const { id } = looked.preview;
  expect(await ask(page, { kind: 'add-list', preview: id, name: '例の一覧', threat: 'scam' })).toEqual({ done: true });
  return id;
}

async function isListed(page: Page, asked: string): Promise<boolean> {
  return (await ask<Verdict>(page, { kind: 'judge', url: `http://${asked}/` })).kind === 'flagged';
}

/** The version whose hosts are in force, in the words of a failure when it is not one whole version. */
async function versionInForce(page: Page, versions: readonly string[], count: number): Promise<string> {
  const seen: string[] = [];
  for (const version of versions) {
    const hosts = [1, Math.floor(count / 2), count - 1].map((n) => host(version, n - (n % 3 === 0 ? 1 : 0)));
    const flags = await Promise.all(hosts.map((it) => isListed(page, it)));
    if (flags.every(Boolean)) seen.push(version);
    else if (flags.some(Boolean)) seen.push(`part of ${version}`);
  }
  return seen.join(' and ') || 'none';
}

describe('a feed', () => {
  let web: Web;
  let browser: Browser;
  let page: Page;
  let id: string;
  let slow: string;
  let slowEnded: Promise<unknown>;
  const answer = (to: Answer, at = '/list.txt') => web.others.answers.set(at, to);
  const update = () => ask(page, { kind: 'update-lists', ids: [id] });

  beforeAll(async () => {
    web = await startWeb([]);
    browser = await launchBrowser(name, { web, extension: build });
    await waitUntilProtected(browser);
    const first = await browser.openExtensionPage('popup.html');
    await changeSettings(first, { language: 'ja' });
    await first.close();
    page = await browser.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  test('is looked at first, and stops visits once it is confirmed', async () => {
    answer(sends(text('one'), { etag: '"one"', 'set-cookie': 'spy=1; Path=/; Secure', 'last-modified': 'yesterday' }));
    id = await addFeed(page, feed);
    expect(await versionInForce(page, ['one', 'two'], 60)).toBe('one');
    const tab = await browser.newTab(`http://${host('one', 1)}/page`);
    await waitFor('the warning', async () => (await tab.url()).includes('/warning.html'));
    await tab.close();
    expect(web.others.requests.filter(({ host: asked }) => asked === host('one', 1))).toEqual([]);
  });

  test('that says nothing changed is asked with what it said before, without cookies and referrer', async () => {
    answer(status(304));
    await update();
    const { headers } = web.others.requests.findLast((request) => request.path === '/list.txt') ?? {};
    expect(headers).toMatchObject({ 'if-none-match': '"one"', 'if-modified-since': 'yesterday' });
    expect(headers?.cookie).toBeUndefined();
    expect(headers?.referer).toBeUndefined();
    expect(await stateOf(page, id)).toMatchObject({ failure: null, failures: 0 });
    expect(await versionInForce(page, ['one', 'two'], 60)).toBe('one');
  });

  test('that sends nothing for a while holds up no other', async () => {
    slow = await addFeed(page, withAnswer('/slow.txt', sends(text('slow'))));
    const other = await addFeed(page, withAnswer('/other.txt', sends(text('three'))));
    answer(beginsOnly, '/slow.txt');
    answer(sends(text('four')), '/other.txt');
    slowEnded = ask(page, { kind: 'update-lists', ids: [slow, other] });
    await waitFor('the other list', async () => (await versionInForce(page, ['three', 'four'], 60)) === 'four');
    expect((await stateOf(page, slow)).activity).toMatchObject({ step: 'fetching', bytes: 4 });
    await ask(page, { kind: 'remove-list', id: other });
    expect(await versionInForce(page, ['three', 'four'], 60)).toBe('none');
  });

  const broad = ['google.com', 'amazon.co.jp', 'yahoo.co.jp', 'github.io', 'co.jp', 'com.br', 'youtube.com'];
  const misbehaviours: readonly (readonly [string, Answer, ListFailure])[] = [
    ['404', status(404), { kind: 'status', status: 404 }],
    ['500', status(500), { kind: 'status', status: 500 }],
    ['a log-in page', sends('<!doctype html><title>Log in</title>'), { kind: 'no-list', reason: 'html' }],
    [
      'a picture',
      sends(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { 'content-type': 'image/png' }),
      { kind: 'no-list', reason: 'binary' },
    ],
    [
      'a broken archive',
      sends(gzipSync(text('two')).subarray(0, 60), { 'content-type': 'application/gzip' }),
      { kind: 'no-list', reason: 'broken-gzip' },
    ],
    [
      'half a file',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100000' });
        response.write(text('two', 40), () => response.destroy());
      },
      { kind: 'cut-off' },
    ],
    ['fewer than half the entries', sends(text('two', 20)), { kind: 'shrunk', before: 60, now: 20 }],
    [
      'names that belong to everybody',
      sends(`${text('two')}${broad.join('\n')}\n`),
      { kind: 'too-broad', refused: broad.length, read: 60 + broad.length },
    ],
    ['a circle of redirects', leadsTo('/list.txt'), { kind: 'bad-redirect' }],
    ['a redirect to plain http', leadsTo(`http://${feedHost}/plain.txt`), { kind: 'bad-redirect' }],
    [
      'a redirect over plain http back to https',
      leadsTo(`http://${feedHost}/hop.txt?to=${encodeURIComponent(`https://${feedHost}/two.txt`)}`),
      { kind: 'bad-redirect' },
    ],
    [
      'more and more without end',
      (_request, response) => {
        const more = Buffer.from(text('two', 20_000));
        const send = () => {
          while (!response.destroyed && response.write(more));
          response.once('drain', send);
        };
        response.writeHead(200);
        send();
      },
      { kind: 'too-large', limitBytes: 64 * 1024 * 1024 },
    ],
  ];

  test.each(misbehaviours)(
    'that answers with %s leaves the list in force and is named as the cause',
    async (_, bad, failure) => {
      answer(sends(text('two')), '/plain.txt');
      answer(sends(text('two')), '/two.txt');
      answer(leadsTo(`https://${feedHost}/two.txt`), '/hop.txt');
      answer(bad);
      await update();
      const { failure: shown, nextTryMs, info, activity } = await stateOf(page, id);
      expect({ shown, activity, hosts: info.counts.hosts }).toEqual({ shown: failure, activity: null, hosts: 60 });
      expect(nextTryMs).toBeGreaterThan(Date.now());
      await waitForText(page, sayListFailure(failure, 'ja'));
      expect(await versionInForce(page, ['one', 'two'], 60)).toBe('one');
      expect(await isListed(page, 'google.com')).toBe(false);
      const plain = web.others.requests.filter((request) => request.scheme === 'http' && request.host === feedHost);
      expect(
        plain.map((request) => request.path),
        'nothing goes out over plain http',
      ).toEqual([]);
    },
  );

  test('can be cancelled while it comes', async () => {
    answer(beginsOnly);
    const ended = update();
    await waitFor('the first bytes', async () => (await stateOf(page, id)).activity?.bytes === 4);
    await ask(page, { kind: 'cancel-list', id });
    await ended;
    expect((await stateOf(page, id)).activity).toBeNull();
    expect(await versionInForce(page, ['one', 'two'], 60)).toBe('one');
  });

  test.each([
    ['packed on its way', () => sends(gzipSync(text('two')), { 'content-encoding': 'gzip' }), 'two'],
    ['as an archive', () => sends(gzipSync(text('three')), { 'content-type': 'application/gzip' }), 'three'],
    ['by a redirect over https', () => leadsTo(withAnswer('/moved.txt', sends(text('four')))), 'four'],
  ])('that comes %s is taken', async (_, to, version) => {
    answer(to());
    await update();
    expect((await stateOf(page, id)).failure).toBeNull();
    expect(await versionInForce(page, ['one', 'two', 'three', 'four'], 60)).toBe(version);
  });

  test('can be stepped back from', async () => {
    await ask(page, { kind: 'step-back-list', id });
    expect(await versionInForce(page, ['three', 'four'], 60)).toBe('three');
    await update();
    expect(await versionInForce(page, ['three', 'four'], 60), 'the version left behind is not taken again').toBe(
      'three',
    );
  });

  test('of a host that the user names may come over plain http', async () => {
    answer(sends(text('intranet')), '/intranet.txt');
    const url = 'http://nas.example/intranet.txt';
    expect(await ask(page, { kind: 'preview-list', url })).toEqual({ done: false, kind: 'plain-http' });
    const own = await addFeed(page, url, true);
    await ask(page, { kind: 'update-lists', ids: [own] });
    expect(await stateOf(page, own)).toMatchObject({ failure: null });
    expect(await versionInForce(page, ['intranet'], 60)).toBe('intranet');
  });

  test('that sent nothing for a while is given up in the end', async () => {
    await slowEnded;
    expect(await stateOf(page, slow)).toMatchObject({ failure: { kind: 'too-slow' }, activity: null });
    expect(await versionInForce(page, ['slow'], 60)).toBe('slow');
  });

  function withAnswer(at: string, to: Answer): string {
    answer(to, at);
    return `https://${feedHost}${at}`;
  }
});

test('a browser killed while a list is exchanged has one whole version in force at the next start', {
  timeout: 600_000,
}, async () => {
  const count = 20_000;
  const web = await startWeb([]);
  let version = 0;
  web.others.answers.set('/list.txt', (request, response) => sends(text(`v${version}`, count))(request, response));
  const browser = await launchBrowser(name, { web, extension: build, permanent: true });
  try {
    await waitUntilProtected(browser);
    let page = await browser.openExtensionPage('options.html');
    const id = await addFeed(page, feed);
    const wholeMs = await timeOf(async () => {
      version++;
      await ask(page, { kind: 'update-lists', ids: [id] });
    });
    const outcomes: string[] = [];
    for (let run = 0; run < (soak ? 20 : sample); run++) {
      const before = (await stateOf(page, id)).lastTryMs;
      version++;
      // The same moments at each run, spread over the whole exchange.
      const waitMs = wholeMs * (((run * 7919 + 8) % 17) / 13);
      void ask(page, { kind: 'update-lists', ids: [id] }).catch(() => {});
      await waitFor('the update to begin', async () => (await stateOf(page, id)).lastTryMs !== before);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      await browser.stop('kill');
      await browser.start();
      await waitUntilProtected(browser);
      page = await browser.openExtensionPage('options.html');
      await waitFor('the lists to be in step', async () => {
        const { inForce } = await ask<Protection>(page, { kind: 'protection' });
        return inForce > count;
      });
      const all = Array.from({ length: version + 1 }, (_, n) => `v${n}`);
      const inForce = await versionInForce(page, all, count);
      const stopped = await stoppedVersion(browser, all);
      expect(all.slice(-2), `after the kill ${Math.round(waitMs)} ms into the update`).toContain(inForce);
      expect(stopped, 'what stops visits is what the lists say').toBe(inForce);
      outcomes.push(inForce === `v${version}` ? 'new' : 'old');
      await ask(page, { kind: 'update-lists', ids: [id] });
      expect(await versionInForce(page, all, count)).toBe(`v${version}`);
    }
    console.log(`${name}, killed during the exchange: ${outcomes.join(', ')}`);
  } finally {
    await browser.close();
    await web.close();
  }
});

/** The version of which a real visit ends at the warning. */
async function stoppedVersion(browser: Browser, versions: readonly string[]): Promise<string> {
  const seen: string[] = [];
  for (const version of versions.slice(-2)) {
    const tab = await browser.newTab(`http://${host(version, 1)}/page`);
    const url = await waitFor('the visit to end', async () => {
      const shown = await tab.url();
      if (shown.includes('/warning.html')) return shown;
      const isPage = shown.includes(host(version, 1)) && (await tab.evaluate(() => document.readyState === 'complete'));
      return isPage && shown;
    });
    if (url.includes('/warning.html')) seen.push(version);
    await tab.close();
  }
  return seen.join(' and ');
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begunMs = performance.now();
  await work();
  return performance.now() - begunMs;
}
