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

/** What a warning page's own address says of a stop. */
export interface WarningAddress {
  /** The address stopped, untouched; with `byPath` only as much of it as the list's entry has. */
  readonly address: string;
  readonly byPath: boolean;
  /** Put up when the page may have loaded for a moment. */
  readonly late: boolean;
  /** The visit sent a form; only Firefox can say so here. */
  readonly sentForm: boolean;
}

/** Reads a warning page's address; null for any other. The address stopped stands behind the first `#`. */
export function readWarning(url: string): WarningAddress | null {
  const hash = url.indexOf('#');
  if (hash === -1) return null;
  const [page, query] = url.slice(0, hash).split('?');
  if (page !== warningPageAddress()) return null;
  const said = new URLSearchParams(query);
  return {
    address: url.slice(hash + 1),
    byPath: said.has('path'),
    late: said.has('late'),
    sentForm: said.has('form'),
  };
}
