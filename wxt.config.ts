import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Public half of the pair that gives the unpacked Chromium build its fixed id; the private half was thrown away.
 * Never in the store zip (`--mode store`): the Chrome store has refused uploads that carry a key.
 */
const unpackedKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoDsk0XygR5i/bxME4dE+nhmvxJD2Bf9OBsiGPbhZQV3RJUhOVt6tk01/AlCUKk2M6dYHPxO4kqrqJaKuWs9dqbDhljyRccGn6cqWevPsME9R0Jc3A60KN9eIykvv8VSw8xW8rw55G6ya2KNOWP5/vVwpRjZCpSOVXWnXapvCSvNe/rzukJfNC1uRn0218kd0dvGyieuTGUC6qpSsOJ9E3Cm9IaL5Fsip57gGwc8k7r1uZ53ew4uZ0V08bNrsHM2E7gFbmoaznbh9DFnmC7Xkl9LJEyVz9ePWROuVwm+K4evgen9rY3uSGrSzHlQxh2sXwe5RGGkZTR5zYVM29OS8eQIDAQAB';

const icon = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/normal-${size}.png`]));

/** The popup's module waits for the first paint: a script of a type no browser knows is not fetched; first-paint.ts turns it on. */
const holdBackModule: Plugin = {
  name: 'hold-back-module',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path.endsWith('/popup/index.html') ? html.replace('<script type="module"', '<script type="held"') : html,
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  // A page's modules come from the package on disk; fetching them ahead only holds up its first paint.
  vite: () => ({ build: { modulePreload: false }, plugins: [holdBackModule] }),
  hooks: {
    'build:manifestGenerated': (_, { action }) => {
      // By its address the popup knows where it stands without asking.
      if (action?.default_popup) action.default_popup += '?toolbar';
    },
  },
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extName__',
      short_name: '__MSG_extShortName__',
      description: '__MSG_extDescription__',
      default_locale: 'ja',
      // README.md, "Permissions", gives the reason for each; tests/rules/manifest.test.ts pins the set.
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        'privacy',
        'webNavigation',
        'activeTab',
        ...(firefox
          ? ['webRequest', 'webRequestBlocking', 'scripting']
          : ['declarativeNetRequestWithHostAccess', 'pageCapture', 'sidePanel']),
      ],
      host_permissions: ['http://*/*', 'https://*/*'],
      optional_permissions: ['history', 'notifications'],
      icons: icon,
      // Short, since whoever needs it is frightened. Chrome gives out no Alt+Shift, Firefox keeps Ctrl+Shift+X for itself, and
      // chats use that one. The user may change it, and a browser refuse it: our pages show the key as it really is.
      commands: {
        'leave-page': { suggested_key: { default: 'Alt+X' }, description: '__MSG_leavePage__' },
      },
      action: { default_title: '__MSG_actionTitle__', default_icon: icon },
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' https: http:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'shodo@shodo.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {
            minimum_chrome_version: '130',
            incognito: 'split',
            // Firefox needs none. docs/policy.md says what can be set, settings/policy.ts reads it.
            storage: { managed_schema: 'managed-policy.json' },
            cross_origin_opener_policy: { value: 'same-origin' },
            // use_dynamic_url: our redirect reaches the page, and no site can link to, frame or fetch it. A typed address
            // comes from no site, and only <all_urls> covers that: narrower patterns end in a bare error page.
            web_accessible_resources: [{ resources: ['warning.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
            ...(mode === 'store' ? {} : { key: unpackedKey }),
          }),
    };
  },
});
