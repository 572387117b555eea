import { browser } from 'wxt/browser';
import type { IncidentStore } from '../incidents/types.ts';
import { isDenied } from '../watch/organisation.ts';
import type { Allow, LogEvent, TabState, Verdict } from '../watch/types.ts';
import { changeAllows, readAllows } from './allow-store.ts';
import type { Enforcement } from './enforcement.ts';
import type { PageWatch } from './late-check.ts';
import { type Answers, type Message, MOST_ALLOW_DAYS } from './messages.ts';
import { givePass, passedHost } from './pass-store.ts';
import type { PastVisitStore } from './past-visit-store.ts';
import { readPolicy } from './policy.ts';
import { remind } from './reminders.ts';
import { clearLog, describeMatches, logEvent, readLog } from './stop-log.ts';
import type { Subscriptions } from './subscriptions.ts';
import { readTabNotes } from './tab-notes.ts';
import { updateToolbarMark } from './toolbar-mark.ts';
import { readWarning } from './warning-page.ts';
import type { Watch } from './watch.ts';

/** Alarm that ends an allow on time. */
export const ALLOW_LAPSES = 'allow-lapses';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who sent a message, as the browser vouches for it. */
interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

/** What the background has at hand to answer with. */
interface Background {
  readonly watch: Watch;
  readonly enforcement: Enforcement;
  readonly store: IncidentStore;
  readonly pages: PageWatch;
  readonly subscriptions: Subscriptions;
  readonly pastVisits: PastVisitStore;
}

/** Answers our pages. Sites and other extensions cannot send here: nothing is externally connectable. */
export function handleMessages({ watch, enforcement, store, pages, subscriptions, pastVisits }: Background): void {
  const handlers: {
    [K in Message['kind']]: (message: Message & { kind: K }, sender: Sender) => Promise<Answers[K]>;
  } = {
    judge: ({ url }, sender) => (isWarning(sender) ? watch.judgeStopped(url) : watch.judge(url)),
    protection: () => watch.readProtection(),
    'tab-state': async ({ tabId }, sender) => {
      const asked = tabId ?? sender.tab?.id;
      if (asked === undefined) return null;
      await pages.whenNoted(asked);
      return readTabState(asked);
    },
    'proceed-once': ({ url }, sender) => proceedOnce(url, sender, watch, enforcement),
    allow: (message, sender) => allow(message, sender, watch, enforcement),
    allows: () => readAllows(Date.now()),
    'remove-allow': ({ id }) => removeAllow(id, enforcement),
    'restore-allow': ({ allow }, sender) => restoreAllow(allow, sender, enforcement),
    log: readLog,
    'clear-log': async () => {
      await clearLog();
      return null;
    },
    'incidents-changed': async () => {
      await Promise.all([updateToolbarMark(store), remind(store)]);
      return null;
    },
    lists: () => subscriptions.readState(),
    'switch-list': ({ id, on, agrees = false }) => subscriptions.switchList(id, on, agrees),
    'update-lists': ({ ids, anyway = false }) => subscriptions.update(ids, anyway),
    'cancel-list': async ({ id }) => subscriptions.cancel(id),
    'step-back-list': ({ id }) => subscriptions.stepBack(id),
    'preview-list': ({ url, allowsPlainHttp = false }) => subscriptions.previewAddress(url, allowsPlainHttp),
    'preview-staged': ({ staged, name, source }) => subscriptions.previewStaged(staged, name, source),
    'discard-preview': ({ id }) => subscriptions.discardPreview(id),
    'add-list': ({ preview, name, threat }) => subscriptions.add(preview, name, threat),
    'remove-list': ({ id }) => subscriptions.remove(id),
    'restore-list': ({ id }) => subscriptions.restore(id),
    'past-visits': () => pastVisits.read(),
    'check-past-visits': () => pastVisits.check(),
    'mark-past-visits': ({ ids, state }) => pastVisits.mark(ids, state),
  };
  const answer = (message: Message, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !Object.hasOwn(handlers, message.kind)) return undefined;
    const handle = handlers[message.kind] as (message: Message, sender: Sender) => Promise<unknown>;
    return handle(message, sender);
  };
  // The types are Chromium's own, which know no listener that answers by a promise; the polyfill and Firefox do.
  browser.runtime.onMessage.addListener(answer as never);
}

/**
 * The listed web address a warning page asks about; null unless the asking page is our warning, on top of its tab and about that
 * very address, and unless the address is listed: an unlisted one needs no leave, and what the organisation stops or only looks
 * like another name gets none.
 */
async function readWarningRequest(url: string, sender: Sender, watch: Watch): Promise<WarningRequest | null> {
  const tabId = sender.tab?.id;
  const asking = sender.url ?? '';
  const isAbout = isWarning(sender) && asking.slice(asking.indexOf('#') + 1) === url;
  if (tabId === undefined || sender.frameId !== 0 || !isAbout) return null;
  const verdict = await watch.judgeStopped(url);
  if (verdict.kind !== 'flagged' || verdict.lookalike || isDenied(verdict.matches)) return null;
  const notes = await readTabNotes(tabId);
  const target = (notes.warning === asking && notes.askedFor) || url;
  return { tabId, target, verdict, isPrivate: sender.tab?.incognito === true };
}

