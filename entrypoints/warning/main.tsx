import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/copy.css';
import '../../components/styles/warning.css';
import { render } from 'preact';
import { LanguageContext } from '../../components/language.ts';
import { recordStop } from '../../components/record-stop.ts';
import type { IncidentStore } from '../../incidents/types.ts';
import { askBackground } from '../../platform/background-client.ts';
import { privateBrowser } from '../../platform/environment.ts';
import { applyLastLook, applyLook } from '../../platform/look.ts';
import { onPolicyChange, readPolicy } from '../../platform/policy.ts';
import { onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { goBackOrLeave, openPage } from '../../platform/tabs.ts';
import type { SettingsInForce } from '../../settings/policy.ts';
import type { ListInForce } from '../../watch/types.ts';
import { type Answer, App } from './App.tsx';
import type { Opened } from './ProceedOnce.tsx';
import type { WarningActions } from './StoppedPage.tsx';

// Everything behind the first `#`, as the browser wrote it: a listed address may hold `#` and escapes of its own.
const hash = location.href.indexOf('#');
const address = hash === -1 ? '' : location.href.slice(hash + 1);
const said = new URLSearchParams(location.search);
const handedOver = said.has('late') ? 'late' : said.has('path') ? 'path' : 'before';
const stoppedAtMs = Date.now();
const digits = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte % 10).join('');
const privateIn = privateBrowser();
const isFramed = window.top !== window.self;

/** The notes are loaded after the page stands: whoever only goes back needs none. */
const openStore = async () => {
  loadingStore ??= import('../../platform/incident-store.ts').then(({ openIncidentStore }) => openIncidentStore());
  return loadingStore;
};
let loadingStore: Promise<IncidentStore> | undefined;

let language = applyLastLook();
let settings: SettingsInForce | undefined;
let offers = { once: false, allow: false };
let answer: Answer = 'asking';
let lists: readonly ListInForce[] = [];
/** What was asked for, where the background knows it and this page only the list's entry. */
let wholeAddress = address;
/** The page that led to it, as far as the background knows. */
let cameFrom = '';
let sentForm = said.has('form');

const actions: WarningActions = {
  goBack: () => goBackOrLeave(handedOver === 'late'),
  async record(verdict, reason) {
    const stop = {
      address: wholeAddress,
      lists: verdict.matches.map((match) => match.listName),
      entry: verdict.matches[0]?.entry ?? '',
      threats: verdict.matches.map((match) => match.threat),
      late: handedOver === 'late',
      cameFrom,
      atMs: stoppedAtMs,
    };
    const recorded = await recordStop(await openStore(), stop, reason, settings?.userName ?? '');
    if (recorded.ok) await askBackground({ kind: 'incidents-changed' });
    return recorded;
  },
  openIncident: (incident) => openPage('popup', `incident=${incident}`),
  proceedOnce: async () => toOpened(await askBackground({ kind: 'proceed-once', url: address })),
  allow: async (request) => toOpened(await askBackground({ kind: 'allow', url: address, ...request })),
  words: { read: readWords, write: writeWords },
};

/** The tab's own storage: it goes with the tab, and another address has its own words. */
function readWords(field: string): string {
  try {
    return sessionStorage.getItem(`${field} ${address}`) ?? '';
  } catch {
    // Blocked storage: the warning stands all the same.
    return '';
  }
}

function writeWords(field: string, text: string): void {
  try {
    sessionStorage.setItem(`${field} ${address}`, text);
  } catch {
    // Blocked or full: what is typed stays in its field while the page does.
  }
}

function toOpened(answered: Opened | { readonly kind: 'no-answer' }): Opened {
  return 'done' in answered ? answered : { done: false, kind: 'failed' };
}

function draw(): void {
  render(
    <LanguageContext.Provider value={language}>
      <App
        address={wholeAddress}
        how={wholeAddress === address ? handedOver : 'before'}
        sentForm={sentForm}
        answer={answer}
        lists={lists}
        stoppedAtMs={stoppedAtMs}
        digits={digits}
        userName={settings?.userName ?? ''}
        contacts={settings?.contacts ?? []}
        offers={offers}
        privateIn={privateIn}
        isFramed={isFramed}
        actions={actions}
        askAgain={ask}
      />
    </LanguageContext.Provider>,
    document.body,
  );
}

async function ask(): Promise<void> {
  const [verdict, protection, tab] = await Promise.all([
    askBackground({ kind: 'judge', url: address }),
    askBackground({ kind: 'protection' }),
    askBackground({ kind: 'tab-state' }),
  ]);
  answer = verdict.kind === 'no-answer' ? 'no-answer' : verdict;
  if ('lists' in protection) lists = protection.lists;
  if (tab !== null && 'stopped' in tab) {
    sentForm ||= tab.sentForm;
    wholeAddress = tab.stopped?.address ?? address;
    cameFrom = tab.stopped?.cameFrom ?? '';
  }
  draw();
}

// Another address behind the `#` is another stop: everything is looked up anew.
addEventListener('hashchange', () => location.reload());
function show(next: SettingsInForce): void {
  settings = next;
  language = applyLook(next);
  draw();
}

async function readOffers(): Promise<void> {
  const { offersOnce, offersAllow } = await readPolicy();
  offers = { once: offersOnce, allow: offersAllow };
}

onSettingsChange(show);
onPolicyChange(() => void readOffers().then(ask));

draw();
if (!isFramed) {
  const [read] = await Promise.all([readSettings(), readOffers()]);
  show(read);
  await ask();
}
