import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { type BidiSession, openBidiSession } from './bidi.ts';
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
import { composeInFrontTab, openFirefoxPopup } from './firefox-popup.ts';
import { type ContextTree, call, callWithElement, evaluateIn, runPrivileged, setDark } from './firefox-scopes.ts';
import { firefoxHome, writeFirefoxPolicy } from './policy.ts';
import { waitFor } from './wait-for.ts';
import type { Web } from './web.ts';

const extensionId = 'shodo@shodo.example';
/** Firefox draws one for each profile; the preference below fixes it. */
const uuid = '5f0d0000-0000-4000-8000-000000000001';
const origin = `moz-extension://${uuid}`;
const startLimitMs = 30_000;

/** Starts Firefox (SHODO_FIREFOX) and drives it by WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'shodo-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), preferences(options));
  const { extension, permanent = false, privateWindows = false } = options;
  if (options.policy) writeFirefoxPolicy(profile, extensionId, options.policy);
  let loaded = extension === null;
  let process: ChildProcess;
  let session: BidiSession;

  const install = async () => {
    const extensionData = permanent
      ? { type: 'archivePath', path: await packExtension(extension as string, profile) }
      : { type: 'path', path: extension as string };
    await session.send('webExtension.install', {
      extensionData,
      'moz:permanent': permanent,
      'moz:allowPrivateBrowsing': privateWindows,
    });
  };
  const start = async ({ url }: { readonly url?: string } = {}) => {
    ({ process, session } = await launch(profile, options, url));
    await requireOwnWindows(session);
    if (!loaded) {
      await install();
      loaded = permanent;
    }
    if (extension !== null) {
      await waitFor('the extension to start', () =>
        runPrivileged(
          session,
          (id) =>
            // @ts-expect-error a global of Firefox's own code
            WebExtensionPolicy.getByID(id)?.extension?.hasStarted ?? WebExtensionPolicy.getByID(id)?.active,
          extensionId,
        ),
      );
    }
  };
  const ended = async () => {
    if (process.exitCode !== null || process.signalCode !== null) return;
    await new Promise((resolve) => process.once('exit', resolve));
  };
  const stop = async (how: 'close' | 'kill' = 'close') => {
    if (how === 'kill') process.kill('SIGKILL');
    else await session.send('browser.close').catch(() => {});
    session.close();
    await ended();
  };
  await start().catch((error) => {
    // Nobody gets this browser, to end it later.
    process?.kill('SIGKILL');
    throw error;
  });

  // Filled as tabs appear, so its order is theirs; Firefox itself answers in an order of its own.
  const known = new Map<string, FirefoxTab>();
  const tabOf = (context: string): FirefoxTab => {
    const tab = known.get(context) ?? createTab(session, context);
    known.set(context, tab);
    return tab;
  };
  const tabs = async (): Promise<readonly Tab[]> => {
    const tree = (await session.send('browsingContext.getTree', { maxDepth: 0 })) as unknown as ContextTree;
    const open = tree.contexts.map(({ context }) => context);
    for (const context of known.keys()) if (!open.includes(context)) known.delete(context);
    for (const context of open) tabOf(context);
    return [...known.values()];
  };
  const newTab = async (url?: string) => {
    const { context } = await session.send('browsingContext.create', { type: 'tab' });
    const tab = tabOf(context as string);
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
    name: 'firefox',
    extensionOrigin: origin,
    profile,
    newTab,
    tabs,
    openExtensionPage,
    bringToFront: async (part) => {
      const page = await openExtensionPage('popup.html');
      await waitFor(`a tab at ${part}`, () => page.evaluate(activateTab, part));
      await page.close();
    },
    openPopup: async (over) => {
      await (over as FirefoxTab).activate();
      // A page that is still on its way would close the popup when it arrives.
      await waitFor('the tab to load', () => over.evaluate(() => document.readyState === 'complete'));
      return openFirefoxPopup(session, extensionId);
    },
    setSiteAccess: async (allowed) => {
      await runPrivileged(
        session,
        async (id, allow) => {
          // @ts-expect-error a global of Firefox's own code
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          // @ts-expect-error a global of Firefox's own code
          const { extension } = WebExtensionPolicy.getByID(id);
          const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
          await ExtensionPermissions[allow ? 'add' : 'remove'](id, sites, extension);
        },
        extensionId,
        allowed,
      );
    },
    allow: (permission) =>
      runPrivileged(
        session,
        async (id, name) => {
          // @ts-expect-error a global of Firefox's own code
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          // @ts-expect-error a global of Firefox's own code
          const { extension } = WebExtensionPolicy.getByID(id);
          await ExtensionPermissions.add(id, { permissions: [name], origins: [] }, extension);
        },
        extensionId,
        permission,
      ),
    stopBackground: async () => {
      await runPrivileged(
        session,
        async (id) => {
          // @ts-expect-error a global of Firefox's own code
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          await ExtensionParent.GlobalManager.getExtension(id).terminateBackground();
        },
        extensionId,
      );
    },
    update: install,
    async stop(how) {
      // Firefox writes down a second or two later what was installed; one that is killed before has no extension afterwards.
      if (how === 'kill' && permanent) await waitFor('the installation to be written down', () => isNoted(profile));
      await stop(how);
    },
    start,
    ended,
    setPolicy: (policy) => writeFirefoxPolicy(profile, extensionId, policy),
    close: async () => {
      // Nothing of it is needed any more, so it needs not end in order.
      if (process.exitCode === null && process.signalCode === null) await stop('kill');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Firefox reads at its start names the extension. */
