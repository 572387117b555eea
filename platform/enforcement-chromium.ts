import { type Browser, browser } from 'wxt/browser';
import {
  allRuleIds,
  type BrowserRule,
  buildAllowRule,
  buildDeniedRule,
  buildHttpsOnlyRule,
  buildRules,
  hasRuleFor,
  readGeneration,
  ruleIds,
} from '../watch/browser-rules.ts';
import type { Enforcement } from './enforcement.ts';
import { warningPageAddress } from './warning-page.ts';

/** Chromium stops a visit by its own rules (declarativeNetRequest), awake or not. */
export const chromiumEnforcement: Enforcement = {
  async apply(generation, { hosts, paths }) {
    await browser.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: allRuleIds(),
      addRules: asRules(buildRules(generation, hosts, paths, warningPageAddress())),
    });
  },
  async generationInPlace() {
    return readGeneration(await browser.declarativeNetRequest.getDynamicRules({ ruleIds: [ruleIds.generation] }));
  },
  async openOnce(tabId, host) {
    await changeSessionRules(
      (rule) => isPassOf(rule, tabId),
      (freeId) => [
        buildAllowRule(freeId, { target: host }, { tabId, kind: 'main_frame' }),
        buildAllowRule(freeId + 1, { target: host }, { tabId, kind: 'sub_frame' }),
      ],
    );
  },
  async closePage(tabId) {
    await changeSessionRules(
      (rule) => isPassOf(rule, tabId) && isForPages(rule),
      () => [],
    );
  },
  async closeOnce(tabId) {
    await changeSessionRules(
      (rule) => isPassOf(rule, tabId),
      () => [],
    );
  },
  async leaveAlone(allows) {
    await changeSessionRules(
      (rule) => rule.condition.tabIds === undefined,
      (freeId) => allows.map((allow, index) => buildAllowRule(freeId + index, allow)),
    );
  },
  async stopAlways(hosts) {
    const [placed] = await browser.declarativeNetRequest.getDynamicRules({ ruleIds: [ruleIds.denied] });
    if ((placed?.condition.requestDomains ?? []).toSorted().join() === hosts.toSorted().join()) return;
    await browser.declarativeNetRequest.updateDynamicRules({
      removeRuleIds: [ruleIds.denied],
      addRules: asRules(buildDeniedRule(hosts, warningPageAddress())),
    });
  },
  hasForeignRule: async () => false,
  confirms: async () => true,
  async withHttpsOnly(plainHttpHosts, work) {
    const named = { hosts: plainHttpHosts };
    fetching.add(named);
    try {
      const hosts = [...new Set([...fetching].flatMap((each) => each.hosts))];
      await browser.declarativeNetRequest.updateSessionRules({
        removeRuleIds: [httpsOnlyRuleId],
        addRules: asRules([buildHttpsOnlyRule(httpsOnlyRuleId, browser.runtime.id, hosts)]),
      });
      return await work();
    } finally {
      fetching.delete(named);
    }
  },
};

/** The hosts that may be asked over plain http, of each work going on. */
const fetching = new Set<{ readonly hosts: readonly string[] }>();

/** Above all ids that passes and allows will ever have. */
const httpsOnlyRuleId = 1_000_000_000;

/** The same in private windows, whose rules are those of the normal background. */
export const chromiumPrivateEnforcement: Enforcement = {
  ...chromiumEnforcement,
  apply: async () => {},
  stopAlways: async () => {},
  generationInPlace: async () => 'no-rules',
  hasForeignRule: async (url) => hasRuleFor(await browser.declarativeNetRequest.getDynamicRules(), url),
  // A list that was switched off, removed or renewed in the normal windows shows in the rules alone.
  async confirms(entries) {
    const rules = await browser.declarativeNetRequest.getDynamicRules();
    return entries.some((entry) => hasRuleFor(rules, `http://${entry}`));
  },
};

type SessionRule = Browser.declarativeNetRequest.Rule;

/** All session rules but the one about our own requests allow something: for one tab (a pass) or for all (an allow). One change at a time. */
function changeSessionRules(
  isReplaced: (rule: SessionRule) => boolean,
  build: (freeId: number) => readonly BrowserRule[],
): Promise<void> {
  return navigator.locks.request('shodo-session-rules', async () => {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    const placed = rules.filter(({ id }) => id !== httpsOnlyRuleId);
    const freeId = 1 + Math.max(0, ...placed.map((rule) => rule.id));
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: placed.filter(isReplaced).map((rule) => rule.id),
      addRules: asRules(build(freeId)),
    });
  });
}

function isPassOf(rule: SessionRule, tabId: number): boolean {
  return rule.condition.tabIds?.includes(tabId) ?? false;
}

function isForPages(rule: SessionRule): boolean {
  return rule.condition.resourceTypes?.some((type) => type === 'main_frame') ?? false;
}

/** Our own rule shape is the browser's, but for read-only lists and literal names in place of its enums. */
function asRules(rules: readonly BrowserRule[]): Browser.declarativeNetRequest.Rule[] {
  return rules as unknown as Browser.declarativeNetRequest.Rule[];
}
