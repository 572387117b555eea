import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/options.css';
import '../../components/styles/readiness.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/language.ts';
import { recordStop, recordVisit } from '../../components/record-stop.ts';
import { deskOf } from '../../guide/desks.ts';
import { answered, askBackground, onListsChange, stageListBytes } from '../../platform/background-client.ts';
import { exportBackup, importBackup } from '../../platform/backup.ts';
import { openIncidentArchive } from '../../platform/incident-archive.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import type { AnswerTo, ListMessage } from '../../platform/messages.ts';
import { onPolicyChange, readPolicy } from '../../platform/policy.ts';
import { mayNotify, switchReminders } from '../../platform/reminders.ts';
import { changeContacts, changeSettings, onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { openAddress, openPage } from '../../platform/tabs.ts';
import type { Policy, SettingsInForce } from '../../settings/policy.ts';
import { App, type FromBackground, type OptionsActions } from './App.tsx';

const store = openIncidentArchive();

const history = { permissions: ['history' as const] };

/** Asks about the lists; null where the background does not answer. */
const ask = async <M extends ListMessage>(message: M) => answered<AnswerTo<M>>(await askBackground(message));

const actions: OptionsActions = {
  changeSettings,
  changeContacts,
  openFacts: () => void openPage('facts'),
  openSheet: () => void openPage('sheet'),
  openPlace(place) {
    if (place === 'contacts') location.hash = 'contacts';
    else if (place === 'sheet') void openPage('sheet');
    else if (place === 'exercise') void openPage('popup', 'exercise');
    else {
      const page = deskOf(place.desk).channels.find((channel) => channel.kind === 'web');
      if (page) void openAddress(page.url);
    }
  },
  async switchReminders(on) {
    const isOn = await switchReminders(on);
    await askBackground({ kind: 'incidents-changed' });
    return isOn;
  },
  mayNotify,
  async readProtection() {
    const answer = await askBackground({ kind: 'protection' });
    return 'gaps' in answer ? answer : null;
  },
  requestHostAccess: () => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] }),
  openExtensions: import.meta.env.FIREFOX
    ? null
    : () => void openAddress(`chrome://extensions/?id=${browser.runtime.id}`),
  readLists: () => ask({ kind: 'lists' }),
  // A policy that Chromium hands over late switches lists too.
  onListsChange(listener) {
    const stops = [onListsChange(listener), onPolicyChange(listener)];
    return () => stops.forEach((stop) => void stop());
  },
  switchList: (id, on, agrees) => ask({ kind: 'switch-list', id, on, agrees }),
  updateLists: (ids, anyway = false) => ask({ kind: 'update-lists', ids, anyway }),
  cancelList: (id) => ask({ kind: 'cancel-list', id }),
  stepBackList: (id) => ask({ kind: 'step-back-list', id }),
  removeList: (id) => ask({ kind: 'remove-list', id }),
  restoreList: (id) => ask({ kind: 'restore-list', id }),
  previewAddress: (url, allowsPlainHttp) => ask({ kind: 'preview-list', url, allowsPlainHttp }),
  async previewBytes(bytes, name, source) {
    const staged = await stageListBytes(bytes);
    if (staged.ok) return ask({ kind: 'preview-staged', staged: staged.value, name, source });
    if (staged.failure.kind === 'full') return { done: false, kind: 'failed', failure: { kind: 'no-room' } };
    return { done: false, kind: 'not-kept' };
  },
  discardPreview: (id) => ask({ kind: 'discard-preview', id }),
  addList: (preview, name, threat) => ask({ kind: 'add-list', preview, name, threat }),
  readPastVisits: () => ask({ kind: 'past-visits' }),
  checkPastVisits: () => ask({ kind: 'check-past-visits' }),
  markPastVisits: (ids, state) => ask({ kind: 'mark-past-visits', ids, state }),
  async recordVisit({ url, matches, foundAtMs }, note) {
    const [lists, threats] = [
      matches.map(({ list, listName = list }) => listName),
      matches.map(({ threat }) => threat),
    ];
    const visit = { address: url, lists, threats, foundAtMs, note };
    const recorded = await recordVisit(store, visit, settings?.userName ?? '');
    return recorded.ok ? showIncident(recorded.value.incident) : recorded;
  },
  requestHistory: () => browser.permissions.request(history),
  giveHistoryBack: async () => void (await browser.permissions.remove(history)),
  mayReadHistory: () => browser.permissions.contains(history),
  onPermissionsChange(listener) {
    const { onAdded, onRemoved } = browser.permissions;
    const hear = () => listener();
    onAdded.addListener(hear);
    onRemoved.addListener(hear);
    return () => {
      onAdded.removeListener(hear);
      onRemoved.removeListener(hear);
    };
  },
  async readUsage() {
    const [estimate, lists] = [await navigator.storage?.estimate?.(), await ask({ kind: 'lists' })];
    if (estimate?.usage === undefined || !lists) return null;
    return { totalBytes: estimate.usage, listBytes: lists.usedBytes, mostListBytes: lists.mostBytes };
  },
  async readAllows() {
    const answer = await askBackground({ kind: 'allows' });
    return 'kind' in answer ? null : answer;
  },
  async removeAllow(id) {
    const answer = await askBackground({ kind: 'remove-allow', id });
    return 'removed' in answer && answer.removed;
  },
  async restoreAllow(allow) {
    const answer = await askBackground({ kind: 'restore-allow', allow });
    return 'restored' in answer && answer.restored;
  },
  async readLog() {
    const answer = await askBackground({ kind: 'log' });
    return 'kind' in answer ? null : answer;
  },
  clearLog: async () => (await askBackground({ kind: 'clear-log' })) === null,
  async recordStop({ target, lists, entry, kind, atMs }) {
    const known = lists.map(
      (id) => first?.protection?.lists.find((list) => list.id === id) ?? { name: id, threat: 'unknown' as const },
    );
    const [names, threats] = [known.map((list) => list.name), known.map((list) => list.threat)];
    const stop = { address: target, lists: names, entry, threats, late: kind === 'late', cameFrom: '', atMs };
    const recorded = await recordStop(store, stop, 'stopped', settings?.userName ?? '');
    return recorded.ok ? showIncident(recorded.value.incident) : recorded;
  },
  async writeBackup() {
    const backup = await exportBackup(store);
    if (!backup.ok) return backup;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(backup.value);
    link.download = `shodo-backup-${new Date().toLocaleDateString('sv-SE')}.json`;
    link.click();
    // The browser reads the file after the click; a minute is more than it takes to start.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return { ok: true, value: undefined };
  },
  async readBackup(file) {
    const imported = await importBackup(store, file, settings?.userName ?? '');
    if (imported.ok) await askBackground({ kind: 'incidents-changed' });
    return imported;
  },
};

async function showIncident(incident: string) {
  await askBackground({ kind: 'incidents-changed' });
  await openPage('popup', `incident=${incident}`);
  return { ok: true, value: undefined } as const;
}

let language = applyLastLook();

let settings: SettingsInForce | undefined;
let policy: Policy | undefined;
let first: FromBackground | undefined;

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      <App read={settings && policy && first ? { settings, policy, first } : null} actions={actions} />
    </LanguageContext.Provider>,
    document.body,
  );
}

function show(next: SettingsInForce): void {
  settings = next;
  language = applyLook(next);
  draw();
}

draw();
onSettingsChange(show);
onPolicyChange(async () => {
  policy = await readPolicy();
  if (first) first = { ...first, allows: await actions.readAllows() };
  draw();
});
policy = await readPolicy();
show(await readSettings());
const [protection, allows, log, lists, pastVisits, incidents] = await Promise.all([
  actions.readProtection(),
  actions.readAllows(),
  actions.readLog(),
  actions.readLists(),
  actions.readPastVisits(),
  store.list(),
]);
const played = incidents.ok ? incidents.value.filter((it) => it.exercise && it.state === 'closed') : [];
first = { protection, allows, log, lists, pastVisits, exercisesDone: played.length };
draw();
