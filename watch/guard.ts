import { isIpHost, withParents } from './address.ts';
import type { RefusalReason } from './entry.ts';
import { brands } from './guard/brands.ts';
import { hostingRoots } from './guard/hosting-roots.ts';
import { popularSites } from './guard/popular-sites.ts';
import { sharedHosts } from './guard/shared-hosts.ts';
import { sharedPaths } from './guard/shared-paths.ts';
import { isSharedSuffix, registrablePart, suffixParents } from './registrable.ts';
import { makeSieve } from './sieve.ts';

// Names that mean something of the own network or machine (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal and usual habits).
const localSuffixes = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'localdomain', 'arpa'];

// Below these the Public Suffix List knows each customer's name; whatever else is below them is the cloud's own.
const clouds = ['amazonaws.com', 'amazonaws.com.cn', 'amazoncognito.com', 'on.aws', 'sagemaker.aws', 'windows.net'];

// Clouds of which only the regions are refused, since no list tells what else below them is a customer's.
const regionalClouds = ['cloudapp.azure.com'];

// A region of Amazon's or of Azure's, below which each customer's machine has a name: the Public Suffix List has the first by
// a `*.` rule alone and the second not at all.
const cloudRegion =
  /^(?:[a-z]{2}(?:-[a-z]+)+-\d+\.(?:compute|elb)\.amazonaws\.com(?:\.cn)?|[a-z]+\d?\.cloudapp\.azure\.com)$/;

interface Tables {
  readonly brandHosts: ReadonlySet<string>;
  /** Names that say something of every name below them, in one map: each of a million entries asks it once a label. */
  readonly owners: ReadonlyMap<string, 'local' | 'guarded-brand' | 'cloud'>;
  readonly mayOwn: (name: string) => boolean;
  /** One look into one map instead of four sets, for each of a million entries; where a name is in two, the stricter stands. */
  readonly knownAs: ReadonlyMap<string, RefusalReason>;
  readonly mayBeKnown: (name: string) => boolean;
}

let made: Tables | undefined;

/** Made when somebody first asks: a background that was woken for something else spares itself some milliseconds. */
function tables(): Tables {
  made ??= makeTables();
  return made;
}

function makeTables(): Tables {
  const brandHosts = new Set(brands.flatMap((brand) => brand.hosts));
  const owners = new Map([
    ...localSuffixes.map((name) => [name, 'local'] as const),
    ...[...brandHosts].map((name) => [name, 'guarded-brand'] as const),
    ...[...clouds, ...regionalClouds].map((name) => [name, 'cloud'] as const),
  ]);
  const reasons = [
    [popularSites, 'popular'],
    [sharedHosts, 'shared-host'],
    [hostingRoots, 'hosting-root'],
    [suffixParents(), 'hosting-root'],
  ] as const;
  const named = reasons.flatMap(([hosts, reason]) =>
    [...hosts].map((host): [string, RefusalReason] => [withoutWww(host), reason]),
  );
  const guarded = [...named, ...[...brandHosts].map((name): [string, RefusalReason] => [name, 'guarded-brand'])];
  // An entry for what stands above a guarded name would take that name along.
  const above = guarded.flatMap(([name, reason]) =>
    [...withParents(name)].slice(1).map((parent): [string, RefusalReason] => [parent, reason]),
  );
  const knownAs = new Map([...above, ...named]);
  return { brandHosts, owners, mayOwn: makeSieve(owners.keys()), knownAs, mayBeKnown: makeSieve(knownAs.keys()) };
}

/** Why an entry for this whole canonical host is too broad to act on, or undefined when it is not. */
export function refuseHost(host: string): RefusalReason | undefined {
  if (isIpHost(host)) return isLocalIp(host) ? 'local' : undefined;
  const owner = ownerOf(host);
  if (owner === 'local' || owner === 'guarded-brand') return owner;
  return host.includes('.') ? whyShared(host, owner === 'cloud') : 'single-label';
}

