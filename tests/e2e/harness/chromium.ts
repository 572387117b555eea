import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, {
  type CDPSession,
  type ElementHandle,
  type KeyInput,
  type Browser as PuppeteerBrowser,
  type Page as PuppeteerPage,
  type Target as PuppeteerTarget,
} from 'puppeteer-core';
import {
  activateTab,
  type Browser,
  findByText,
  isDrawn,
  type LaunchOptions,
  middleOf,
  type Page,
  placeAtRest,
  type Tab,
  type Target,
} from './driver.ts';
import { writeChromiumPolicy, writeChromiumStarter } from './policy.ts';
import { waitFor } from './wait-for.ts';
import type { Web } from './web.ts';

/** Follows from the key in wxt.config.ts. */
const extensionId = 'hdgncdlhghghihnapoakahocnmokipnc';
const origin = `chrome-extension://${extensionId}`;
const actionLimitMs = 10_000;
/** Chromium's own record of an extension loaded from a folder (`Manifest::Location` UNPACKED). */
const unpackedLocation = 4;
/** Creation flags of a folder that a user loaded by hand: with these it is there again at the next start. */
const loadedByHand = 38;

/** Starts Chromium (SHODO_CHROMIUM) over a pipe: the only way in which every branded build still loads an extension. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'shodo-chromium-'));
  const { extension, permanent = false, privateWindows = false } = options;
  const tabs = new WeakMap<PuppeteerPage, Tab>();
  let loaded = extension === null;
  let running: PuppeteerBrowser;

  const tabOf = (page: PuppeteerPage): Tab => {
    const known = tabs.get(page);
    if (known) return known;
    page.setDefaultTimeout(actionLimitMs);
    const tab = createTab(page);
    tabs.set(page, tab);
    return tab;
  };
  const pageOf = async (tab: Tab): Promise<PuppeteerPage> => {
    const page = (await running.pages()).find((candidate) => tabs.get(candidate) === tab);
    if (!page) throw new Error('expected a tab of this browser, got one that is closed or of another');
    return page;
  };

  if (options.preconnect === false) switchPreconnectOff(profile);
  if (options.policy) writeChromiumPolicy(profile, extensionId, options.policy);
  const start = async ({ url }: { readonly url?: string } = {}) => {
    running = await launch(profile, options, url);
    if (loaded) return;
    await running.installExtension(extension as string, { enabledInIncognito: privateWindows });
    if (!permanent) return;
    loaded = true;
    // Only an active worker is woken at the next start; a store's install is never cut off as short as this one.
    const worker = await (await running.waitForTarget(isOurWorker, { timeout: actionLimitMs })).worker();
    await waitFor('the background to be active', () => worker?.evaluate(isActive));
    await stop();
    keepAfterRestart(profile, privateWindows);
    await start({ ...(url === undefined ? {} : { url }) });
  };
  const ended = async () => {
    const child = running.process();
    if (child?.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => child.once('exit', resolve));
  };
  const stop = async (how: 'close' | 'kill' = 'close') => {
    if (how === 'kill') running.process()?.kill('SIGKILL');
    else await running.close();
    await ended();
  };
  await start().catch((error) => {
    // Nobody gets this browser, to end it later.
    running?.process()?.kill('SIGKILL');
    throw error;
  });

  const newTab = async (url?: string) => {
    const tab = tabOf(await running.newPage());
    if (url !== undefined) await tab.goto(url);
    return tab;
  };
  const openExtensionPage = async (file: string) => {
    const tab = await newTab(`${origin}/${file}`);
    await waitFor(`${file} to load`, () =>
      tab.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', origin),
    );
    return tab;
  };
  return {
    name: 'chromium',
    extensionOrigin: origin,
    profile,
    newTab,
    tabs: async () => (await running.pages()).map(tabOf),
    openExtensionPage,
    bringToFront: async (part) => {
      const page = await openExtensionPage('popup.html');
      await waitFor(`a tab at ${part}`, () => page.evaluate(activateTab, part));
      await page.close();
    },
    openPopup: async (over) => {
      const page = await pageOf(over);
      await page.bringToFront();
      const installed = (await running.extensions()).get(extensionId);
      if (!installed) throw new Error(`expected the extension ${extensionId} in this browser, got none`);
      const before = new Set(running.targets());
      const opened = running.waitForTarget(
        (target) => target.url().startsWith(`${origin}/`) && target.type() !== 'service_worker' && !before.has(target),
        {
          timeout: actionLimitMs,
        },
      );
      // Together: should the click fail, nobody would be left to take the other's failure.
      const [target] = await Promise.all([opened, page.triggerExtensionAction(installed)]);
      const popup = await target.asPage();
      popup.setDefaultTimeout(actionLimitMs);
      await waitFor('the popup to load', () => popup.evaluate(() => document.readyState === 'complete'));
      return createPage(popup);
    },
    setSiteAccess: async (allowed) => {
      const tab = await newTab('chrome://extensions/');
      await waitFor('the extensions page', () => tab.evaluate(() => document.readyState === 'complete'));
      await tab.evaluate(
        (extensionId, hostAccess) => {
          const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
          return chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        },
        extensionId,
        allowed ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
      await tab.close();
    },
    allow: async (permission) => {
      await stop();
      changeRecord(profile, (record) => {
        for (const set of permissionSets)
          record[set] = { ...record[set], api: [...(record[set]?.api ?? []), permission] };
      });
      await start();
    },
    stopBackground: async () => {
      // Again and again, since an event on its way starts it anew.
      await waitFor('the background to stop', async () => {
        for (const target of running.targets().filter(isOurWorker)) await (await target.worker())?.close();
        return !running.targets().some(isOurWorker);
      });
    },
    update: async () => {
      const page = await openExtensionPage('popup.html');
      // The page ends with the version it belongs to, and so before it answers.
      await page.evaluateSource('void chrome.runtime.reload()').catch(() => {});
      await waitFor(
        'the old version to end',
        async () => !(await running.pages()).some((it) => it.url().startsWith(origin)),
      );
    },
    setPolicy: (policy) => writeChromiumPolicy(profile, extensionId, policy),
    stop,
    start,
    ended,
    close: async () => {
      if (running.connected) await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Chromium's own extensions page may ask. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { readonly extensionId: string; readonly hostAccess: string }): Promise<void>;
}

function isOurWorker(target: PuppeteerTarget): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(origin);
}

/** In the worker: whether it was installed and is in charge. */
function isActive(): boolean {
  const { registration } = globalThis as unknown as { registration: { active: { state: string } | null } };
  return registration.active?.state === 'activated';
}