function isNoted(profile: string): boolean {
  const file = path.join(profile, 'addonStartup.json.lz4');
  // Packed, but a word that comes for the first time stands there as it is.
  return existsSync(file) && readFileSync(file, 'latin1').includes('shodo');
}

async function launch(profile: string, options: LaunchOptions, url: string | undefined) {
  const program = globalThis.process.env.SHODO_FIREFOX;
  if (!program) throw new Error('expected SHODO_FIREFOX to name the browser; npm test and npm start set it');
  const child = spawn(
    program,
    [
      ...((options.headless ?? true) ? ['--headless'] : []),
      '--profile',
      profile,
      '--no-remote',
      '--remote-debugging-port=0',
      // Without it BiDi may neither open extension pages nor reach the browser's own windows.
      '--remote-allow-system-access',
      url ?? 'about:blank',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...globalThis.process.env,
        ...(options.display ? { DISPLAY: options.display } : {}),
        ...(options.policy ? { HOME: firefoxHome(profile) } : {}),
      },
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`Firefox ${why}; it said:\n${output}`));
    };
    const limit = setTimeout(() => fail(`opened no debugging port within ${startLimitMs / 1000} s`), startLimitMs);
    const read = (bytes: Buffer) => {
      output += bytes.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (!found) return;
      clearTimeout(limit);
      resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
  const session = await openBidiSession(address).catch(async (error) => {
    // Left alone it would keep the profile, and no other could be started on it.
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    throw error;
  });
  return { process: child as ChildProcess, session };
}

/** Refuses a Firefox that cannot be driven, with what to do about it: its oldest supported release still lacks what the harness needs. */
async function requireOwnWindows(session: BidiSession): Promise<void> {
  const { contexts } = (await session.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })) as unknown as ContextTree;
  if (contexts.some(({ url }) => url.startsWith('chrome:'))) return;
  throw new Error(
    'expected a Firefox whose WebDriver BiDi reaches its own windows, which ESR 140 does not and ESR 153 does. ' +
      'Update it (on Debian: with the security updates switched on, apt-get update && apt-get install firefox-esr), or name another in SHODO_FIREFOX.',
  );
}

