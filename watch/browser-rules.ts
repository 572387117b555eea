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
    readonly resourceTypes: readonly ['main_frame'];
    readonly requestDomains?: readonly string[];
    readonly regexFilter?: string;
    readonly urlFilter?: string;
    readonly isUrlFilterCaseSensitive?: boolean;
    readonly tabIds?: readonly number[];
  };
}

/** A listed page on a host that is otherwise left alone. */
export interface PathRule {
  readonly host: string;
  /** Path and query in canonical form, beginning with `/`. */
  readonly path: string;
  readonly caseSensitive: boolean;
}

/** Ids of the dynamic rules; path rules follow from `firstPath`. */
export const ruleIds = { generation: 1, hosts: 2, firstPath: 10 } as const;

/**
 * A listed host stands above a listed path, so that a host on both keeps its exact address on the warning page.
 * What the user allowed stands above all.
 */
export const rulePriorities = { path: 5, host: 7, allow: 10 } as const;

/** Chromium takes 5,000 redirecting rules; the host rule and some room are left out. Paths beyond are for the late check. */
export const MOST_PATH_RULES = 4900;

/**
 * All dynamic rules of one generation, to be put in place in one call: a marker that names the generation, one rule for all
 * hosts (chunks were measured to cost far more), one for each path.
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
      condition: { resourceTypes: ['main_frame'], regexFilter: '^.*$', requestDomains: hosts },
    });
  }
  for (const [index, path] of paths.filter(isExpressible).slice(0, MOST_PATH_RULES).entries()) {
    rules.push({
      id: ruleIds.firstPath + index,
      priority: rulePriorities.path,
      action: { type: 'redirect', redirect: { url: `${warningPage}?path#https://${path.host}${path.path}` } },
      condition: {
        resourceTypes: ['main_frame'],
        // `^` ends at the end, `/`, `?` or `#`, so neither `/bad12` nor `/bad1-x` falls under `/bad1`.
        urlFilter: `||${path.host}${path.path}^`,
        isUrlFilterCaseSensitive: path.caseSensitive,
      },
    });
  }
  return rules;
}

/** Every id `buildRules` may have used: what a new generation removes without reading a million hosts back. */
export function allRuleIds(): number[] {
  return [
    ruleIds.generation,
    ruleIds.hosts,
    ...Array.from({ length: MOST_PATH_RULES }, (_, index) => ruleIds.firstPath + index),
  ];
}

/** `*` would widen, `|` and `^` have a meaning of their own, and one filter beyond ASCII is refused with all the others. */
function isExpressible({ path }: PathRule): boolean {
  return /^[\x21-\x7e]+$/.test(path) && !/[*|^]/.test(path);
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

/** The session rule behind an allow: for one tab (a pass to open an address once) or for all. */
export function buildAllowRule(id: number, allow: Pick<Allow, 'target'>, tabId?: number): BrowserRule {
  return {
    id,
    priority: rulePriorities.allow,
    action: { type: 'allow' },
    condition: {
      resourceTypes: ['main_frame'],
      requestDomains: [allow.target],
      ...(tabId === undefined ? {} : { tabIds: [tabId] }),
    },
  };
}
