import type { InForce } from '../watch/in-force.ts';
import type { Allow } from '../watch/types.ts';

/** How this browser stops a visit before the site receives a byte; chosen at build time. */
export interface Enforcement {
  /** Puts the browser's own rules of a generation in place, all at once. */
  apply(generation: number, inForce: Pick<InForce, 'hosts' | 'paths'>): Promise<void>;
  /** The generation whose rules are in place; null where there are none yet; `no-rules` where this browser needs none. */
  generationInPlace(): Promise<number | null | 'no-rules'>;
  /** Lets one host through in one tab: its page until `closePage`, its frames until `closeOnce`. */
  openOnce(tabId: number, host: string): Promise<void>;
  closePage(tabId: number): Promise<void>;
  closeOnce(tabId: number): Promise<void>;
  /** Leaves exactly these hosts and their subdomains alone, in place of those before. */
  leaveAlone(allows: readonly Allow[]): Promise<void>;
  /** Stops exactly these hosts and their subdomains whatever is left alone, in place of those before. */
  stopAlways(hosts: readonly string[]): Promise<void>;
  /**
   * Whether rules are in place for this address although the lists at hand may not have it: Chromium's private windows share the
   * rules of the normal ones, but hold only the lists of the package.
   */
  hasForeignRule(url: string): Promise<boolean>;
  /** Whether an entry that the lists at hand have is still in force: in Chromium's private windows those lists may be old. */
  confirms(entries: readonly string[]): Promise<boolean>;
  /** While lists are fetched: keeps every request of our own on https, redirects included, but for these hosts. */
  withHttpsOnly<T>(plainHttpHosts: readonly string[], work: () => Promise<T>): Promise<T>;
}
