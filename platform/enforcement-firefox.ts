import { browser } from 'wxt/browser';
import type { Enforcement } from './enforcement.ts';

/** Firefox asks our listener about each visit (platform/request-listener.ts), so there are no rules to keep in step. */
export const firefoxEnforcement: Enforcement = {
  apply: async () => {},
  generationInPlace: async () => 'no-rules',
  openOnce: async () => {},
  closePage: async () => {},
  closeOnce: async () => {},
  leaveAlone: async () => {},
  stopAlways: async () => {},
  hasForeignRule: async () => false,
  confirms: async () => true,
  async withHttpsOnly(plainHttpHosts, work) {
    // Only for as long as it is needed: a listener for such requests would wake us for those of every site.
    if (fetching.size === 0) {
      const requests = { urls: ['http://*/*'], types: ['xmlhttprequest' as const] };
      browser.webRequest.onBeforeRequest.addListener(stopPlain as never, requests, ['blocking']);
    }
    const named = { hosts: plainHttpHosts };
    fetching.add(named);
    try {
      return await work();
    } finally {
      fetching.delete(named);
      if (fetching.size === 0) browser.webRequest.onBeforeRequest.removeListener(stopPlain as never);
    }
  },
};

/** The hosts that may be asked over plain http, of each work going on. */
const fetching = new Set<{ readonly hosts: readonly string[] }>();

function stopPlain({ url, originUrl }: { readonly url: string; readonly originUrl?: string }): { cancel: boolean } {
  const { hostname } = new URL(url);
  return { cancel: isOurs(originUrl) && ![...fetching].some(({ hosts }) => hosts.includes(hostname)) };
}

function isOurs(originUrl: string | undefined): boolean {
  return originUrl?.startsWith(browser.runtime.getURL('/')) === true;
}
