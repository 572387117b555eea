import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Enforcement } from '../../platform/enforcement.ts';
import { chromiumEnforcement, chromiumPrivateEnforcement } from '../../platform/enforcement-chromium.ts';
import { firefoxEnforcement } from '../../platform/enforcement-firefox.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { checkOpenTabs, listenForPages, tellOfFrame } from '../../platform/late-check.ts';
import { ALLOW_LAPSES, handleMessages, putAllows } from '../../platform/message-handlers.ts';
import { stopPrediction } from '../../platform/prediction.ts';
import { listenForNotifications, noteLostPermission, REMINDER_DUE, remind } from '../../platform/reminders.ts';
import { listenForRequests } from '../../platform/request-listener.ts';
import { openPage } from '../../platform/tabs.ts';
import { markProtection, updateToolbarMark } from '../../platform/toolbar-mark.ts';
import { openWatch, RULES_LAPSE } from '../../platform/watch.ts';

/**
 * Puts the parts together. Every listener is added in the first turn: a browser that wakes the background for an event tells
 * only those that are there by then.
 */
export default defineBackground(() => {
  const enforcement = chooseEnforcement();
  const store = openIncidentStore();
  const watch = openWatch(enforcement);

  const keepAllows = () => putAllows((allows) => allows, enforcement);
  const begin = async () => {
    const parts = [stopPrediction(), watch.prepare(), keepAllows(), updateToolbarMark(store), markProtection()];
    // Each part for itself: what fails in one must not keep the tabs from being looked at.
    const failed = (await Promise.allSettled(parts)).find((part) => part.status === 'rejected');
    await checkOpenTabs(watch.isFlagged);
    if (failed) throw failed.reason;
  };

  // At each start, however it came about: alarms may be gone, and a time may have passed while nothing ran.
  void remind(store);
  listenForNotifications();

  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await watch.installBundled().catch(watch.noteFault);
    await begin();
    if (reason === 'install' && !browser.extension.inIncognitoContext) await openPage('welcome');
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALLOW_LAPSES) await keepAllows();
    if (name === REMINDER_DUE) await remind(store);
    if (name === RULES_LAPSE) await watch.prepare();
  });
  browser.permissions.onAdded.addListener(async () => {
    listenForNotifications();
    await markProtection();
    await checkOpenTabs(watch.isFlagged);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await Promise.all([markProtection(), noteLostPermission()]);
  });

  const pages = listenForPages(watch.isFlagged, watch.judge, enforcement);
  handleMessages(watch, enforcement, store, pages);
  if (import.meta.env.FIREFOX) listenForRequests(watch.isFlagged, tellOfFrame, watch.noteFault);
});

/** Chromium's private windows run a background of their own, which shares the rules and must not build them a second time. */
function chooseEnforcement(): Enforcement {
  if (import.meta.env.FIREFOX) return firefoxEnforcement;
  return browser.extension.inIncognitoContext ? chromiumPrivateEnforcement : chromiumEnforcement;
}
