import { isIpHost } from './address.ts';
import { makeSieve } from './sieve.ts';
import { suffixRules } from './suffix-rules.ts';

interface Rules {
  /** Names that are a suffix as they stand. */
  readonly plain: ReadonlySet<string>;
  /** Parents of `*.` rules. */
  readonly wild: ReadonlySet<string>;
  /** Names that a `*.` rule leaves out. */
  readonly except: ReadonlySet<string>;
  /** Whether a name may be among `plain` or `wild`. */
  readonly mayBeShared: (name: string) => boolean;
}

let made: Rules | undefined;

/** Made when somebody first asks: a background that was woken for something else spares itself the millisecond. */
function rules(): Rules {
  made ??= readRules(suffixRules.trim().split(/\s+/));
  return made;
}

function readRules(all: readonly string[]): Rules {
  const plain = new Set(all.filter((rule) => rule[0] !== '!' && rule[0] !== '*'));
  const wild = new Set(all.filter((rule) => rule[0] === '*').map((rule) => rule.slice(2)));
  const except = new Set(all.filter((rule) => rule[0] === '!').map((rule) => rule.slice(1)));
  return { plain, wild, except, mayBeShared: makeSieve([...plain, ...wild]) };
}

/** The part of a canonical host that somebody registered (Public Suffix List, private section included), or the host itself. */
export function registrablePart(host: string): string {
  if (isIpHost(host)) return host;
  const suffixAt = suffixStart(host);
  return suffixAt === 0 ? host : host.slice(host.lastIndexOf('.', suffixAt - 2) + 1);
}

/**
 * True when unrelated people register names right under this host: a suffix that the Public Suffix List names, a last label of
 * its own, or the parent of one of its `*.` rules. A name that only such a `*.` rule matches belongs to one customer.
 */
export function isSharedSuffix(host: string): boolean {
  if (!host.includes('.')) return true;
  const { plain, wild, mayBeShared } = rules();
  return mayBeShared(host) && (plain.has(host) || wild.has(host));
}

/** True under the Japanese endings that go to registered organisations alone (JPRS, "types of JP domain names"). */
export function isOrganisational(host: string): boolean {
  return host.endsWith('.jp') && organisational.test(host);
}

const organisational = /\.(?:co|or|ac|go|ed|lg|ad|gr)\.jp$/;

/** Where the public suffix of a host begins: by its longest rule, an exception before all others, else its last label. */
function suffixStart(host: string): number {
  const { plain, wild, except } = rules();
  let name = host;
  for (let dot = host.indexOf('.'); dot !== -1; ) {
    const parent = host.slice(dot + 1);
    const isWild = wild.has(parent);
    if (isWild && except.has(name)) return dot + 1;
    if (isWild || plain.has(name)) break;
    name = parent;
    dot = host.indexOf('.', dot + 1);
  }
  return host.length - name.length;
}
