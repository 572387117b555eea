/** Numbers that look random and are the same in each run (xorshift32). */
export function makeRandom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

// Endings as often as in lists of phishing hosts, roughly.
const endings = [
  'com',
  'com',
  'com',
  'top',
  'shop',
  'xyz',
  'net',
  'co.jp',
  'jp',
  'cn',
  'org',
  'info',
  'online',
  'site',
];
const front = ['www', 'login', 'secure', 'm', 'account', 'mail', 'info'];
const inner = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** An invented host of some 17 letters; a third of them have a label in front. */
function makeHost(random: (below: number) => number): string {
  const length = 6 + random(13);
  let name = '';
  for (let at = 0; at < length; at++) name += inner[random(at === 0 || at === length - 1 ? 26 : inner.length)];
  const label = random(3) === 0 ? `${front[random(front.length)]}${random(50)}.` : '';
  return `${label}${name}.${endings[random(endings.length)]}`;
}

/** `count` different hosts. */
export function makeHosts(count: number): string[] {
  const random = makeRandom(20_261_123);
  const hosts = new Set<string>();
  while (hosts.size < count) hosts.add(makeHost(random));
  return [...hosts];
}

export interface Queries {
  /** Hosts of the list as they stand in it. */
  readonly hits: readonly string[];
  /** Hosts of which neither they nor a parent is in the list. */
  readonly misses: readonly string[];
  /** Hosts of the list with two labels in front. */
  readonly subdomains: readonly string[];
}

/** Questions to a list; that the misses are none is checked with a `Set`. */
export function makeQueries(hosts: readonly string[], count: number): Queries {
  const random = makeRandom(7);
  const listed = new Set(hosts);
  const some = () => hosts[random(hosts.length)] as string;
  const misses: string[] = [];
  const others = makeRandom(99);
  while (misses.length < count) {
    const host = makeHost(others);
    if (!isInSet(listed, host)) misses.push(host);
  }
  return {
    hits: Array.from({ length: count }, some),
    misses,
    subdomains: Array.from({ length: count }, () => `a.login.${some()}`),
  };
}

/** The answer that all are measured by: the host or one of its parents is in the set. */
export function isInSet(listed: ReadonlySet<string>, host: string): boolean {
  if (listed.has(host)) return true;
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    if (listed.has(host.slice(dot + 1))) return true;
  }
  return false;
}
