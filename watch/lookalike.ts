import { isIpHost, withParents } from './address.ts';
import { confusables } from './confusables.ts';
import { brands } from './guard/brands.ts';
import { sharedBecause } from './guard.ts';
import { mixesScripts } from './mixed-scripts.ts';
import { decodeLabel } from './punycode.ts';
import { isOrganisational, registrablePart } from './registrable.ts';
import type { Lookalike } from './types.ts';

/** A brand's word and what it looks like. */
interface Imitated {
  readonly brand: string;
  readonly word: string;
  readonly skeleton: string;
}

interface Tables {
  readonly words: readonly Imitated[];
  readonly brandHosts: ReadonlyMap<string, string>;
  /** `amazon-co-jp` for `amazon.co.jp`. */
  readonly hyphened: ReadonlyMap<string, string>;
  /** Beside one of these a brand's word is bait rather than part of another name. */
  readonly baits: ReadonlySet<string>;
}

let made: Tables | undefined;

/** Made when somebody first asks: a background that was woken for something else spares itself some milliseconds. */
function tables(): Tables {
  made ??= makeTables();
  return made;
}

function makeTables(): Tables {
  const hosts = brands.flatMap(({ name, hosts }) => hosts.map((host): [string, string] => [host, name]));
  return {
    words: brands.flatMap(({ name, words }) =>
      words.map((word) => ({ brand: name, word, skeleton: skeletonOf(word) })),
    ),
    brandHosts: new Map(hosts),
    hyphened: new Map(hosts.map(([host, name]) => [host.replaceAll('.', '-'), name])),
    baits: new Set(baitWords.split(/\s+/).map(skeletonOf)),
  };
}

let madeNames: ReadonlyMap<string, string> | undefined;

/** What the registered names of the brands' hosts look like, without their endings; few names hold letters that ask for it. */
function names(): ReadonlyMap<string, string> {
  madeNames ??= new Map(
    brands.flatMap(({ name, hosts }) =>
      hosts.map((host): [string, string] => [skeletonOf(registrablePart(host).split('.', 1)[0] as string), name]),
    ),
  );
  return madeNames;
}

const baitWords = `account accounts alert auth bank campaign card center check cojp co com confirm help id info invoice japan jp login
mail member my mypage net notice online pay payment point points portal reset secure security service services shop sign
signin support top update user verify web www`;

/** How the name of a canonical host deceives, or undefined: above all whom it imitates, else that it mixes scripts. */
export function findLookalike(host: string): Lookalike | undefined {
  const name = findImitated(host);
  if (name !== undefined) return { kind: 'imitates', name };
  if (!host.includes('xn--') || isGuarded(host)) return undefined;
  return host.split('.').some((label) => mixesScripts(decodeLabel(label))) ? { kind: 'mixed-scripts' } : undefined;
}

/**
 * Whom a canonical host seems to imitate, or undefined. Seen are letters that look like others (UTS #39), one slip in a
 * long word, a brand's word beside bait or between hyphens, its word under an unusual ending, and its whole host in front
 * of another one. The brands' own hosts and sites known as shared or popular imitate nobody. A hint, never a reason to stop.
 */
export function findImitated(host: string): string | undefined {
  if (isIpHost(host) || isGuarded(host)) return undefined;
  const registrable = registrablePart(host);
  const imitated = imitatedBy(host, registrable);
  // Asked last: it takes some milliseconds to know what is shared, and few names are worth asking for.
  return imitated === undefined || isShared(host) || isShared(registrable) ? undefined : imitated;
}

function isShared(host: string): boolean {
  return sharedBecause(host) !== undefined;
}

function imitatedBy(host: string, registrable: string): string | undefined {
  const [name = '', ...ending] = registrable.split('.');
  const inFront = host === registrable ? [] : host.slice(0, -registrable.length - 1).split('.');
  return (
    hostInFront(inFront) ??
    wholeName(name) ??
    wordIn(name, ending) ??
    // Labels in front are free to name a partner; only several words at once are bait.
    inFront
      .filter((label) => label.includes('-'))
      .map((label) => wordIn(label, []))
      .find((found) => found !== undefined)
  );
}

function isGuarded(host: string): boolean {
  const { brandHosts } = tables();
  for (const parent of withParents(host)) if (brandHosts.has(parent)) return true;
  return false;
}

