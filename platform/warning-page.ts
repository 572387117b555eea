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

/** What a warning page's address says; null for any other address. The address stopped stands behind the first `#`, untouched. */
export function readWarning(
  url: string,
): { readonly address: string; readonly late: boolean; readonly sentForm: boolean } | null {
  const hash = url.indexOf('#');
  if (hash === -1) return null;
  const [page, query] = url.slice(0, hash).split('?');
  if (page !== warningPageAddress()) return null;
  return { address: url.slice(hash + 1), late: query === 'late', sentForm: query === 'form' };
}
