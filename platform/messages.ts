import type { Allow, LogEvent, Protection, TabState, Verdict } from '../watch/types.ts';

/**
 * What pages ask of the background: only what it alone can do. Payloads are JSON, because that is all Chromium's
 * messages carry before 148. Pages read and write incidents and settings themselves.
 */
export type Message =
  /** What the lists say of an address; for the popup's line, a page record and the warning page's own look-up. */
  | { readonly kind: 'judge'; readonly url: string }
  | { readonly kind: 'protection' }
  /** What the watch did in a tab; in that of the asking page when none is named. Null when neither is there. */
  | { readonly kind: 'tab-state'; readonly tabId?: number }
  /** Only from the warning page's top frame: opens this address once in its own tab. */
  | { readonly kind: 'proceed-once'; readonly url: string }
  /** Only from the warning page's top frame: leaves this address's host alone until then, for the reason given. */
  | {
      readonly kind: 'allow';
      readonly url: string;
      readonly reason: string;
      readonly by: string;
      readonly untilMs: number;
    }
  /** The allows in force. */
  | { readonly kind: 'allows' }
  | { readonly kind: 'remove-allow'; readonly id: string }
  /** What the watch stopped and let through, the newest first. */
  | { readonly kind: 'log' }
  | { readonly kind: 'clear-log' }
  /** An incident was started, closed or reopened: the toolbar mark follows. */
  | { readonly kind: 'incidents-changed' };

/** An allow is for a time: a supplier's broken site, not a way to switch the watch off. */
export const MOST_ALLOW_DAYS = 30;

export interface Answers {
  readonly judge: Verdict;
  readonly protection: Protection;
  readonly 'tab-state': TabState | null;
  /** `refused`: not asked by a warning page, or the address is not listed. */
  readonly 'proceed-once': { readonly done: true } | { readonly done: false; readonly kind: 'refused' | 'failed' };
  /** `refused` also when the end lies in the past or more than `MOST_ALLOW_DAYS` ahead. */
  readonly allow: { readonly done: true } | { readonly done: false; readonly kind: 'refused' | 'failed' };
  readonly allows: readonly Allow[];
  readonly 'remove-allow': { readonly removed: boolean };
  readonly log: readonly LogEvent[];
  readonly 'clear-log': null;
  readonly 'incidents-changed': null;
}

export type AnswerTo<M extends Message> = Answers[M['kind']];
