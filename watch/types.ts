import type { RefusalReason, SkipReason } from './entry.ts';
import type { FormatName } from './formats/format.ts';
import type { NoListReason } from './list-text.ts';

/** Shapes that the watch shares with the screens and the platform. */

/** What a listed site does, as far as its list says. `test` is Shodo's own practice address. */
export type ThreatKind = 'phishing' | 'malware' | 'scam' | 'ransomware' | 'stalkerware' | 'test' | 'unknown';

/** A list as the screens name it. */
export interface ListInfo {
  /** Lower-case id, stored in subscriptions and logs: never renamed. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly homepage: string;
  readonly licence: string;
  /** What its entries are when the list itself does not say. */
  readonly threat: ThreatKind;
  /** The list's own date in ms since the epoch, or null where it states none. */
  readonly datedAtMs: number | null;
  /** Entries in the list by kind, lapsed ones included. */
  readonly counts: EntryCounts;
}

export interface EntryCounts {
  readonly hosts: number;
  readonly ips: number;
  readonly paths: number;
}

/** Why one list matches an address. Facts a list does not give are absent, never guessed. */
export interface Match {
  /** Id of the list. */
  readonly list: string;
  /** What people call it: an id says nothing in a record that is read years later. */
  readonly listName: string;
  readonly kind: 'host' | 'ip' | 'path';
  /** The entry in canonical form, e.g. `bad.example` or `docs.example/d/1`. */
  readonly entry: string;
  /** The line as it stood in the list. */
  readonly line: string;
  readonly threat: ThreatKind;
  readonly brand?: string;
  /** When the list took it in, ms since the epoch. */
  readonly listedAtMs?: number;
  /** Most likely an honest site that was broken into: worded more mildly. */
  readonly isHacked?: true;
  /** The guard keeps this name from every list; the organisation's own deny list has it all the same. */
  readonly overridesGuard?: true;
}

/**
 * What the lists say of one address.
 * `flagged`: some list has it in force; `suspicious`: only its name deceives, never stopped;
 * `clear`: on no list, or allowed (then `allow` is there); `ignored`: not a web address.
 * `clear` is never a promise that a site is safe.
 */
export interface Verdict {
  readonly url: string;
  readonly kind: 'flagged' | 'suspicious' | 'clear' | 'ignored';
  /** Canonical host, '' when ignored. */
  readonly host: string;
  /** The part of the host that somebody registered (eTLD+1), or the host itself. */
  readonly registrable: string;
  readonly matches: readonly Match[];
  readonly allow?: Allow;
  readonly lookalike?: Lookalike;
}

/** How a name deceives: it looks like a guarded one, or one of its labels mixes scripts that nobody writes together. */
export type Lookalike = { readonly kind: 'imitates'; readonly name: string } | { readonly kind: 'mixed-scripts' };

/** A deliberate exception: who, why and until when; nothing is allowed silently or for ever. */
export interface Allow {
  readonly id: string;
  /** `host` covers the host itself and its subdomains; `address` one address without its fragment. */
  readonly scope: 'host' | 'address';
  readonly target: string;
  readonly reason: string;
  readonly by: string;
  readonly fromMs: number;
  readonly untilMs: number;
  /** Given in a private window: no line of the log may tell of it. */
  readonly isPrivate?: true;
  /** The organisation's own: it ends when the policy changes, and nobody here can take it back. */
  readonly byPolicy?: true;
}

/** How this browser is protected at this moment, for the popup's line and the watch tab. */
export interface Protection {
  readonly state: 'on' | 'off';
  /** Why it is off, or what is missing although it is on. */
  readonly gaps: readonly ProtectionGap[];
  readonly lists: readonly ListInForce[];
  /** Entries in force now, lapsed ones left out. */
  readonly inForce: number;
  readonly generation: number;
}

/** A list that protects now, and how fresh it is. */
export interface ListInForce extends ListInfo {
  /** When its publisher last answered with it or said that nothing changed; null for a bundled copy never checked, a file or a paste. */
  readonly lastSuccessMs: number | null;
  /** Shown in amber (watch/schedule.ts, `isStale`); it still protects. */
  readonly isStale: boolean;
}

