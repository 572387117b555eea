import { isIpHost, parseAddress, withParents } from './address.ts';
import type { Allow } from './types.ts';

/**
 * The rules that let Chromium itself stop a listed address while our background sleeps.
 * Plain data in the browser's own form (declarativeNetRequest); the numbers below were measured, see README "How it stops".
 */
export interface BrowserRule {
  readonly id: number;
  readonly priority: number;
  readonly action:
    | { readonly type: 'allow' | 'block' }
    | {
        readonly type: 'redirect';
        readonly redirect: { readonly regexSubstitution: string } | { readonly url: string };
      };
  readonly condition: {
    readonly resourceTypes: readonly (VisitKind | 'xmlhttprequest')[];
    readonly requestDomains?: readonly string[];
    readonly excludedRequestDomains?: readonly string[];
    readonly initiatorDomains?: readonly string[];
    readonly regexFilter?: string;
    readonly urlFilter?: string;
    readonly isUrlFilterCaseSensitive?: boolean;
    readonly tabIds?: readonly number[];
  };
}

/** A page in a tab, or one inside a page. */
type VisitKind = 'main_frame' | 'sub_frame';

/**
 * A redirected frame ends in the browser's own empty error page, since our warning lets nobody frame it. One rule for both kinds:
 * a second one, which could block frames plainly, would keep a million hosts in memory twice.
 */
const everyVisit: readonly VisitKind[] = ['main_frame', 'sub_frame'];

/** A listed page on a host that is otherwise left alone. */
export interface PathRule {
  readonly host: string;
  /** Path and query in canonical form, beginning with `/`. */
  readonly path: string;
  readonly caseSensitive: boolean;
  /** The same page of a subdomain is meant as well. */
  readonly onSubdomains: boolean;
}

/** Ids of the dynamic rules; path rules follow from `firstPath`, behind all of them those that leave subdomains alone. */
export const ruleIds = { generation: 1, hosts: 2, denied: 3, firstPath: 10 } as const;

/**
 * A listed host stands above a listed path, so that a host on both keeps its exact address on the warning page; between them stands
 * what keeps a path of one host from its subdomains.
 * What is allowed stands above all lists, and above that what the organisation wants stopped.
 */
export const rulePriorities = { path: 5, subdomains: 6, host: 7, allow: 10, denied: 12 } as const;

/** Chromium takes 5,000 redirecting rules; the host rule and some room are left out. Paths beyond are blocked plainly. */
const MOST_REDIRECTING_PATHS = 4900;

/** Chromium takes 30,000 dynamic rules in all; the others and some room are left out. Paths beyond are for the late check. */
export const MOST_PATH_RULES = 29_000;

/** Chromium takes 1,000 rules with a regular expression; some room is left. Beyond, a listed page is stopped on subdomains too. */
const MOST_EXACT_HOSTS = 900;

/**
 * All dynamic rules of one generation, to be put in place in one call: a marker that names the generation, one rule for all
 * hosts (chunks were measured to cost far more), one for each path. Behind the redirecting paths stand blocking ones, whose warning
 * platform/late-check.ts puts up.
 * `warningPage` is the page's fixed address; the listed address follows behind its `#`, untouched.
 */
export function buildRules(
  generation: number,
  hosts: readonly string[],
  paths: readonly PathRule[],
  warningPage: string,
): BrowserRule[] {
  const rules: BrowserRule[] = [
    {
      id: ruleIds.generation,
      priority: 1,
      action: { type: 'block' },
      condition: { resourceTypes: ['main_frame'], requestDomains: [generationMarker(generation)] },
    },
  ];
  if (hosts.length > 0) {
    rules.push({
      id: ruleIds.hosts,
      priority: rulePriorities.host,
      action: { type: 'redirect', redirect: { regexSubstitution: `${warningPage}#\\0` } },
      condition: { resourceTypes: everyVisit, regexFilter: '^.*$', requestDomains: hosts },
    });
  }
  const placed = paths.filter(isExpressible).slice(0, MOST_PATH_RULES);
  const lower = findLowerHosts(placed);
  for (const [index, path] of placed.entries()) {
    const elsewhere = path.onSubdomains ? [] : (lower.get(path.host) ?? []);
    rules.push({
      id: ruleIds.firstPath + index,
      priority: rulePriorities.path,
      action:
        index < MOST_REDIRECTING_PATHS
          ? { type: 'redirect', redirect: { url: `${warningPage}?path#https://${path.host}${path.path}` } }
          : { type: 'block' },
      condition: {
        resourceTypes: everyVisit,
        // `^` ends at the end, `/`, `?` or `#`, so neither `/bad12` nor `/bad1-x` falls under `/bad1`.
        urlFilter: `||${path.host}${path.path}^`,
        isUrlFilterCaseSensitive: path.caseSensitive,
        ...(elsewhere.length > 0 ? { excludedRequestDomains: elsewhere } : {}),
      },
    });
  }
  for (const [index, host] of exactHosts(placed).slice(0, MOST_EXACT_HOSTS).entries()) {
    const elsewhere = lower.get(host) ?? [];
    rules.push({
      id: ruleIds.firstPath + MOST_PATH_RULES + index,
      priority: rulePriorities.subdomains,
      action: { type: 'allow' },
      condition: {
        resourceTypes: everyVisit,
        requestDomains: [host],
        regexFilter: `^https?://([^/?#]*@)?[^/?#@]+\\.${host.replaceAll('.', '\\.')}\\.?[:/]`,
        ...(elsewhere.length > 0 ? { excludedRequestDomains: elsewhere } : {}),
      },
    });
  }
  return rules;
}

