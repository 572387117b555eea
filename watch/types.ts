/** Shapes that the watch shares with the screens and the platform. */

/** What a listed site does, as far as its list says. `test` is Shodo's own practice address. */
export type ThreatKind = 'phishing' | 'malware' | 'scam' | 'ransomware' | 'stalkerware' | 'test' | 'unknown';

/** A list as the screens name it. */
export interface ListInfo {
  /** Lower-case id, stored in allows, logs and incidents: never renamed. */
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
  readonly list: string;
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
 * `flagged`: some list has it in force; `suspicious`: only looks like a known name, never stopped;
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
  readonly lookalike?: { readonly imitates: string };
}

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
}

/** How this browser is protected at this moment, for the popup's line and the watch tab. */
export interface Protection {
  readonly state: 'on' | 'off';
  /** Why it is off, or what is missing although it is on. */
  readonly gaps: readonly ProtectionGap[];
  readonly lists: readonly ListInfo[];
  /** Entries in force now, lapsed ones left out. */
  readonly inForce: number;
  readonly generation: number;
}
/**
 * `prediction-on`: the browser may connect to a listed site ahead of the stop, without a request, because a policy or another
 * extension decides so. `starting`: lists are being put in force for the first time. `broken`: the stored lists could not be read.
 */
export type ProtectionGap =
  | 'no-host-permission'
  | 'private-windows-not-allowed'
  | 'prediction-on'
  | 'starting'
  | 'broken';

/** A listed host that was stopped inside a page, which itself stays. */
export interface BlockedFrame {
  readonly host: string;
  readonly atMs: number;
}

/** What the watch did in one tab, for the popup's line. */
export interface TabState {
  /**
   * The tab shows our warning about this address, which may be longer than the one the warning itself knows;
   * `late`: put up after it may have loaded for a moment.
   */
  readonly stopped: { readonly address: string; readonly late: boolean } | null;
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
  /** `late`: stopped when it may have loaded for a moment. `lapsed`: an allow came to its end. */
  readonly kind: 'stopped' | 'late' | 'opened-once' | 'allowed' | 'allow-removed' | 'lapsed';
  /** The address, or the host an allow was about. */
  readonly target: string;
  /** Ids of the lists that had it, and the entry as it stood; none for allows. */
  readonly lists: readonly string[];
  readonly entry: string;
  /** Why it was allowed and by whom, in the words entered. */
  readonly reason: string;
  readonly by: string;
}