/**
 * `prediction-on`: the browser may connect to a listed site ahead of the stop, without a request, because a policy or another
 * extension decides so. `starting`: lists are being put in force for the first time. `broken`: the stored lists could not be read.
 * `no-database`: the browser keeps none, so the lists are those of the package and nothing is logged.
 */
export type ProtectionGap =
  | 'no-host-permission'
  | 'private-windows-not-allowed'
  | 'prediction-on'
  | 'starting'
  | 'broken'
  | 'no-database';

/** A listed host that was stopped inside a page, which itself stays. */
export interface BlockedFrame {
  readonly host: string;
  readonly atMs: number;
}

/** What the watch did in one tab, for the popup's line. */
export interface TabState {
  /**
   * The tab shows our warning about this address, which may be longer than the one the warning itself knows;
   * `late`: put up after it may have loaded for a moment. `cameFrom`: the page that led there, '' where nobody knows.
   */
  readonly stopped: { readonly address: string; readonly late: boolean; readonly cameFrom: string } | null;
  /** The listed host that the user opened once here and that the tab still shows. */
  readonly openedOnce: string | null;
  /** Hosts stopped inside the tab's page, the first first. */
  readonly frames: readonly BlockedFrame[];
  /** The visit that was stopped sent a form, whose content is gone. In Chromium told by the kind of visit: a form sent by GET counts too. */
  readonly sentForm: boolean;
}

/** One line of the watch's own log: kept on this machine only, none from private windows. */
export interface LogEvent {
  readonly atMs: number;
  /** `late`: stopped when it may have loaded for a moment. `frame`: the first one inside a page. `lapsed`: an allow came to its end. */
  readonly kind: 'stopped' | 'late' | 'frame' | 'opened-once' | 'allowed' | 'allow-removed' | 'lapsed';
  /** The address, or the host an allow was about. */
  readonly target: string;
  /** Ids of the lists that had it, and the entry as it stood; none for allows. */
  readonly lists: readonly string[];
  readonly entry: string;
  /** Why it was allowed and by whom, in the words entered. */
  readonly reason: string;
  readonly by: string;
}

/** Where a list comes from: the catalogue (watch/catalogue.ts), or the user, by address, by file or by pasting. */
export type ListSource = 'catalogue' | 'url' | 'file' | 'paste';

/** One list as the settings show it: what it is, what of it is in force, and how its updates go. */
export interface ListState {
  /** Counts are zero and the date is null while nothing of it is stored. */
  readonly info: ListInfo;
  readonly source: ListSource;
  /** Where it is fetched; for a list of several files the first. Null for a file or a paste, which never change by themselves. */
  readonly url: string | null;
  readonly isOn: boolean;
  /** What is stored: nothing yet, the copy that came with the extension, or one that was fetched or read. */
  readonly copy: 'none' | 'bundled' | 'own';
  /** What is being done with it now. */
  readonly activity: ListActivity | null;
  /** The last time its publisher answered with a good list or said that nothing changed. */
  readonly lastSuccessMs: number | null;
  readonly lastTryMs: number | null;
  /** Why the last try failed; null when it did not. What was in force stays in force. */
  readonly failure: ListFailure | null;
  /** Tries in a row that failed. */
  readonly failures: number;
  /** When it is fetched next; null while it is off, and for files and pastes. */
  readonly nextTryMs: number | null;
  /** Amber: see `isStale` in watch/schedule.ts. */
  readonly isStale: boolean;
  /** What was read, skipped and refused of the copy that is stored; null while there is none. */
  readonly reading: ListReading | null;
  /** What it takes up on the disk, the copy before included. */
  readonly bytes: number;
  /** The copy one step back, or, after a step back, the newer one that was left; null where there is none. */
  readonly other: { readonly datedAtMs: number | null; readonly counts: EntryCounts } | null;
  /** The user stepped back: the copy in force stays until it is fetched by hand or its publisher has yet another one. */
  readonly isHeldBack: boolean;
  /** Its conditions in watch/catalogue.ts (`consentWords`) that the user has to agree to before it can be switched on. */
  readonly consent: ConsentId | null;
}

