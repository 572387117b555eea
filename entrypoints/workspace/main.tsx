import { render } from 'preact';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { askBackground } from '../../platform/background-client.ts';
import { privateBrowser } from '../../platform/environment.ts';
import { openIncidentArchive } from '../../platform/incident-archive.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { holdPageLock, whenPageGone } from '../../platform/page-lock.ts';
import { saveFile } from '../../platform/save-file.ts';
import { onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { openAddress, openPage } from '../../platform/tabs.ts';
import type { Settings } from '../../settings/settings.ts';
import { App } from './App.tsx';
import type { ArchivePorts } from './Case.tsx';

const store = openIncidentArchive();
const ports: ArchivePorts = {
  store,
  loadType: loadIncidentType,
  announceIncidents: () => void askBackground({ kind: 'incidents-changed' }),
  openPage: (page, hash) => void openPage(page, hash),
  openAddress: (url) => void openAddress(url),
  go: (place) => {
    location.hash = place;
  },
  saveFile,
  print: () => window.print(),
  exportIncident: async (incident) => (await import('../../platform/backup.ts')).exportIncident(store, incident),
  joinFile: async (file, into) => {
    const { importBackup } = await import('../../platform/backup.ts');
    const joined = await importBackup(store, file, settings?.userName ?? '', into);
    if (joined.ok) await askBackground({ kind: 'incidents-changed' });
    return joined;
  },
  now: Date.now,
  pageId: holdPageLock(),
  whenPageGone,
};
const privateIn = privateBrowser();

let language = applyLastLook();
let settings: Settings | null = null;

function draw(): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('Expected #app in the page');
  if (!settings) return;
  render(
    <App
      ports={ports}
      language={language}
      settings={settings}
      hash={location.hash}
      online={navigator.onLine}
      privateIn={privateIn}
    />,
    root,
  );
}

function show(next: Settings): void {
  settings = next;
  language = applyLook(next);
  draw();
}

addEventListener('hashchange', draw);
addEventListener('online', draw);
addEventListener('offline', draw);
onSettingsChange(show);
void readSettings().then(show);
