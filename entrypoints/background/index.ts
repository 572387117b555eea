import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAllowsChange } from '../../platform/allow-store.ts';
import type { Enforcement } from '../../platform/enforcement.ts';
import { chromiumEnforcement, chromiumPrivateEnforcement } from '../../platform/enforcement-chromium.ts';
import { firefoxEnforcement } from '../../platform/enforcement-firefox.ts';
import { eraseDeleted } from '../../platform/erase-deleted.ts';
import { listenForEscape } from '../../platform/escape.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { openIncidentWriter } from '../../platform/incident-writer.ts';
import { checkOpenTabs, listenForPages } from '../../platform/late-check.ts';
import { ALLOW_LAPSES, handleMessages, putAllows, putDenied } from '../../platform/message-handlers.ts';
import { moveSpareNotes } from '../../platform/move-spare-notes.ts';
import { openPastVisits } from '../../platform/past-visit-store.ts';
import { onManagedChange, onPolicyChange, renewPolicy } from '../../platform/policy.ts';
import { stopPrediction } from '../../platform/prediction.ts';
import { listenForNotifications, noteLostPermission, REMINDER_DUE, remind } from '../../platform/reminders.ts';
import { listenForRequests } from '../../platform/request-listener.ts';
import { onSettingsChange } from '../../platform/settings-store.ts';
import { forgetOldEvents } from '../../platform/stop-log.ts';
import { LISTS_DUE, openSubscriptions } from '../../platform/subscriptions.ts';
import { openPage } from '../../platform/tabs.ts';
import { markProtection, updateToolbarMark } from '../../platform/toolbar-mark.ts';
import { openWatch, RULES_LAPSE } from '../../platform/watch.ts';

/** Alarm at which deleted incidents whose time is over are erased; once a day, for browsers that run for weeks. */
const ERASE_DELETED = 'erase-deleted';

/** By then the question that woke the background is answered, and a page that closed has written what it had to. */
const quietAfterMs = 500;

/** Kept in `storage.session`, which outlives the background's sleep but neither the browser nor the extension's own end. */
const BEGUN = 'begun';

/**
 * Puts the parts together. Every listener is added in the first turn: a browser that wakes the background for an event tells
 * only those that are there by then.
 */
export default defineBackground(() => {
  const enforcement = chooseEnforcement();
  const notes = openIncidentWriter();
  const store = openIncidentStore(notes);
  const watch = openWatch(enforcement);
  const pastVisits = openPastVisits(watch);
  const subscriptions = openSubscriptions(watch, enforcement, {
    fetch: (...request) => fetch(...request),
    isOnline: () => navigator.onLine,
    isPrivate: browser.extension.inIncognitoContext,
    random: Math.random,
    onRenewed: () => pastVisits.checkAfterUpdate(),
  });

  const keepAllows = () => putAllows((allows) => allows, enforcement);
  const keepPolicy = () => Promise.all([putDenied(enforcement), keepAllows()]);
  // Chromium's private windows have lists of their own in memory, which nothing renews.
  const beginUpdates = () => (browser.extension.inIncognitoContext ? undefined : subscriptions.begin());
  const startErasing = async () => {
    await browser.alarms.create(ERASE_DELETED, { periodInMinutes: 24 * 60 });
    await eraseDeleted(notes, Date.now());
  };
  const begin = async () => {
    const parts = [
      stopPrediction(),
      watch.prepare().then(beginUpdates),
      keepPolicy(),
      updateToolbarMark(store),
      markProtection(),
      forgetOldEvents(Date.now()),
      startErasing(),
      // At once, since a page may have come while nothing ran; and once more below, when all is in its place.
      checkOpenTabs(watch.isFlagged),
    ];
    // Each part for itself: what fails in one must not keep the tabs from being looked at.
    const failed = (await Promise.allSettled(parts)).find((part) => part.status === 'rejected');
    await checkOpenTabs(watch.isFlagged);
    if (failed) throw failed.reason;
  };

  // At each start, however it came about: alarms may be gone, and a time may have passed while nothing ran. Whoever woke the
  // background for an answer goes first.
  setTimeout(() => void remind(store), quietAfterMs);
  listenForNotifications();
  if (import.meta.env.FIREFOX) {
    const takeOver = async () => {
      if (await moveSpareNotes(notes)) await updateToolbarMark(store);
    };
    // Also when this start follows from the popup or another page of ours in a normal window, which asks us at once.
    setTimeout(takeOver, quietAfterMs);
    // The last private window may have closed, and its pages are done with what they were writing.
    browser.windows?.onRemoved.addListener(() => setTimeout(takeOver, quietAfterMs));
  }

  // A user who switches the extension off and on again, or loads it anew in Firefox, is told of by no event.
  void (async () => {
    if ((await browser.storage.session.get(BEGUN))[BEGUN]) return;
    await browser.storage.session.set({ [BEGUN]: true });
    await Promise.allSettled([keepPolicy(), markProtection(), checkOpenTabs(watch.isFlagged)]);
  })();

  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // An update finds the lists of the version before: they answer while its own are put in force.
    const checked = reason === 'install' ? null : checkOpenTabs(watch.isFlagged).catch(watch.noteFault);
    await Promise.all([checked, watch.installBundled().catch(watch.noteFault)]);
    await begin();
    if (reason === 'install' && !browser.extension.inIncognitoContext) await openPage('welcome');
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALLOW_LAPSES) await keepAllows();
    if (name === REMINDER_DUE) await remind(store);
    if (name === ERASE_DELETED) await eraseDeleted(notes, Date.now());
    if (name === RULES_LAPSE) await watch.prepare();
    if (name === LISTS_DUE) await subscriptions.updateDue();
  });
  // Lists are switched on and off in the settings, by this background or by whatever else may write them.
  onSettingsChange(() => {
    void Promise.all([watch.prepare().then(beginUpdates), forgetOldEvents(Date.now())]).catch(watch.noteFault);
  });
  // Alarms that Chromium's private windows set end with them: what was allowed there must lapse all the same.
  if (!import.meta.env.FIREFOX && !browser.extension.inIncognitoContext) {
    onAllowsChange(() => void keepAllows().catch(watch.noteFault));
  }
  if (!import.meta.env.FIREFOX) {
    const renew = () => void renewPolicy().catch(watch.noteFault);
    onManagedChange(renew);
    // At each start of the background too: a change may have come before there was anybody to be told.
    renew();
  }
  onPolicyChange(() => {
    void keepPolicy()
      .then(() => checkOpenTabs(watch.isFlagged))
      .catch(watch.noteFault);
  });
  browser.permissions.onAdded.addListener(async () => {
    listenForNotifications();
    await markProtection();
    await checkOpenTabs(watch.isFlagged);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await Promise.all([markProtection(), noteLostPermission()]);
  });

  listenForEscape(store, watch.judge);
  const pages = listenForPages(watch.isFlagged, watch.judge, enforcement);
  handleMessages({ watch, enforcement, store, pages, subscriptions, pastVisits });
  if (import.meta.env.FIREFOX) listenForRequests(watch.isFlagged, pages, watch.noteFault);
});

/** Chromium's private windows run a background of their own, which shares the rules and must not build them a second time. */
function chooseEnforcement(): Enforcement {
  if (import.meta.env.FIREFOX) return firefoxEnforcement;
  return browser.extension.inIncognitoContext ? chromiumPrivateEnforcement : chromiumEnforcement;
}