function launch(profile: string, options: LaunchOptions, url: string | undefined): Promise<PuppeteerBrowser> {
  const { web, headless = true, language, restoreTabs, display } = options;
  const executablePath = process.env.SHODO_CHROMIUM;
  if (!executablePath) throw new Error('expected SHODO_CHROMIUM to name the browser; npm test and npm start set it');
  return puppeteer.launch({
    executablePath: options.policy ? writeChromiumStarter(profile, executablePath) : executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    // The back-forward cache is part of what users have; a person needs no bar saying that a program is in control.
    ignoreDefaultArgs: ['--disable-back-forward-cache', ...(headless ? [] : ['--enable-automation'])],
    env: {
      ...process.env,
      ...(language ? { LANGUAGE: language } : {}),
      ...(display ? { DISPLAY: display } : {}),
    },
    args: [
      // Chromium's sandbox refuses root, which is who runs in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      // High enough for the popup, which never grows over its screen.
      ...(headless ? ['--screen-info={1280x1024}', '--window-size=1280,1000'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(web ? ['--ignore-certificate-errors', `--host-resolver-rules=${resolverRules(web)}`] : []),
      ...(language ? [`--lang=${language}`] : []),
      ...(restoreTabs ? ['--restore-last-session'] : []),
      ...(url === undefined ? [] : [url]),
    ],
  });
}

/** Every name and address leads to the local server, whatever its port. */
function resolverRules({ listed, others, listedHosts }: Web): string {
  const map = (hosts: string, { httpPort, httpsPort }: Web['listed']) => [
    `MAP ${hosts}:443 127.0.0.1:${httpsPort}`,
    `MAP ${hosts} 127.0.0.1:${httpPort}`,
  ];
  return [
    ...listedHosts.flatMap((host) => [...map(host, listed), ...map(`*.${host}`, listed)]),
    ...map('*', others),
  ].join(', ');
}

/** What a user does with the setting "Preload pages". Only before the first start. */
function switchPreconnectOff(profile: string): void {
  const never = 2;
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default/Preferences'),
    JSON.stringify({ net: { network_prediction_options: never } }),
  );
}

/** Turns the temporary record of a folder loaded over the pipe into that of one loaded by hand. Only while the browser is closed. */
function keepAfterRestart(profile: string, privateWindows: boolean): void {
  changeRecord(profile, (record) => {
    record.creation_flags = loadedByHand;
    if (privateWindows) record.incognito = true;
  });
}

/** Sets of permissions of which Chromium keeps what the user gave: in force, given, and given while it ran. */
const permissionSets = ['active_permissions', 'granted_permissions', 'runtime_granted_permissions'] as const;

/** Chromium's own record of the extension, as far as it is changed here. */
type ExtensionRecord = {
  readonly location?: number;
  creation_flags?: number;
  incognito?: boolean;
} & { [set in (typeof permissionSets)[number]]?: { readonly api?: readonly string[] } };

/** Changes Chromium's record of the extension. Only while the browser is closed. */
function changeRecord(profile: string, change: (record: ExtensionRecord) => void): void {
  const file = path.join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const record: ExtensionRecord | undefined = preferences.extensions?.settings?.[extensionId];
  if (record?.location !== unpackedLocation) {
    throw new Error(`expected ${extensionId} in ${file} as an unpacked extension, got ${JSON.stringify(record)}`);
  }
  change(record);
  preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  writeFileSync(file, JSON.stringify(preferences));
}

function createTab(page: PuppeteerPage): Tab {
  const session = openSession(page);
  return {
    ...createPage(page, session),
    setView: async ({ width, height, scale = 1 }) => {
      await (await session()).send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: scale,
        mobile: false,
      });
    },
    pdf: async (file) => {
      await page.pdf({ path: file as `${string}.pdf`, format: 'a4', preferCSSPageSize: true });
    },
    goto: async (url) => {
      // Answers with an error when the visit is stopped; where it led is for the caller to see.
      await (await session()).send('Page.navigate', { url, transitionType: 'typed' }).catch(() => {});
    },
    reload: async () => {
      await page.reload().catch(() => {});
    },
    back: async () => {
      await page.goBack({ waitUntil: [] }).catch(() => {});
    },
  };
}