function preferences({ web, language, restoreTabs, neverRemember }: LaunchOptions): string {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // Lets a build that no store has signed be installed for good; release builds of Firefox ignore it.
    'xpinstall.signatures.required': false,
    ...(web ? loopbackPreferences(web) : {}),
    ...(language ? { 'intl.accept_languages': language === 'ja' ? 'ja, en' : 'en, ja' } : {}),
    ...(neverRemember ? { 'browser.privatebrowsing.autostart': true } : {}),
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    // BiDi closes every tab before the browser, so only a kill leaves something to restore; noted down soon, for that.
    'browser.sessionstore.resume_from_crash': restoreTabs === true,
    ...(restoreTabs ? { 'browser.sessionstore.interval': 200 } : {}),
    // Its question for a permission stands in the browser's own window: here it is answered with yes unasked.
    'extensions.webextOptionalPermissionPrompts': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Everything, the browser's own services included, goes to the local server or nowhere. */
function loopbackPreferences(web: Web) {
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(proxyScript(web))}`,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    // An http address is visited as it is typed.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    // What would only be noise in the server's log.
    'browser.topsites.contile.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#',
  };
}

/** Firefox cannot map single names to ports, so each group of hosts is a proxy: a connection there is one meant for these hosts. */
function proxyScript({ listed, others, listedHosts }: Web): string {
  const hosts = JSON.stringify(listedHosts.map((host) => host.replaceAll(/[[\]]/g, '')));
  return `function FindProxyForURL(url, host) {
  host = host.replace(/[\\[\\]]/g, '').replace(/\\.$/, '');
  var listed = ${hosts}.some(function (name) { return host === name || host.endsWith('.' + name); });
  return 'PROXY 127.0.0.1:' + (listed ? ${listed.httpPort} : ${others.httpPort});
}`;
}

/** Packs the build as the store would get it; only such a file can be installed for good. */
async function packExtension(folder: string, profile: string): Promise<string> {
  const webExt = path.resolve(import.meta.dirname, '../../../node_modules/web-ext/bin/web-ext.js');
  const args = ['build', '--source-dir', folder, '--artifacts-dir', profile, '--filename', 'shodo.xpi'];
  await promisify(execFile)(globalThis.process.execPath, [
    webExt,
    ...args,
    '--no-config-discovery',
    '--overwrite-dest',
  ]);
  return path.join(profile, 'shodo.xpi');
}

interface FirefoxTab extends Tab {
  activate(): Promise<void>;
}

function createTab(session: BidiSession, context: string): FirefoxTab {
  const act = (sources: readonly object[]) => session.send('input.performActions', { context, actions: sources });
  const keys = (actions: readonly object[]) => act([{ type: 'key', id: 'keyboard', actions }]);
  const evaluateSource: Page['evaluateSource'] = (source) => evaluateIn(session, context, source);
  const evaluate: Page['evaluate'] = (work, ...args) => evaluateSource(call(work, args)) as never;
  return {
    activate: async () => {
      await session.send('browsingContext.activate', { context });
    },
    url: async () => {
      const tree = (await session.send('browsingContext.getTree', {
        root: context,
        maxDepth: 0,
      })) as unknown as ContextTree;
      return tree.contexts[0]?.url ?? '';
    },
    goto: async (url) => {
      // Refused when the visit is stopped at once; where it led is for the caller to see.
      await session.send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => {});
    },
    reload: async () => {
      await session.send('browsingContext.reload', { context, wait: 'none' }).catch(() => {});
    },
    back: async () => {
      await session.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    evaluateSource,
    evaluate,
    click: async (target) => {
      const { x, y } = await placeAtRest(target, async () => {
        const element = await locate(session, context, target);
        return element && callWithElement(session, context, middleOf, element);
      });
      await act([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    type: async (text) => {
      await keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    press: async (key, { shift = false } = {}) => {
      const value = keyValues[key] ?? key;
      await keys([
        ...(shift ? [{ type: 'keyDown', value: keyValues.Shift }] : []),
        { type: 'keyDown', value },
        { type: 'keyUp', value },
        ...(shift ? [{ type: 'keyUp', value: keyValues.Shift }] : []),
      ]);
    },
    compose: async (text, commit) => {
      await session.send('browsingContext.activate', { context });
      await composeInFrontTab(session, text, commit);
    },
    screenshot: async (file, { wholePage = true } = {}) => {
      await waitFor('the page to be drawn', () => evaluate(isDrawn));
      const { data } = await session.send('browsingContext.captureScreenshot', {
        context,
        origin: wholePage ? 'document' : 'viewport',
      });
      writeFileSync(file, Buffer.from(data as string, 'base64'));
    },
    pdf: async (file) => {
      const { data } = await session.send('browsingContext.print', {
        context,
        page: { width: 21, height: 29.7 },
        margin: { top: 0, right: 0, bottom: 0, left: 0 },
      });
      writeFileSync(file, Buffer.from(data as string, 'base64'));
    },
    setView: async ({ width, height, scale = 1 }) => {
      const viewport = { width, height };
      // Refused while the tab moves to another process, as it does on the way to a page of the extension.
      await waitFor('the tab to take a size', () =>
        session.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: scale }),
      );
    },
    setDark: (dark) => setDark(session, { evaluate }, dark),
    close: async () => {
      await session.send('browsingContext.close', { context });
    },
  };
}

/** WebDriver's code points for keys that type no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keyValues: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Space: ' ',
};

async function locate(session: BidiSession, context: string, target: Target): Promise<object | undefined> {
  if (typeof target !== 'string' && 'css' in target) {
    const expression = `(${findByText})(${JSON.stringify(target)})`;
    const answer = await session.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
    return (answer.result as { readonly sharedId?: string }).sharedId === undefined
      ? undefined
      : (answer.result as object);
  }
  const locator =
    typeof target === 'string' ? { type: 'css', value: target } : { type: 'accessibility', value: { ...target } };
  const { nodes } = await session.send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 });
  return (nodes as readonly object[])[0];
}
