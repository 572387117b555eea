import { getDomain, getPublicSuffix } from 'tldts';

// Hosts come in canonical already: tldts need not look for them in an address or check their letters.
const options = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  mixedInputs: false,
} as const;

/** The part of a canonical host that somebody registered (Public Suffix List, private section included), or the host itself. */
export function registrablePart(host: string): string {
  return getDomain(host, options) ?? host;
}

/**
 * True when unrelated people register names right under this host: a suffix that the Public Suffix List names,
 * or the parent of one of its `*.` rules. A name that only such a `*.` rule matches belongs to one customer.
 */
export function isSharedSuffix(host: string): boolean {
  const child = `${unlikelyLabel}.${host}`;
  const suffix = getPublicSuffix(child, options);
  return suffix === child || (suffix === host && !isWildcardMatch(host));
}

// No suffix rule names this label, so a name that begins with it is a suffix only where a `*.` rule makes all of them one.
const unlikelyLabel = 'zz-no-such-label-zz';

function isWildcardMatch(host: string): boolean {
  const dot = host.indexOf('.');
  if (dot === -1) return false;
  const sibling = `${unlikelyLabel}${host.slice(dot)}`;
  return getPublicSuffix(sibling, options) === sibling;
}