/** Which conditions a list of the catalogue has; their words stand in watch/catalogue.ts. */
export type ConsentId = 'no-licence' | 'non-commercial' | 'licence-not-verified';

/** What is being done with a list: waiting for its turn, being fetched, being read, being put in force. */
export interface ListActivity {
  readonly step: 'waiting' | 'fetching' | 'reading' | 'applying';
  readonly bytes: number;
  /** Null where the server does not say how many there will be. */
  readonly totalBytes: number | null;
  /** Of the current step, 0 to 1; null where it cannot be told. */
  readonly share: number | null;
}

/** What was read of a list: entries by kind, and lines that gave none, with an example line for each reason. */
export interface ListReading {
  readonly format: FormatName;
  readonly counts: EntryCounts;
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly refused: Partial<Record<RefusalReason, number>>;
  readonly examples: Partial<Record<SkipReason | RefusalReason, string>>;
}

/**
 * Why a list could not be fetched or was not put in force.
 * `unreachable`: no connection or no such server; `not-https`: a plain http address whose host nobody named; `bad-redirect`: it
 * leads on to plain http, in a circle or to nowhere; `cut-off`: the connection broke in the middle; `too-slow`: nothing came for a while, or not all in the time
 * given; `shrunk` and `too-broad`: senseless against the copy in force, which stays; `no-room`: the lists would take up too
 * much, or the browser's disk is full; `interrupted`: it was stopped in the middle, as by the browser's end; `damaged`: what was
 * stored of it can no longer be read, and could not be made anew.
 */
export type ListFailure =
  | { readonly kind: 'offline' | 'unreachable' | 'not-https' | 'bad-redirect' | 'cut-off' | 'too-slow' }
  | { readonly kind: 'too-many-entries' | 'no-room' | 'interrupted' | 'damaged' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'no-list'; readonly reason: NoListReason }
  | { readonly kind: 'shrunk'; readonly before: number; readonly now: number }
  | { readonly kind: 'too-broad'; readonly refused: number; readonly read: number };

/** A list that was read to be looked at, and takes effect only when the user confirms it. */
export interface ListPreview {
  /** For `add-list` and `discard-preview`. */
  readonly id: string;
  /** What the list calls itself, else its file or host; for the user to change. */
  readonly name: string;
  readonly url: string | null;
  readonly datedAtMs: number | null;
  readonly reading: ListReading;
  /** A few entries in canonical form. */
  readonly samples: readonly string[];
  /** What it will take up on the disk. */
  readonly bytes: number;
  /** It looks senseless (`too-broad`); the user may take it all the same. */
  readonly doubt: ListFailure | null;
}

/** All lists, and what they take up. */
export interface ListsState {
  readonly lists: readonly ListState[];
  /** Bytes on this disk, all lists together, and the most that will be used. */
  readonly usedBytes: number;
  readonly mostBytes: number;
  /** False where the browser keeps no database (Firefox that never remembers): only the lists of the package protect. */
  readonly isKept: boolean;
  /** What is being done with a list that the user wants to look at; it can be cancelled by the id `preview`. */
  readonly preview: ListActivity | null;
}

/** An address this browser opened before it was listed. Kept on this machine only, none from private windows. */
export interface PastVisit {
  readonly id: string;
  readonly url: string;
  /** Its host in canonical form. */
  readonly host: string;
  /** The last visit within the days looked back. */
  readonly visitedAtMs: number;
  readonly foundAtMs: number;
  readonly matches: readonly Match[];
  readonly state: 'new' | 'dismissed' | 'opened';
}

/** What is known of past visits. */
export interface PastVisits {
  /** Found ones, the newest visit first. */
  readonly visits: readonly PastVisit[];
  readonly lastCheckMs: number | null;
  /** Addresses looked at in the last check. */
  readonly checked: number;
}