function isWarning({ url }: Sender): boolean {
  return url?.split(/[?#]/)[0]?.endsWith('/warning.html') === true;
}

interface WarningRequest {
  readonly tabId: number;
  /** What was asked for, which may be longer than what the warning itself knows. */
  readonly target: string;
  readonly verdict: Verdict;
  readonly isPrivate: boolean;
}

/** Opens a listed address once, in the tab of the warning page that asks. */
async function proceedOnce(
  url: string,
  sender: Sender,
  watch: Watch,
  enforcement: Enforcement,
): Promise<Answers['proceed-once']> {
  const request = await readWarningRequest(url, sender, watch);
  if (!request || !(await readPolicy()).offersOnce) return { done: false, kind: 'refused' };
  await givePass(request.tabId, request.verdict.host);
  await enforcement.openOnce(request.tabId, request.verdict.host);
  await openInPlace(request.tabId, request.target);
  await logAbout(request, { kind: 'opened-once', target: request.target, reason: '', by: '' });
  return { done: true };
}

/** Leaves a listed host alone for a time and opens the address. */
async function allow(
  { url, reason, by, untilMs }: Message & { kind: 'allow' },
  sender: Sender,
  watch: Watch,
  enforcement: Enforcement,
): Promise<Answers['allow']> {
  const nowMs = Date.now();
  const request = await readWarningRequest(url, sender, watch);
  const isForATime = untilMs > nowMs && untilMs <= nowMs + MOST_ALLOW_DAYS * DAY_MS;
  const { offersAllow } = await readPolicy();
  if (!request || !isForATime || reason.trim() === '' || !offersAllow) return { done: false, kind: 'refused' };
  const added: Allow = {
    id: crypto.randomUUID(),
    scope: 'host',
    target: request.verdict.host,
    reason,
    by,
    fromMs: nowMs,
    untilMs,
    ...(request.isPrivate ? { isPrivate: true } : {}),
  };
  await putAllows((allows) => [...allows, added], enforcement);
  await openInPlace(request.tabId, request.target);
  await logAbout(request, { kind: 'allowed', target: request.verdict.host, reason, by });
  return { done: true };
}

/** What the watch did in a tab; null when there is no such tab (any more). */
async function readTabState(tabId: number): Promise<TabState | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return null;
  const [stop, openedOnce, notes] = [readWarning(tab.url ?? ''), await passedHost(tabId), await readTabNotes(tabId)];
  const isAboutThis = notes.warning === tab.url;
  const stopped = stop && {
    address: (isAboutThis && notes.askedFor) || stop.address,
    late: stop.late,
    cameFrom: isAboutThis ? notes.cameFrom : '',
  };
  return { stopped, openedOnce, frames: notes.frames, sentForm: isAboutThis && notes.sentForm };
}

async function logAbout(
  { verdict, isPrivate }: WarningRequest,
  event: Pick<LogEvent, 'kind' | 'target' | 'reason' | 'by'>,
): Promise<void> {
  if (!isPrivate) await logEvent({ atMs: Date.now(), ...event, ...describeMatches(verdict) });
}

async function removeAllow(id: string, enforcement: Enforcement): Promise<Answers['remove-allow']> {
  let removed: Allow | undefined;
  await putAllows((allows) => {
    removed = allows.find((it) => it.id === id);
    return allows.filter((it) => it.id !== id);
  }, enforcement);
  if (removed) await logAllow('allow-removed', removed);
  return { removed: removed !== undefined };
}

/** Takes back that an allow was just removed: with the end it had, and only for the settings page. */
async function restoreAllow(allow: Allow, sender: Sender, enforcement: Enforcement): Promise<Answers['restore-allow']> {
  const nowMs = Date.now();
  const isAsked = sender.url?.split(/[?#]/)[0]?.endsWith('/options.html') === true;
  const isForATime = allow.untilMs > nowMs && allow.untilMs <= nowMs + MOST_ALLOW_DAYS * DAY_MS;
  if (!isAsked || !isForATime || !(await readPolicy()).offersAllow) return { restored: false };
  await putAllows((allows) => [...allows.filter((it) => it.id !== allow.id), allow], enforcement);
  await logAllow('allowed', allow);
  return { restored: true };
}

/** Brings what the organisation wants stopped and what the browser stops whatever is allowed to the same state. */
export async function putDenied(enforcement: Enforcement): Promise<void> {
  await enforcement.stopAlways([...(await readPolicy()).deniedHosts]);
}

/** Brings what is allowed and what the browser lets through to the same state, and plans the next lapse. */
export async function putAllows(
  change: (allows: readonly Allow[]) => readonly Allow[],
  enforcement: Enforcement,
): Promise<void> {
  const { allows, lapsed } = await changeAllows(Date.now(), change);
  await enforcement.leaveAlone(await readAllows(Date.now()));
  for (const allow of lapsed) await logAllow('lapsed', allow);
  const nextMs = Math.min(...allows.map((it) => it.untilMs));
  if (allows.length > 0) await browser.alarms.create(ALLOW_LAPSES, { when: nextMs });
}

async function logAllow(kind: 'allowed' | 'allow-removed' | 'lapsed', allow: Allow): Promise<void> {
  const { target, reason, by, isPrivate } = allow;
  if (!isPrivate) await logEvent({ atMs: Date.now(), kind, target, lists: [], entry: '', reason, by });
}

async function openInPlace(tabId: number, url: string): Promise<void> {
  const replace = import.meta.env.FIREFOX ? { loadReplace: true } : {};
  await browser.tabs.update(tabId, { url, ...replace });
}
