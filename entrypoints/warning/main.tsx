import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/warning.css';
import { render } from 'preact';
import { LanguageContext } from '../../components/language.ts';
import { say } from '../../i18n/say.ts';
import { warningSentence } from '../../i18n/warning.ts';
import { defangUrl } from '../../incidents/defang.ts';
import type { Incident } from '../../incidents/types.ts';
import { askBackground } from '../../platform/background-client.ts';
import { isPrivateWindow } from '../../platform/environment.ts';
import { openIncidentStore } from '../../platform/incident-store.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { goBackOrLeave, openPage } from '../../platform/tabs.ts';
import type { ListInfo } from '../../watch/types.ts';
import { type Answer, App } from './App.tsx';
import type { Opened } from './ProceedOnce.tsx';
import { recordStop } from './record-stop.ts';
import type { WarningActions } from './StoppedPage.tsx';

// Everything behind the first `#`, as the browser wrote it: a listed address may hold `#` and escapes of its own.
const hash = location.href.indexOf('#');
const address = hash === -1 ? '' : location.href.slice(hash + 1);
const how = location.search === '?late' ? 'late' : location.search === '?path' ? 'path' : 'before';
const stoppedAtMs = Date.now();
const digits = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte % 10).join('');
const isFramed = window.top !== window.self;
const store = openIncidentStore();

let language = applyLastLook();
let userName = '';
let answer: Answer = 'asking';
let lists: readonly ListInfo[] = [];
let openIncident: Incident | undefined;

const actions: WarningActions = {
  goBack: () => goBackOrLeave(how === 'late'),
  async record(verdict, reason) {
    const stop = { address, matches: verdict.matches, late: how === 'late', atMs: stoppedAtMs };
    const recorded = await recordStop(store, stop, reason, userName);
    if (recorded.ok) await askBackground({ kind: 'incidents-changed' });
    return recorded;
  },
  openIncident: (incident) => openPage('popup', `incident=${incident}`),
  async proceedOnce() {
    if (openIncident) {
      const text = say(warningSentence.openedNote, language, { url: defangUrl(address) });
      const noted = await store.append(openIncident.id, { kind: 'note', text }, userName);
      if (!noted.ok) return { done: false, kind: 'failed' };
    }
    return toOpened(await askBackground({ kind: 'proceed-once', url: address }));
  },
  allow: async (request) => toOpened(await askBackground({ kind: 'allow', url: address, ...request })),
};

function toOpened(answered: Opened | { readonly kind: 'no-answer' }): Opened {
  return 'done' in answered ? answered : { done: false, kind: 'failed' };
}

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      <App
        address={address}
        how={how}
        answer={answer}
        lists={lists}
        stoppedAtMs={stoppedAtMs}
        digits={digits}
        userName={userName}
        isPrivate={isPrivateWindow()}
        isNoted={openIncident !== undefined}
        isFramed={isFramed}
        actions={actions}
        askAgain={ask}
      />
    </LanguageContext.Provider>,
    document.body,
  );
}

async function ask(): Promise<void> {
  const [verdict, protection, incidents] = await Promise.all([
    askBackground({ kind: 'judge', url: address }),
    askBackground({ kind: 'protection' }),
    store.list(),
  ]);
  answer = verdict.kind === 'no-answer' ? 'no-answer' : verdict;
  if ('lists' in protection) lists = protection.lists;
  openIncident = incidents.ok ? incidents.value.find((it) => it.state === 'open' && !it.exercise) : undefined;
  draw();
}

// Another address behind the `#` is another stop: everything is looked up anew.
addEventListener('hashchange', () => location.reload());
onSettingsChange((settings) => {
  language = applyLook(settings);
  userName = settings.userName;
  draw();
});

draw();
if (!isFramed) {
  const settings = await readSettings();
  language = applyLook(settings);
  userName = settings.userName;
  await ask();
}
