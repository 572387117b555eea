import { confusables } from '../../watch/confusables.ts';
import { unicodeHost } from './unicode-host.ts';

/** The parts of a stopped address as the page shows them, each as plain text. */
export interface ShownAddress {
  /** Labels before the registrable part. */
  readonly subdomain: readonly string[];
  /** Labels that somebody registered; the whole host for an IP address. */
  readonly registrable: readonly string[];
  /** '' for the scheme's own port. */
  readonly port: string;
  /** What stands before an `@`, as the address writes it; '' without one. */
  readonly userInfo: string;
  /** The spelling on the wire, where it differs from the letters shown. */
  readonly punycode: string;
}

/** A letter that stands where a reader sees an English one. */
export interface OddLetter {
  readonly letter: string;
  readonly looksLike: string;
}

/** The whole host in the letters shown. */
export function shownHost({ subdomain, registrable }: ShownAddress): string {
  return [...subdomain, ...registrable].join('.');
}

/** True for a name without any English letter, its ending included (`пример.рф`): nobody takes that for an English one. */
function hasNoEnglish(host: string): boolean {
  return !/[a-z]/.test(host);
}

/**
 * The odd letters of a label: those that look English, where every letter beyond English does. A label with any other letter
 * (a Russian or Japanese word) deceives nobody; nor does a whole host that `hasNoEnglish`.
 */
export function oddLetters(label: string, host: string): readonly OddLetter[] {
  if (hasNoEnglish(host)) return [];
  const odd: OddLetter[] = [];
  for (const letter of label) {
    if (letter.charCodeAt(0) < 0x80) continue;
    const looksLike = confusables().get(letter);
    if (looksLike === undefined) return [];
    odd.push({ letter, looksLike });
  }
  return odd;
}

/** Takes an address apart for the eye; `host` and `registrable` are the background's canonical forms. */
export function readShownAddress(address: string, host: string, registrable: string): ShownAddress {
  const isIp = host.startsWith('[') || /^[\d.]+$/.test(host);
  const shown = isIp ? [host] : unicodeHost(host).split('.');
  const registered = isIp ? 1 : Math.min(registrable.split('.').length, shown.length);
  const { port, userInfo } = readAuthority(address);
  return {
    subdomain: shown.slice(0, shown.length - registered),
    registrable: shown.slice(shown.length - registered),
    port,
    userInfo,
    punycode: isIp || shown.join('.') === host ? '' : host,
  };
}

function readAuthority(address: string): { port: string; userInfo: string } {
  if (!URL.canParse(address)) return { port: '', userInfo: '' };
  const { port, username, password } = new URL(address);
  return { port, userInfo: password === '' ? username : `${username}:${password}` };
}
