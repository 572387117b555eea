/** A web address in the one form everything here compares, or the news that it is none. */
export type Address = WebAddress | { readonly kind: 'ignored' };

export interface WebAddress {
  readonly kind: 'web';
  /** Lower case, punycode, no dot at the end; IPv4 in four decimal parts, IPv6 in brackets. */
  readonly host: string;
  readonly isIp: boolean;
  /** Path and query in one spelling, see `canonicalPath`. */
  readonly path: string;
  /** The browser's own href without fragment, user name and password. */
  readonly hrefWithoutFragment: string;
}

const ignored: Address = { kind: 'ignored' };
const ipv4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** Reads an address as the browser does; only http and https are web addresses. */
export function parseAddress(text: string): Address {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return ignored;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return ignored;
  const host = plainHost(url.hostname);
  if (host === '') return ignored;
  return {
    kind: 'web',
    host,
    isIp: isIpHost(host),
    path: canonicalPath(url.pathname + url.search),
    hrefWithoutFragment: `${url.protocol}//${url.host}${url.pathname}${url.search}`,
  };
}

/** True for a canonical host that is an IPv4 or a bracketed IPv6 address: such a host has no parents. */
export function isIpHost(host: string): boolean {
  const last = host.charCodeAt(host.length - 1);
  return last === 0x5d || (last >= 0x30 && last <= 0x39 && ipv4.test(host));
}

/**
 * Canonical host of a name as a list writes it, or undefined where a browser could never visit it.
 * A dot at the end falls off; a name with an empty label, a port or a path is none.
 */
export function parseHost(text: string): string | undefined {
  if (isPlainName(text)) return text;
  if (text.length > 1024 || /[\s/\\?#@]/.test(text)) return undefined;
  const bracketed = !text.startsWith('[') && text.includes(':') && /^[0-9a-fA-F:.]+$/.test(text) ? `[${text}]` : text;
  if (!bracketed.startsWith('[') && bracketed.includes(':')) return undefined;
  let url: URL;
  try {
    url = new URL(`http://${bracketed}/`);
  } catch {
    return undefined;
  }
  if (url.hostname.startsWith('.') || url.hostname.includes('..')) return undefined;
  const host = plainHost(url.hostname);
  return isVisitable(host) && (host.startsWith('[') || isName.test(host)) ? host : undefined;
}

// A browser takes commas, quotes and more in a name, but none that has them is in the DNS: in a list they belong to its writing.
const isName = /^[a-z0-9._-]+$/;

/** False where a host has an empty label or one longer than DNS can carry: no browser gets there. */
function isVisitable(host: string): boolean {
  if (host.length === 0 || host.length > 253 || host.startsWith('.') || host.includes('..')) return false;
  for (let from = 0; from <= host.length; ) {
    const dot = host.indexOf('.', from);
    const end = dot === -1 ? host.length : dot;
    if (end - from > 63) return false;
    from = end + 1;
  }
  return true;
}

/** Names of most lists are canonical as they stand; this tells so without the cost of a URL. */
function isPlainName(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 253) return false;
  let labelLength = 0;
  let lastDot = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) {
      if (labelLength === 0 || labelLength > 63) return false;
      labelLength = 0;
      lastDot = at;
    } else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f) {
      // A label like xn--… may be invalid.
      if (code === 0x2d && labelLength === 3 && text.charCodeAt(at - 1) === 0x2d) return false;
      labelLength++;
    } else return false;
  }
  if (labelLength === 0 || labelLength > 63) return false;
  // A last label that begins with a digit may be a number, that is an IPv4 address in some spelling.
  const first = text.charCodeAt(lastDot + 1);
  return !(first >= 0x30 && first <= 0x39);
}

/** Dots at either end and doubled ones mean nothing to the name; an IPv4 address inside IPv6 is the IPv4 address. */
function plainHost(hostname: string): string {
  if (hostname.startsWith('[')) return ipv4Inside(hostname) ?? hostname;
  let host = hostname.endsWith('.') ? hostname.replace(/\.+$/, '') : hostname;
  if (host.startsWith('.') || host.includes('..')) host = host.replace(/^\.+/, '').replace(/\.{2,}/g, '.');
  return host;
}

/** `[::ffff:102:304]` and `[64:ff9b::102:304]` reach 1.2.3.4 (RFC 4291 §2.5.5.2, RFC 6052 §2.1). */
function ipv4Inside(hostname: string): string | undefined {
  const parts = /^\[(?:::ffff|64:ff9b:):(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})\]$/.exec(hostname);
  if (parts === null) return undefined;
  const high = Number.parseInt(parts[1] ?? '0', 16);
  const low = Number.parseInt(parts[2] ?? '0', 16);
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/**
 * One spelling for a path with its query: letters, digits and `-._~` never escaped, escapes in capitals,
 * `|` and `^` escaped (browsers and Node differ there), runs of `/` in the path as one.
 */
function canonicalPath(pathAndQuery: string): string {
  let text = pathAndQuery;
  if (text.includes('%')) {
    text = text.replace(/%([0-9a-fA-F]{2})/g, (escaped, digits: string) => {
      const code = Number.parseInt(digits, 16);
      const plain = String.fromCharCode(code);
      return code < 0x80 && /[A-Za-z0-9._~-]/.test(plain) ? plain : escaped.toUpperCase();
    });
  }
  if (text.includes('|')) text = text.replaceAll('|', '%7C');
  if (text.includes('^')) text = text.replaceAll('^', '%5E');
  if (!text.includes('//')) return text;
  const query = text.indexOf('?');
  if (query === -1) return text.replace(/\/{2,}/g, '/');
  return text.slice(0, query).replace(/\/{2,}/g, '/') + text.slice(query);
}

/** The host itself, then each parent at a label boundary, a single label never; an IP address has no parents. */
export function* withParents(host: string): Generator<string> {
  yield host;
  if (isIpHost(host)) return;
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const parent = host.slice(dot + 1);
    if (!parent.includes('.')) return;
    yield parent;
  }
}

/** True when `host` is `parent` or lies under it at a label boundary. */
export function isWithin(host: string, parent: string): boolean {
  if (host === parent) return true;
  return host.endsWith(parent) && host.charCodeAt(host.length - parent.length - 1) === 0x2e && !isIpHost(host);
}
