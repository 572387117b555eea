import { browser } from 'wxt/browser';
import { isHoliday } from '../guide/holidays.ts';
import { reminderText, remindLate, remindOf } from '../i18n/reminders.ts';
import { say } from '../i18n/say.ts';
import { type ReminderRun, type ReminderState, remindersOf, runReminders } from '../incidents/reminders.ts';
import { sayDue } from '../incidents/say-due.ts';
import type { IncidentStore } from '../incidents/types.ts';
import { browserLanguage } from './environment.ts';
import { changeSettings, readOwnSettings, readSettings } from './settings-store.ts';
import { openPage } from './tabs.ts';

/** Alarm at the next reminder. */
export const REMINDER_DUE = 'reminder-due';

/** In `storage.local`: a restart must find what was planned. */
const KEY = 'reminders';
/** The popup names no more missed ones than this; each also stands in its incident. */
const MOST_MISSED = 20;

/** A reminder whose time came while nothing ran, until the user has seen it in the popup. */
export interface MissedReminder {
  readonly incident: string;
  readonly due: string;
}

interface StoredReminders extends ReminderState {
  readonly missed: readonly MissedReminder[];
}

/**
 * Tells what is due and plans the next reminder. To be called at each start of the background, when the alarm rings, and when
 * an incident or the switch changed. One run at a time, so that two events at once do not tell the same twice.
 */
export function remind(store: Pick<IncidentStore, 'list'>): Promise<void> {
  // Chromium's private windows have a background of their own, with other incidents but the same storage and alarms.
  if (browser.extension.inIncognitoContext) return Promise.resolve();
  return navigator.locks.request(KEY, async () => {
    const settings = await readSettings();
    if (!settings.notifications) {
      await browser.alarms.clear(REMINDER_DUE);
      await browser.storage.local.remove(KEY);
      return;
    }
    const incidents = await store.list();
    // Without the incidents nothing is known to be over: what was planned waits for the next run.
    if (!incidents.ok) return;
    const nowMs = Date.now();
    const stored = await readStored();
    const { tell, nextMs, state } = runReminders(remindersOf(incidents.value, isHoliday), nowMs, stored);
    const language = settings.language === 'auto' ? browserLanguage() : settings.language;
    for (const told of tell) await notify(told, nowMs, language);
    const missed = tell
      .filter((told) => told.missed)
      .map(({ reminder }) => ({ incident: reminder.incident, due: reminder.due.id }));
    const kept: StoredReminders = { ...state, missed: [...stored.missed, ...missed].slice(-MOST_MISSED) };
    await browser.storage.local.set({ [KEY]: kept });
    if (nextMs === null) await browser.alarms.clear(REMINDER_DUE);
    else await browser.alarms.create(REMINDER_DUE, { when: nextMs });
  });
}

/** Shows one notification. Under the reminder's own id, so that a second run after a crash replaces it. */
async function notify(
  { reminder, missed }: ReminderRun['tell'][number],
  nowMs: number,
  language: 'ja' | 'en',
): Promise<void> {
  if (!(await mayNotify())) return;
  const message = say(missed ? remindLate : remindOf, language, sayDue(reminder.due, nowMs, language));
  await browser.notifications.create(reminder.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/incident-128.png'),
    title: say(reminderText.heading, language),
    message,
  });
}

async function readStored(): Promise<StoredReminders> {
  const { [KEY]: stored }: { readonly [KEY]?: StoredReminders } = await browser.storage.local.get(KEY);
  return { planned: stored?.planned ?? [], told: stored?.told ?? [], missed: stored?.missed ?? [] };
}

/** What came due while the browser was closed and was not yet seen. */
export async function readMissed(): Promise<readonly MissedReminder[]> {
  return (await readStored()).missed;
}

/** Forgets the missed reminders, once they were seen. */
export function clearMissed(): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: { ...(await readStored()), missed: [] } });
  });
}

/** Id of the notification about past visits (platform/past-visit-store.ts): a new one takes the place of the one before. */
export const PAST_VISITS_NOTICE = 'shodo-past-visits';

/** Opens the page that a notification is about when it is pressed; to be called again once the permission was given. */
export function listenForNotifications(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(openNoticed)) clicked.addListener(openNoticed);
}

function openNoticed(id: string): void {
  void browser.notifications.clear(id);
  // The id of a reminder is that of the incident, the due and the moment.
  void (id === PAST_VISITS_NOTICE
    ? openPage('options', 'past-visits')
    : openPage('popup', `incident=${id.split('/')[0]}`));
}

/** Whether the user allowed notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Switches reminders on, which must happen in a click since the browser asks then, or off. True when they are on afterwards. */
export async function switchReminders(on: boolean): Promise<boolean> {
  const permission = { permissions: ['notifications' as const] };
  const notifications = on && (await browser.permissions.request(permission));
  await changeSettings({ notifications });
  if (!notifications) await browser.permissions.remove(permission).catch(() => {});
  return notifications;
}

/** A permission taken back in the browser's own settings switches the reminders off as well. */
export async function noteLostPermission(): Promise<void> {
  if ((await readOwnSettings()).notifications && !(await mayNotify())) await changeSettings({ notifications: false });
}
