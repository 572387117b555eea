import { render } from 'preact';
import { privateBrowser } from '../../platform/environment.ts';
import { applyLook } from '../../platform/look.ts';
import { native } from '../../platform/native.ts';
import type { SettingsInForce } from '../../settings/policy.ts';
import type { App } from './App.tsx';
import type { PopupPorts } from './ports.ts';

const over = document.documentElement.dataset.over === 'page' ? 'page' : 'tab';
const privateIn = privateBrowser();
const firstTab = (['contacts', 'notes', 'watch'] as const).find((name) => location.hash === `#${name}`) ?? 'respond';

const toExercise = location.hash === '#exercise';
const toIncident = /^#incident=(.+)$/.exec(location.hash)?.[1] ?? null;
// Another page of ours sends an open one elsewhere by its hash alone.
addEventListener('hashchange', () => location.reload());

/** The screens with their stylesheet, which the first paint does not wait for. */
let Screens: typeof App | null = null;
let ports: PopupPorts | null = null;
let settings: SettingsInForce | null = null;

// The browser fills in names from the manifest's messages only there, not in a page.
document.title = native().i18n.getMessage('extName');

function draw(): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('Expected #app in the page');
  if (!Screens || !ports || !settings) return;
  // In place of the frame in index.html, which was painted while all this was fetched.
  if (root.querySelector('.frame')) root.replaceChildren();
  render(
    <Screens
      ports={ports}
      language={applyLook(settings)}
      settings={settings}
      over={over}
      firstTab={firstTab}
      toExercise={toExercise}
      toIncident={toIncident}
      online={navigator.onLine}
      privateIn={privateIn}
    />,
    root,
  );
}

function show(next: SettingsInForce): void {
  settings = next;
  draw();
}

addEventListener('online', draw);
addEventListener('offline', draw);
void (async () => {
  const [{ App }, { openPorts }, { onSettingsChange, readSettings }] = await Promise.all([
    import('./App.tsx'),
    import('./open-ports.ts'),
    import('../../platform/settings-store.ts'),
  ]);
  Screens = App;
  ports = openPorts();
  onSettingsChange(show);
  show(await readSettings());
})();
