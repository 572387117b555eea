import type { ThreatKind } from './types.ts';

/** One thing a list says, as its format gives it, before anything is judged of it. */
export interface RawEntry {
  /**
   * `host`: a bare name or IP address; `url`: the whole address of one bad page. Where a rule says itself how much it means:
   * `prefix`, the beginning of addresses on one host; `pattern`, a literal `host/path` that subdomains have too.
   */
  readonly form: 'host' | 'url' | 'prefix' | 'pattern';
  readonly text: string;
  /** The list excepts this from its other entries. */
  readonly isException?: boolean;
  readonly threat?: ThreatKind;
  readonly brand?: string;
  readonly listedAtMs?: number;
}

/** One entry in canonical form. */
export interface Entry {
  readonly kind: 'host' | 'ip' | 'path';
  readonly host: string;
  /** Canonical path with its query, for `path` only; never `/` alone. */
  readonly path: string;
  /** For `path`: counts on the host's subdomains too. A host entry always does, an IP entry never. */
  readonly onSubdomains: boolean;
  /** Most likely an honest site that was broken into: it lapses sooner and is worded more mildly. */
  readonly isHacked: boolean;
  /** The guard would have refused it, but an organisation's own deny list overrides the guard. */
  readonly overridesGuard: boolean;
  readonly line: string;
  readonly threat: ThreatKind | undefined;
  readonly brand: string | undefined;
  readonly listedAtMs: number | undefined;
}

/** The entry as it is shown: `bad.example`, `docs.example/d/1`. */
export function entryText(entry: { readonly host: string; readonly path: string }): string {
  return entry.host + entry.path;
}

/** What an index hashes of an entry, given as it is shown: two entries with one key differ in nothing that is matched. */
export function entryKey(kind: Entry['kind'], shown: string, onSubdomains: boolean, ignoresPathCase: boolean): string {
  if (kind !== 'path') return shown;
  const text = ignoresPathCase ? shown.toLowerCase() : shown;
  return onSubdomains ? `.${text}` : text;
}

/** Why a line gives no entry although it is read as part of the list. */
export type SkipReason =
  | 'blank'
  | 'comment'
  | 'header'
  | 'not-understood'
  | 'not-a-page-visit'
  | 'conditional'
  | 'pattern'
  | 'exception'
  | 'excepted'
  | 'not-a-host'
  | 'not-a-web-address'
  | 'loopback-name'
  | 'too-long'
  | 'duplicate';

/** Why an entry is too broad, too local or too well known to act on. */
export type RefusalReason =
  | 'single-label'
  | 'public-suffix'
  | 'hosting-root'
  | 'shared-host'
  | 'local'
  | 'popular'
  | 'guarded-brand';
