import { browser } from 'wxt/browser';

/**
 * The warning page's fixed address. In Chromium not `runtime.getURL`: for a resource with a dynamic address it gives one that
 * changes at each restart, and a rule that was stored with it would then lead nowhere.
 */
export function warningPageAddress(): string {
  return import.meta.env.FIREFOX
    ? browser.runtime.getURL('/warning.html' as '/')
    : `chrome-extension://${browser.runtime.id}/warning.html`;
}
