import type {
  Allow,
  ListFailure,
  ListPreview,
  ListsState,
  LogEvent,
  PastVisit,
  PastVisits,
  Protection,
  TabState,
  ThreatKind,
  Verdict,
} from '../watch/types.ts';

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
  /** Only from the settings page: puts back an allow that was just removed. */
  | { readonly kind: 'restore-allow'; readonly allow: Allow }
  /** What the watch stopped and let through, the newest first. */
  | { readonly kind: 'log' }
  | { readonly kind: 'clear-log' }
  /** An incident was started, closed or reopened, what is due in it changed, or the reminders were switched: mark and alarms follow. */
  | { readonly kind: 'incidents-changed' }
  | ListMessage;

/**
 * About the lists. Long ones answer when all is done; `onListsChange` tells of each step, whereupon `lists` says how
 * far it is. Own lists stand in the settings, and are changed by these messages alone.
 */
export type ListMessage =
  | { readonly kind: 'lists' }
  /** `agrees`: the user has read and agreed to the list's conditions. A list switched on is fetched at once. */
  | { readonly kind: 'switch-list'; readonly id: string; readonly on: boolean; readonly agrees?: boolean }
  /** Fetches these lists now, or all that are on; `anyway` takes a list that looks senseless, or that the user had stepped back from. */
  | { readonly kind: 'update-lists'; readonly ids: readonly string[] | 'all'; readonly anyway?: boolean }
  /** Ends whatever is being done with a list, or with a preview (then its id is `preview`). */
  | { readonly kind: 'cancel-list'; readonly id: string }
  /** Exchanges the copy in force and the other one: a step back, and by the same message the way forward again. */
  | { readonly kind: 'step-back-list'; readonly id: string }
  /** Reads a list to be looked at. `staged`: the name that `stageListBytes` gave; `name` is the user's file, '' for a paste. */
  | { readonly kind: 'preview-list'; readonly url: string; readonly allowsPlainHttp?: boolean }
  | {
      readonly kind: 'preview-staged';
      readonly staged: string;
      readonly name: string;
      readonly source: 'file' | 'paste';
    }
  | { readonly kind: 'discard-preview'; readonly id: string }
  /** Puts a preview in force as an own list. */
  | { readonly kind: 'add-list'; readonly preview: string; readonly name: string; readonly threat: ThreatKind }
  /** Takes an own list away; `restore-list` brings it back for an hour. */
  | { readonly kind: 'remove-list'; readonly id: string }
  | { readonly kind: 'restore-list'; readonly id: string }
  | { readonly kind: 'past-visits' }
  /** Looks through the last 90 days now. */
  | { readonly kind: 'check-past-visits' }
  | { readonly kind: 'mark-past-visits'; readonly ids: readonly string[]; readonly state: PastVisit['state'] };

/** The broadcast channel on which the background says that something about the lists has changed. */
export const LISTS_CHANNEL = 'shodo-lists';

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
  /** False when its time is over by now. */
  readonly 'restore-allow': { readonly restored: boolean };
  readonly log: readonly LogEvent[];
  readonly 'clear-log': null;
  readonly 'incidents-changed': null;
  readonly lists: ListsState;
  readonly 'switch-list': ListAnswer;
  readonly 'update-lists': ListAnswer;
  readonly 'cancel-list': ListAnswer;
  readonly 'step-back-list': ListAnswer;
  readonly 'preview-list': PreviewAnswer;
  readonly 'preview-staged': PreviewAnswer;
  readonly 'discard-preview': ListAnswer;
  readonly 'add-list': ListAnswer;
  readonly 'remove-list': ListAnswer;
  readonly 'restore-list': ListAnswer;
  readonly 'past-visits': PastVisits;
  readonly 'check-past-visits': PastVisitsAnswer;
  readonly 'mark-past-visits': PastVisits;
}

/**
 * `unknown`: no such list, preview or other copy (any more); `needs-consent`: its conditions are not agreed to yet;
 * `not-kept`: this browser keeps no database; `no-room`: the lists would take up too much, or the disk is full; `failed`: the disk
 * refused, or what lies there was damaged.
 * How an update went stands in the list's own state.
 */
export type ListAnswer =
  | { readonly done: true }
  | { readonly done: false; readonly kind: 'unknown' | 'needs-consent' | 'fixed' | 'not-kept' | 'no-room' | 'failed' };

/** `not-an-address`: not what an address looks like; `plain-http`: the user has to allow this host's unprotected connection first. */
export type PreviewAnswer =
  | { readonly done: true; readonly preview: ListPreview }
  | { readonly done: false; readonly kind: 'not-an-address' | 'plain-http' | 'cancelled' | 'not-kept' | 'unknown' }
  | { readonly done: false; readonly kind: 'failed'; readonly failure: ListFailure };

/** `no-permission`: the browser does not let us read its history (any more). */
export type PastVisitsAnswer =
  | { readonly done: true; readonly checked: number; readonly found: number }
  | { readonly done: false; readonly kind: 'no-permission' | 'not-kept' | 'failed' };

export type AnswerTo<M extends Message> = Answers[M['kind']];