/** For each host with listed pages those below it that have some of their own: their pages are theirs alone. */
function findLowerHosts(paths: readonly PathRule[]): ReadonlyMap<string, readonly string[]> {
  const hosts = new Set(paths.map(({ host }) => host).filter((host) => !isIpHost(host)));
  const lower = new Map<string, string[]>();
  for (const host of hosts)
    for (const parent of withParents(host))
      if (parent !== host && hosts.has(parent)) lower.set(parent, [...(lower.get(parent) ?? []), host]);
  return lower;
}

/** Hosts whose listed pages are meant on that very host, and on which no page of a parent is listed for its subdomains as well. */
function exactHosts(paths: readonly PathRule[]): readonly string[] {
  const wide = new Set(paths.filter(({ onSubdomains }) => onSubdomains).map(({ host }) => host));
  const exact = new Set(paths.map(({ host }) => host).filter((host) => !isIpHost(host)));
  return [...exact].filter((host) => [...withParents(host)].every((parent) => !wide.has(parent)));
}

/** The dynamic rule that stops the hosts the organisation denies, or none; it belongs to no generation of lists. */
export function buildDeniedRule(hosts: readonly string[], warningPage: string): readonly BrowserRule[] {
  if (hosts.length === 0) return [];
  return [
    {
      id: ruleIds.denied,
      priority: rulePriorities.denied,
      action: { type: 'redirect', redirect: { regexSubstitution: `${warningPage}#\\0` } },
      condition: { resourceTypes: everyVisit, regexFilter: '^.*$', requestDomains: hosts },
    },
  ];
}

/** Every id `buildRules` may have used: what a new generation removes without reading a million hosts back. */
export function allRuleIds(): number[] {
  return [
    ruleIds.generation,
    ruleIds.hosts,
    ...Array.from({ length: MOST_PATH_RULES + MOST_EXACT_HOSTS }, (_, index) => ruleIds.firstPath + index),
  ];
}

/** `*` would widen, `|` and `^` have a meaning of their own, and one filter beyond ASCII is refused with all the others. */
function isExpressible({ path }: PathRule): boolean {
  return /^[\x21-\x7e]+$/.test(path) && !/[*|^]/.test(path);
}

/** Whether rules of ours stop this address: its host or a parent of it, or the very page. */
export function hasRuleFor(
  rules: readonly {
    readonly id: number;
    readonly condition: {
      readonly requestDomains?: readonly string[] | undefined;
      readonly urlFilter?: string | undefined;
    };
  }[],
  url: string,
): boolean {
  const address = parseAddress(url);
  if (address.kind === 'ignored') return false;
  const hosts = new Set(address.isIp ? [address.host] : withParents(address.host));
  const page = `||${address.host}${address.path}^`;
  return rules.some(({ id, condition }) => {
    if (id === ruleIds.hosts || id === ruleIds.denied) return condition.requestDomains?.some((host) => hosts.has(host));
    return id >= ruleIds.firstPath && condition.urlFilter === page;
  });
}

function generationMarker(generation: number): string {
  return `generation-${generation}.shodo.invalid`;
}

/** The generation whose rules are in place, read from the marker rule; null when there is none of ours. */
export function readGeneration(
  rules: readonly { id: number; condition: { requestDomains?: readonly string[] | undefined } }[],
): number | null {
  const marker = rules.find((rule) => rule.id === ruleIds.generation)?.condition.requestDomains?.[0] ?? '';
  const [, generation] = /^generation-(\d+)\.shodo\.invalid$/.exec(marker) ?? [];
  return generation === undefined ? null : Number(generation);
}

/** The session rule behind an allow: for all tabs, or for one tab and one kind of visit (a pass to open an address once). */
export function buildAllowRule(
  id: number,
  { target }: Pick<Allow, 'target'>,
  pass?: { readonly tabId: number; readonly kind: VisitKind },
): BrowserRule {
  return {
    id,
    priority: rulePriorities.allow,
    action: { type: 'allow' },
    condition: {
      resourceTypes: pass ? [pass.kind] : everyVisit,
      requestDomains: [target],
      ...(pass ? { tabIds: [pass.tabId] } : {}),
    },
  };
}

/**
 * The session rule that keeps our own requests off plain http, but for these hosts and their subdomains: it sees each hop of a
 * redirect, which `fetch` does not show. An extension's requests come from a site with its id as the name.
 */
export function buildHttpsOnlyRule(id: number, extensionId: string, plainHttpHosts: readonly string[]): BrowserRule {
  return {
    id,
    priority: 1,
    action: { type: 'block' },
    condition: {
      resourceTypes: ['xmlhttprequest'],
      urlFilter: '|http://',
      initiatorDomains: [extensionId],
      ...(plainHttpHosts.length > 0 ? { excludedRequestDomains: plainHttpHosts } : {}),
    },
  };
}
