import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

function readManifest(build: string): Manifest {
  const file = path.join(root, '.output', build, 'manifest.json');
  if (!existsSync(file))
    throw new Error(`expected ${file}: build first with npm run build, and zip for the store builds`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * A permission that warns switches the installed extension off until each user agrees again, and most users are never asked
 * in words they understand. So the set is decided once, and a change here needs its reason in README.md, "Permissions".
 */
const permissions = {
  chrome: [
    'activeTab',
    'alarms',
    'declarativeNetRequestWithHostAccess',
    'pageCapture',
    'privacy',
    'sidePanel',
    'storage',
    'unlimitedStorage',
    'webNavigation',
  ],
  firefox: [
    'activeTab',
    'alarms',
    'privacy',
    'scripting',
    'storage',
    'unlimitedStorage',
    'webNavigation',
    'webRequest',
    'webRequestBlocking',
  ],
};

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  test.each(['', '-store'])('asks for exactly the permissions that were decided (.output/…-mv3%s)', (suffix) => {
    const manifest = readManifest(`${browser}-mv3${suffix}`);
    const advice = 'A new permission may switch the extension off for everybody: see the comment above this list.';
    expect([...manifest.permissions].sort(), advice).toEqual(permissions[browser]);
    expect([...manifest.host_permissions].sort(), advice).toEqual(['http://*/*', 'https://*/*']);
    expect([...manifest.optional_permissions].sort(), advice).toEqual(['history', 'notifications']);
    expect(manifest.optional_host_permissions, advice).toBeUndefined();
    expect(manifest.content_scripts, 'Shodo reads no page by itself.').toBeUndefined();
  });

  test('lets its pages load nothing but their own files and fetch lists; platform/list-fetch.ts keeps those on https', () => {
    expect(readManifest(`${browser}-mv3`).content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' https: http:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  test('opens the panel beside a page only when asked', () => {
    const manifest = readManifest(`${browser}-mv3`);
    if (browser === 'chrome') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  test('has the same version as package.json', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(readManifest(`${browser}-mv3`).version).toBe(version);
  });
});

test.each(['chrome', 'firefox'])(
  '%s is asked for one key, which Chrome gives out and Firefox does not keep for itself',
  (browser) => {
    expect(readManifest(`${browser}-mv3`).commands).toEqual({
      'leave-page': { suggested_key: { default: 'Alt+X' }, description: '__MSG_leavePage__' },
    });
  },
);

test('Chrome shows only the warning page to redirects, under an address that no site can know', () => {
  const manifest = readManifest('chrome-mv3');
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['warning.html'], matches: ['<all_urls>'], use_dynamic_url: true },
  ]);
  expect(manifest.cross_origin_opener_policy).toEqual({ value: 'same-origin' });
  // use_dynamic_url works from here on.
  expect(manifest.minimum_chrome_version).toBe('130');
});

test('Chrome knows by which schema an organisation’s policy is checked; Firefox takes any', () => {
  expect(readManifest('chrome-mv3').storage).toEqual({ managed_schema: 'managed-policy.json' });
  expect(existsSync(path.join(root, '.output/chrome-mv3/managed-policy.json'))).toBe(true);
  expect(readManifest('firefox-mv3').storage).toBeUndefined();
});

test('Firefox offers no page to sites at all, since its listener needs none', () => {
  const manifest = readManifest('firefox-mv3');
  expect(manifest.web_accessible_resources).toBeUndefined();
  const { gecko } = manifest.browser_specific_settings as { readonly gecko: object };
  // data_collection_permissions is understood from 140 on.
  expect(gecko).toEqual({
    id: 'shodo@shodo.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  });
});

test('only Chrome is told how to run in private windows, since Firefox would then refuse them', () => {
  expect(readManifest('chrome-mv3').incognito).toBe('split');
  expect(readManifest('firefox-mv3').incognito).toBeUndefined();
});

test('the unpacked Chrome build carries the public key that fixes its id, the store build does not', () => {
  expect(readManifest('chrome-mv3').key).toMatch(/^[A-Za-z0-9+/]+=*$/);
  expect(readManifest('chrome-mv3-store').key, 'The Chrome store refuses uploads with a key.').toBeUndefined();
  expect(readManifest('firefox-mv3').key).toBeUndefined();
});

/**
 * Longest texts that every store takes: Edge and the Firefox linter allow a name of 45 characters (Chrome 75), Chrome cuts
 * short names after 12 and refuses descriptions over 132. https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/name,
 * https://developer.chrome.com/docs/extensions/reference/manifest/description, both read 2026-11-23.
 */
const longest = { extName: 45, extShortName: 12, extDescription: 132 };
const locales = path.join(root, 'public/_locales');

describe.each(readdirSync(locales))('the store texts in %s', (locale) => {
  const messages = JSON.parse(readFileSync(path.join(locales, locale, 'messages.json'), 'utf8'));

  test.each(Object.entries(longest))('%s has at most %i characters', (key, limit) => {
    const text: string = messages[key]?.message ?? '';
    expect(text).not.toBe('');
    expect(text.length, `Shorten ${key} in public/_locales/${locale}/messages.json: "${text}"`).toBeLessThanOrEqual(
      limit,
    );
  });

  test('are the same set as in Japanese', () => {
    const japanese = JSON.parse(readFileSync(path.join(locales, 'ja/messages.json'), 'utf8'));
    expect(Object.keys(messages).sort()).toEqual(Object.keys(japanese).sort());
  });
});
