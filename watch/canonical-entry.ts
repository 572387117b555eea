import { isIpHost, parseAddress, parseHost } from './address.ts';
import { type Entry, entryText, type RawEntry, type RefusalReason, type SkipReason } from './entry.ts';
import { refuseHost, refusePath, sharedBecause } from './guard.ts';
import { maxPathEntryLength } from './index-file.ts';
import { isOrganisational } from './registrable.ts';

export type CanonicalEntry =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/**
 * Decides what an entry of a list comes to. A host of its own gives a host entry, never its parent; an address on a
 * host that many share gives a path entry, and so does a rule that names a path; an address on an IP gives the IP. With
 * `overridesGuard` (an organisation's own deny list) nothing but a single label is refused.
 */
export function canonicalEntry(raw: RawEntry, line: string, overridesGuard: boolean): CanonicalEntry {
  if (raw.text.length > maxTextLength) return { kind: 'skipped', reason: 'too-long' };
  if (raw.form === 'host') {
    const host = parseHost(raw.text);
    if (host === undefined || isOtherNumber(raw.text, host)) return { kind: 'skipped', reason: 'not-a-host' };
    return guarded(raw, line, host, '', overridesGuard);
  }
  const address = parseAddress(raw.form === 'pattern' ? `http://${raw.text}` : raw.text);
  if (address.kind === 'ignored') {
    return { kind: 'skipped', reason: raw.form === 'url' ? 'not-a-web-address' : 'not-understood' };
  }
  const { host } = address;
  const isNumber = raw.form === 'pattern' && isOtherNumber(raw.text.slice(0, raw.text.indexOf('/')), host);
  // A browser takes an address with `$` or quotes in its host; in a list they belong to its writing.
  if (parseHost(host) !== host || isNumber) return { kind: 'skipped', reason: 'not-a-host' };
  const path = entryPath(address.path);
  const wantsPath = !address.isIp && path !== '' && (raw.form !== 'url' || sharedBecause(host) !== undefined);
  return guarded(raw, line, host, wantsPath ? path : '', overridesGuard);
}

/** Versions, counts and cut addresses (`1.2.3`, `2026`, `192.0.2`) would do for a browser as IP addresses; a list means none. */
function isOtherNumber(name: string, host: string): boolean {
  if (!isIpHost(host) || host.startsWith('[') || /^[^.]*:/.test(name)) return false;
  return name.replace(/:\d+$|\.$/, '').split('.').length !== 4;
}

/** No address that a person opens is longer; parsers of addresses take their time with longer ones. */
const maxTextLength = 16_384;

/** Separators at the end of a path say nothing: a path entry ends where a separator or nothing follows. */
function entryPath(path: string): string {
  let end = path.length;
  while (end > 0 && (path[end - 1] === '/' || path[end - 1] === '?')) end--;
  return path.slice(0, end);
}

function guarded(raw: RawEntry, line: string, host: string, path: string, overridesGuard: boolean): CanonicalEntry {
  const isPath = path !== '';
  const refusal = isPath ? refusePath(host, path) : refuseHost(host);
  if (refusal !== undefined && (!overridesGuard || refusal === 'single-label'))
    return { kind: 'refused', reason: refusal };
  const entry: Entry = {
    kind: isPath ? 'path' : isIpHost(host) ? 'ip' : 'host',
    host,
    path,
    // An adblock rule means subdomains too, but not those of other customers.
    onSubdomains: isPath && raw.form === 'pattern' && sharedBecause(host) === undefined,
    isHacked: isLikelyHacked(host, raw),
    overridesGuard: refusal !== undefined,
    line,
    threat: raw.threat,
    brand: raw.brand,
    listedAtMs: raw.listedAtMs,
  };
  if (isPath && entryText(entry).length >= maxPathEntryLength) return { kind: 'skipped', reason: 'too-long' };
  return { kind: 'entry', entry };
}

// The folders are WordPress's own.
function isLikelyHacked(host: string, raw: RawEntry): boolean {
  return isOrganisational(host) || (raw.form !== 'host' && /\/wp-(?:content|includes)\//.test(raw.text));
}