/**
 * Why an entry for one canonical path of this canonical host is not acted on. Brands' own names are never flagged; the places
 * below them where anybody can put pages (docs.google.com) may be, path by path, as far as the path is one user's.
 */
export function refusePath(host: string, path: string): RefusalReason | undefined {
  if (isIpHost(host)) return isLocalIp(host) ? 'local' : undefined;
  if (!host.includes('.')) return 'single-label';
  const owner = ownerOf(host);
  if (owner === 'local') return owner;
  const isForAnybody = sharedHosts.has(host) && !tables().brandHosts.has(withoutWww(host));
  if (owner === 'guarded-brand' && !isForAnybody) return owner;
  return meansEverybody(host, path) ? 'shared-host' : undefined;
}

/** Where on a shared host pages of different users part: behind these parts of the path, or by this part of the query. */
interface Parting {
  readonly parts: readonly string[];
  readonly parameter: string | undefined;
}

let madePartings: ReadonlyMap<string, readonly Parting[]> | undefined;

/** Made when somebody first asks, by host: few entries are for a path. */
function partings(): ReadonlyMap<string, readonly Parting[]> {
  if (madePartings === undefined) {
    const made = new Map<string, Parting[]>();
    for (const way of sharedPaths) {
      const [beginning = '', parameter] = way.split('?');
      const [host = '', ...parts] = beginning.split('/').filter((part) => part !== '');
      const others = made.get(host) ?? [];
      made.set(host, [...others, { parts, parameter }]);
    }
    madePartings = made;
  }
  return madePartings;
}

/** True for a path that ends before pages of different users part. */
function meansEverybody(host: string, path: string): boolean {
  const known = partings().get(withoutWww(host));
  if (known === undefined) return false;
  const [beginning = '', query] = path.toLowerCase().split(/\?(.*)/s);
  const own = beginning.split('/').filter((part) => part !== '');
  return known.some(({ parts, parameter }) => {
    if (own.length > parts.length || !own.every((part, at) => parts[at] === '*' || parts[at] === part)) return false;
    // With a query only this very page is meant, which may be one for all queries.
    if (query === undefined) return true;
    return own.length === parts.length && parameter !== undefined && !hasValue(query, parameter);
  });
}

function hasValue(query: string, parameter: string): boolean {
  return query.split('&').some((pair) => pair.startsWith(`${parameter}=`) && pair.length > parameter.length + 1);
}

/** Why many unrelated people are behind this host, or undefined when it has one owner as far as is known. */
export function sharedBecause(host: string): RefusalReason | undefined {
  return whyShared(host, ownerOf(host) === 'cloud');
}

function whyShared(host: string, isWithinCloud: boolean): RefusalReason | undefined {
  if (isSharedSuffix(host)) return 'public-suffix';
  const { knownAs, mayBeKnown } = tables();
  const name = withoutWww(host);
  const known = mayBeKnown(name) ? knownAs.get(name) : undefined;
  if (known !== undefined || !isWithinCloud) return known;
  return cloudRegion.test(host) || clouds.includes(registrablePart(host)) ? 'hosting-root' : undefined;
}

/** What the host, or the closest name above it that says anything, says of it. */
function ownerOf(host: string) {
  const { owners, mayOwn } = tables();
  const own = mayOwn(host) ? owners.get(host) : undefined;
  if (own !== undefined) return own;
  // A loop of its own rather than `withParents`: this runs for each of a million entries.
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const parent = host.slice(dot + 1);
    const owner = mayOwn(parent) ? owners.get(parent) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** Addresses of the own machine and network, and such as reach no single machine (IANA special-purpose registries). */
function isLocalIp(host: string): boolean {
  if (host.startsWith('[')) return /^\[(::1?|f[cdef][0-9a-f]*:.*)\]$/.test(host);
  const [a = 0, b = 0] = host.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}
