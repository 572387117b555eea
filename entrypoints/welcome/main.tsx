import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LanguageContext } from '../../components/language.ts';
import { askBackground } from '../../platform/background-client.ts';
import { readEscapeKey } from '../../platform/escape.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { isPinned, onPinnedChange, openAddress, openPage } from '../../platform/tabs.ts';
import type { SettingsInForce } from '../../settings/policy.ts';
import { App, type WelcomeActions } from './App.tsx';

const opening = import('../../platform/incident-store.ts').then(({ openIncidentStore }) => openIncidentStore());

let language = applyLastLook();
let hasContacts = false;
let isLanguageFixed = false;
let pinned: boolean | null = null;
let exercise: 'none' | 'open' | 'played' = 'none';
let privateAllowed: boolean | null = null;
let escapeKey = '';

const switchLanguage = () => void changeSettings({ language: language === 'ja' ? 'en' : 'ja' });

const actions: Omit<WelcomeActions, 'switchLanguage'> = {
  // One that is open is gone on with; else the popup's page asks which to play.
  openExercise: () => void openPage('popup', exercise === 'open' ? '' : 'exercise'),
  openContacts: () => void openPage('options', 'contacts'),
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
        exercise={exercise}
        hasContacts={hasContacts}
        privateAllowed={privateAllowed}
        escapeKey={escapeKey}
        actions={{ ...actions, switchLanguage: isLanguageFixed ? null : switchLanguage }}
      />
    </LanguageContext.Provider>,
    document.body,
  );
}

function show(settings: SettingsInForce): void {
  language = applyLook(settings);
  hasContacts = settings.contacts.length > 0;
  isLanguageFixed = settings.fixed.includes('language');
  draw();
}

async function readIncidents(): Promise<void> {
  const listed = await (await opening).list();
  const played = listed.ok ? listed.value.filter((it) => it.exercise) : [];
  exercise = played.some((it) => it.state === 'open') ? 'open' : played.length > 0 ? 'played' : 'none';
}

onSettingsChange(show);
onPinnedChange((now) => {
  pinned = now;
  draw();
});
void opening.then((store) => store.onChange(() => void readIncidents().then(draw)));
// All that decides which step is next is read first, so that the filled button does not jump.
[pinned, escapeKey] = await Promise.all([isPinned(), readEscapeKey(), readIncidents()]);
// The key is changed on a page of the browser, from which one comes back to this one.
addEventListener('focus', async () => {
  escapeKey = await readEscapeKey();
  draw();
});
show(await readSettings());
const protection = await askBackground({ kind: 'protection' });
if ('gaps' in protection) privateAllowed = !protection.gaps.includes('private-windows-not-allowed');
draw();
