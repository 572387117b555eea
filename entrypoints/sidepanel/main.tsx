import { render } from 'preact';
import { browser } from 'wxt/browser';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { answered, askBackground } from '../../platform/background-client.ts';
import { privateBrowser } from '../../platform/environment.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { openNotesWithFiles } from '../../platform/notes-with-files.ts';
import { holdPageLock, whenPageGone } from '../../platform/page-lock.ts';
import { saveFile } from '../../platform/save-file.ts';
import { onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { onActiveTabChange, openAddress, openPage, readActiveTab } from '../../platform/tabs.ts';
import type { Settings } from '../../settings/settings.ts';
import { App } from './App.tsx';
import type { PanelPorts } from './ports.ts';

const { store, evidence } = openNotesWithFiles();
const ports: PanelPorts = {
  store,
  evidence: { ...evidence, onChooseElsewhere: null },
  loadType: loadIncidentType,
  async inView() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const [page, tabState] = await Promise.all([
      readActiveTab(),
      tab?.id === undefined ? null : askBackground({ kind: 'tab-state', tabId: tab.id }),
    ]);
    return { page, tabState: answered(tabState) };
  },
  onViewChange: onActiveTabChange,
  judge: async (url) => answered(await askBackground({ kind: 'judge', url })),
  announceIncidents: () => void askBackground({ kind: 'incidents-changed' }),
  openPage: (page, hash) => void openPage(page, hash),
  openAddress: (url) => void openAddress(url),
  saveFile,
  now: Date.now,
  pageId: holdPageLock(),
  whenPageGone,
};

// The frame stands in the right colours before the settings are read.
applyLastLook();

function show(settings: Settings): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('Expected #app in the page');
  render(<App ports={ports} language={applyLook(settings)} settings={settings} privateIn={privateBrowser()} />, root);
}

onSettingsChange(show);
void readSettings().then(show);
