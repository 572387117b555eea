import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/language.ts';
import { askBackground } from '../../platform/background-client.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { isPinned, onPinnedChange, openAddress, openPage } from '../../platform/tabs.ts';
import type { Settings } from '../../settings/settings.ts';
import { App, type WelcomeActions } from './App.tsx';

const store = openIncidentStore();

let language = applyLastLook();
let hasContacts = false;
let pinned: boolean | null = null;
let hasExercise = false;
let privateAllowed: boolean | null = null;

const actions: WelcomeActions = {
  async openExercise() {
    const listed = await store.list();
    if (!listed.ok) return listed;
    if (!listed.value.some((it) => it.exercise && it.state === 'open')) {
      const started = await store.start(
        { kind: 'started', type: 'ransomware', from: 'ransom-screen', foundAtMs: Date.now(), exercise: true },
        (await readSettings()).userName,
      );
      if (!started.ok) return started;
      await askBackground({ kind: 'incidents-changed' });
      // Only other pages hear of it by themselves.
      await readIncidents();
      draw();
    }
    await openPage('popup');
    return { ok: true, value: undefined };
  },
  openContacts: () => void openPage('options', 'contacts'),
  switchLanguage: () => void changeSettings({ language: language === 'ja' ? 'en' : 'ja' }),
  openExtensions: import.meta.env.FIREFOX
    ? null
    : () => void openAddress(`chrome://extensions/?id=${browser.runtime.id}`),
};

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      <App
        browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        pinned={pinned}
        hasExercise={hasExercise}
        hasContacts={hasContacts}
        privateAllowed={privateAllowed}
        actions={actions}
      />
    </LanguageContext.Provider>,
    document.body,
  );
}

function show(settings: Settings): void {
  language = applyLook(settings);
  hasContacts = settings.contacts.length > 0;
  draw();
}

async function readIncidents(): Promise<void> {
  const listed = await store.list();
  hasExercise = listed.ok && listed.value.some((it) => it.exercise && it.state === 'open');
}

onSettingsChange(show);
onPinnedChange((now) => {
  pinned = now;
  draw();
});
store.onChange(() => void readIncidents().then(draw));
// All that decides which step is next is read first, so that the filled button does not jump.
[pinned] = await Promise.all([isPinned(), readIncidents()]);
show(await readSettings());
const protection = await askBackground({ kind: 'protection' });
if ('gaps' in protection) privateAllowed = !protection.gaps.includes('private-windows-not-allowed');
draw();
