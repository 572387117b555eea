import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/options.css';
import '../../components/styles/readiness.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/language.ts';
import { recordStop } from '../../components/record-stop.ts';
import { deskOf } from '../../guide/desks.ts';
import { askBackground } from '../../platform/background-client.ts';
import { exportBackup, importBackup } from '../../platform/backup.ts';
import { openIncidentArchive } from '../../platform/incident-archive.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { switchReminders } from '../../platform/reminders.ts';
import { changeContacts, changeSettings, onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { openAddress, openPage } from '../../platform/tabs.ts';
import type { Settings } from '../../settings/settings.ts';
import { App, type FromBackground, type OptionsActions } from './App.tsx';

const store = openIncidentArchive();

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
  async readProtection() {
    const answer = await askBackground({ kind: 'protection' });
    return 'gaps' in answer ? answer : null;
  },
  requestHostAccess: () => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] }),
  openExtensions: import.meta.env.FIREFOX
    ? null
    : () => void openAddress(`chrome://extensions/?id=${browser.runtime.id}`),
  async readAllows() {
    const answer = await askBackground({ kind: 'allows' });
    return 'kind' in answer ? null : answer;
  },
  async removeAllow(id) {
    const answer = await askBackground({ kind: 'remove-allow', id });
    return 'removed' in answer && answer.removed;
  },
  async readLog() {
    const answer = await askBackground({ kind: 'log' });
    return 'kind' in answer ? null : answer;
  },
  clearLog: async () => (await askBackground({ kind: 'clear-log' })) === null,
  async recordStop({ target, lists, entry, kind, atMs }) {
    const threats = lists.map((id) => first?.protection?.lists.find((list) => list.id === id)?.threat ?? 'unknown');
    const stop = { address: target, lists, entry, threats, late: kind === 'late', atMs };
    const recorded = await recordStop(store, stop, 'stopped', settings?.userName ?? '');
    if (!recorded.ok) return recorded;
    await askBackground({ kind: 'incidents-changed' });
    await openPage('popup');
    return { ok: true, value: undefined };
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

let language = applyLastLook();

let settings: Settings | undefined;
let first: FromBackground | undefined;

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      <App read={settings && first ? { settings, first } : null} actions={actions} />
    </LanguageContext.Provider>,
    document.body,
  );
}

function show(next: Settings): void {
  settings = next;
  language = applyLook(next);
  draw();
}

draw();
onSettingsChange(show);
show(await readSettings());
const [protection, allows, log, incidents] = await Promise.all([
  actions.readProtection(),
  actions.readAllows(),
  actions.readLog(),
  store.list(),
]);
const played = incidents.ok ? incidents.value.filter((it) => it.exercise && it.state === 'closed') : [];
first = { protection, allows, log, exercisesDone: played.length };
draw();
