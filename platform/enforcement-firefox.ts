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
  async withHttpsOnly(plainHttpHosts, work) {
    // Only for as long as it is needed: a listener for such requests would wake us for those of every site.
    const stopPlain = ({ url, originUrl }: { readonly url: string; readonly originUrl?: string }) => ({
      cancel: isOurs(originUrl) && !plainHttpHosts.includes(new URL(url).hostname),
    });
    browser.webRequest.onBeforeRequest.addListener(
      stopPlain as never,
      { urls: ['http://*/*'], types: ['xmlhttprequest'] },
      ['blocking'],
    );
    try {
      return await work();
    } finally {
      browser.webRequest.onBeforeRequest.removeListener(stopPlain as never);
    }
  },
};

function isOurs(originUrl: string | undefined): boolean {
  return originUrl?.startsWith(browser.runtime.getURL('/')) === true;
}