/** The page's own session, opened when it is first asked for: a page that is only listed may be gone before one could be. */
function openSession(page: PuppeteerPage): () => Promise<CDPSession> {
  let session: Promise<CDPSession> | undefined;
  return () => {
    session ??= page.createCDPSession();
    return session;
  };
}

function createPage(page: PuppeteerPage, session = openSession(page)): Page {
  return {
    url: async () => page.url(),
    evaluate: (work, ...args) => page.evaluate(work as never, ...args),
    evaluateSource: (source) => page.evaluate(source),
    click: async (target) => {
      // Not the library's own click: it waits for animation frames, which the popup of a headless browser never draws.
      const { x, y } = await placeAtRest(target, async () => {
        const element = await locate(page, target);
        return element?.evaluate(middleOf);
      });
      await page.mouse.click(x, y);
    },
    type: (text) => page.keyboard.type(text),
    press: async (key, { shift = false } = {}) => {
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(key as KeyInput);
      if (shift) await page.keyboard.up('Shift');
    },
    compose: async (text, commit) => {
      const { length } = text;
      await (await session()).send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
      if (commit) await (await session()).send('Input.insertText', { text });
    },
    screenshot: async (file, { wholePage = true } = {}) => {
      await waitFor('the page to be drawn', () => page.evaluate(isDrawn));
      const { cssContentSize } = await (await session()).send('Page.getLayoutMetrics');
      // Through the session, which knows the view; the library's own picture has one dot a CSS pixel.
      const { data } = await (await session()).send('Page.captureScreenshot', {
        format: 'png',
        ...(wholePage ? { captureBeyondViewport: true, clip: { ...cssContentSize, scale: 1 } } : {}),
      });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    setDark: async (dark) => {
      await (await session()).send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
      });
    },
    close: async () => {
      // Closed while it still loads, the target's end is never reported.
      await waitFor('the page to settle before it is closed', () =>
        page.evaluate(() => document.readyState === 'complete'),
      );
      await page.close();
    },
  };
}

async function locate(page: PuppeteerPage, target: Target): Promise<ElementHandle | null> {
  if (typeof target === 'string') return page.$(target);
  if ('css' in target) return (await page.evaluateHandle(findByText, target)).asElement() as ElementHandle | null;
  return page.$(`aria/[name=${JSON.stringify(target.name)}][role="${target.role}"]`);
}
