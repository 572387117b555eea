import { isIpHost } from './address.ts';
import { makeSieve } from './sieve.ts';
import { suffixRules } from './suffix-rules.ts';

interface Suffixes {
  /** Names under which strangers register: plain rules, and the parents of `*.` rules. */
  readonly shared: ReadonlySet<string>;
  readonly mayBeShared: (name: string) => boolean;
}

let made: Suffixes | undefined;

/** For whoever asks of a million names; made when somebody first does, which takes some milliseconds. */
function suffixes(): Suffixes {
  if (made === undefined) {
    const shared = new Set(
      suffixRules
        .trim()
        .split(/\s+/)
        .filter((rule) => rule[0] !== '!')
        .map((rule) => (rule[0] === '*' ? rule.slice(2) : rule)),
    );
    made = { shared, mayBeShared: makeSieve(shared) };
  }
  return made;
}

/**
 * Whether a rule is among the suffix rules, found by halving their sorted text: nothing has to be made for it, and a background
 * that was just woken to judge one name has an answer in microseconds.
 */
function isRule(rule: string): boolean {
  let low = 0;
  let high = suffixRules.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    let from = middle;
    while (from > low && isInRule(from - 1)) from--;
    let to = middle;
    while (to < high && isInRule(to)) to++;
    const found = suffixRules.slice(from, to);
    if (found === rule) return true;
    if (found < rule) low = to + 1;
    else high = from;
  }
  return false;
}

function isInRule(at: number): boolean {
  return suffixRules.charCodeAt(at) > 0x20;
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
  const { shared, mayBeShared } = suffixes();
  return mayBeShared(host) && shared.has(host);
}

/** True under the Japanese endings that go to registered organisations alone (JPRS, "types of JP domain names"). */
export function isOrganisational(host: string): boolean {
  return host.endsWith('.jp') && organisational.test(host);
}

/**
 * Names of two labels and more that stand above a suffix without being one themselves (`fastly.net` above `prod.fastly.net`, and
 * that above a suffix in turn): they belong to whoever hosts all that is below.
 */
export function suffixParents(): ReadonlySet<string> {
  const { shared } = suffixes();
  const parents = new Set<string>();
  for (const suffix of shared) {
    let name = suffix;
    for (let dot = name.indexOf('.'); dot !== -1 && name.includes('.', dot + 1); dot = name.indexOf('.')) {
      name = name.slice(dot + 1);
      if (!shared.has(name)) parents.add(name);
    }
  }
  return parents;
}

const organisational = /\.(?:co|or|ac|go|ed|lg|ad|gr)\.jp$/;

/** Where the public suffix of a host begins: by its longest rule, an exception before all others, else its last label. */
function suffixStart(host: string): number {
  let name = host;
  for (let dot = host.indexOf('.'); dot !== -1; ) {
    const parent = host.slice(dot + 1);
    const isWild = isRule(`*.${parent}`);
    if (isWild && isRule(`!${name}`)) return dot + 1;
    if (isWild || isRule(name)) break;
    name = parent;
    dot = host.indexOf('.', dot + 1);
  }
  return host.length - name.length;
}
