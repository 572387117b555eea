import { render } from 'preact';
import { isPrivateWindow } from '../../platform/environment.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { native } from '../../platform/native.ts';
import type { Settings } from '../../settings/settings.ts';
import { App } from './App.tsx';
import type { PopupPorts } from './ports.ts';

const over = native().extension.getViews({ type: 'popup' }).includes(window) ? 'page' : 'tab';
document.documentElement.dataset.over = over;
const warning = !import.meta.env.FIREFOX && isPrivateWindow() ? 'private-window' : null;
const firstTab = (['contacts', 'notes', 'watch'] as const).find((name) => location.hash === `#${name}`) ?? 'respond';

const toExercise = location.hash === '#exercise';
// Another page of ours sends an open one elsewhere by its hash alone.
addEventListener('hashchange', () => location.reload());

let language = applyLastLook();
let settings: Settings | null = null;
let ports: PopupPorts | null = null;

function draw(): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('Expected #app in the page');
  render(
    <App
      ports={ports}
      language={language}
      settings={settings}
      over={over}
      firstTab={firstTab}
      toExercise={toExercise}
      online={navigator.onLine}
      warning={warning}
    />,
    root,
  );
}

function show(next: Settings): void {
  settings = next;
  language = applyLook(next);
  draw();
}

// The frame is painted from what is here; all that must be asked of the browser comes after.
draw();
addEventListener('online', draw);
addEventListener('offline', draw);
void (async () => {
  const [{ openPorts }, { onSettingsChange, readSettings }] = await Promise.all([
    import('./open-ports.ts'),
    import('../../platform/settings-store.ts'),
  ]);
  ports = openPorts();
  onSettingsChange(show);
  show(await readSettings());
})();