/** `amazon.co.jp` or `amazon-co-jp` among the labels before somebody else's name. */
function hostInFront(labels: readonly string[]): string | undefined {
  const { brandHosts, hyphened } = tables();
  for (let from = 0; from < labels.length; from++) {
    const alone = hyphened.get(labels[from] as string);
    if (alone !== undefined) return alone;
    for (let to = from + 2; to <= labels.length; to++) {
      const brand = brandHosts.get(labels.slice(from, to).join('.'));
      if (brand !== undefined) return brand;
    }
  }
  return undefined;
}

function wordIn(label: string, ending: readonly string[]): string | undefined {
  const letters = decodeLabel(label);
  const skeleton = skeletonOf(letters);
  const hasUnusualEnding = isUnusual(ending);
  const isCompany = isOrganisational(`.${ending.join('.')}`);
  for (const each of tables().words) {
    if (letters === each.word) {
      if (hasUnusualEnding) return each.brand;
    } else if (
      skeleton === each.skeleton ||
      hasOneSlip(skeleton, each.skeleton) ||
      isInserted(skeleton, each.skeleton, isCompany)
    ) {
      return each.brand;
    }
  }
  return undefined;
}

// Endings whose registries ask first who somebody is (sponsored ones, and fTLD's two).
const vouchedEndings = ['aero', 'bank', 'coop', 'insurance', 'jobs', 'museum', 'post'];

// A brand holds its word under its country's and the old endings itself, or an honest namesake does.
function isUnusual(ending: readonly string[]): boolean {
  const [last = ''] = ending.slice(-1);
  if (vouchedEndings.includes(last)) return false;
  return last.length > 3 || ['xyz', 'top', 'icu', 'vip', 'win', 'cfd', 'sbs', 'bid', 'fun', 'buzz'].includes(last);
}

/**
 * A brand's whole registered name in foreign letters, however common the word: `аpple` with a Cyrillic а. An accent or a stroke
 * alone (añá, høp) makes another honest word of a name of up to four letters; a letter of another script deceives there too.
 */
function wholeName(name: string): string | undefined {
  if (!name.startsWith('xn--')) return undefined;
  const letters = decodeLabel(name);
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(letters);
  return isLatin && [...letters].length < 5 ? undefined : names().get(skeletonOf(letters));
}

/** What a name looks like: marks off, look-alike letters as plain ones, `rn` as `m`, `vv` as `w`, `0` as `o`, `1` and `i` as `l`. */
export function skeletonOf(letters: string): string {
  let plain = letters;
  // Most names are plain as they stand.
  if (/[^!-~]/.test(letters)) {
    plain = '';
    for (const letter of letters.normalize('NFD').replace(/\p{M}/gu, '')) plain += confusables().get(letter) ?? letter;
  }
  return plain.replaceAll('0', 'o').replace(/[1i]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/**
 * One letter more, less, other or swapped. In words of six or seven letters only a doubled or swapped letter counts:
 * so short, another letter makes another honest word (sagawa, kagawa).
 */
function hasOneSlip(a: string, b: string): boolean {
  if (b.length < 6 || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restOfA = a.slice(start, a.length - end);
  const restOfB = b.slice(start, b.length - end);
  const isSwapped = restOfA.length === 2 && restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
  if (isSwapped) return true;
  if (restOfA.length > 1 || restOfB.length > 1) return false;
  const isDoubled = restOfB === '' && restOfA === a[start - 1];
  return isDoubled || b.length >= 8;
}

/**
 * The word between hyphens, or run together with bait. Names of registered companies (co.jp) carry the words of their group
 * (mizuho-fg.co.jp), so that there all the rest must be bait.
 */
function isInserted(name: string, word: string, isCompany: boolean): boolean {
  const { baits } = tables();
  if (`-${name}-`.includes(`-${word}-`)) {
    if (!isCompany) return true;
    const rest = `-${name}-`.replace(`-${word}-`, '-').split('-');
    return rest.every((part) => part === '' || baits.has(part));
  }
  if (name.startsWith(word)) return baits.has(name.slice(word.length).replace(/^-/, ''));
  return name.endsWith(word) && baits.has(name.slice(0, -word.length).replace(/-$/, ''));
}
