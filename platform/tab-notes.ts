import { browser } from 'wxt/browser';
import type { BlockedFrame } from '../watch/types.ts';

/** What the watch noticed in one tab since its present page came. */
interface TabNotes {
  readonly frames: readonly BlockedFrame[];
  /** Address of the warning page that the following belong to; '' without one. */
  readonly warning: string;
  /** The visit that was stopped sent a form, whose content is gone. */
  readonly sentForm: boolean;
  /** The whole address stopped, where the warning only knows the list's entry; '' where it knows better or nobody does. */
  readonly askedFor: string;
  /** Address of the page that led to the one stopped, in this tab or by opening it; '' where nobody knows. */
  readonly cameFrom: string;
}

const noNotes: TabNotes = { frames: [], warning: '', sentForm: false, askedFor: '', cameFrom: '' };

/** Never outlives the browser (`storage.session`). */
const KEY = 'tab-notes';

/** As many hosts as are named for one page; a page that tries more is told well enough by these. */
const MOST_FRAMES = 20;

async function readAll(): Promise<{ readonly [tabId: string]: TabNotes }> {
  const stored: { [KEY]?: { [tabId: string]: TabNotes } } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? {};
}

/** Changes one tab's notes, one change at a time; notes that say nothing are removed. */
function changeNotes(tabId: number, change: (notes: TabNotes) => TabNotes): Promise<TabNotes> {
  return navigator.locks.request('shodo-tab-notes', async () => {
    const { [tabId]: before = noNotes, ...others } = await readAll();
    const notes = change(before);
    if (notes === before) return notes;
    await browser.storage.session.set({ [KEY]: notes === noNotes ? others : { ...others, [tabId]: notes } });
    return notes;
  });
}

/** What was noticed in a tab; nothing for a tab never heard of. */
export async function readTabNotes(tabId: number): Promise<TabNotes> {
  return (await readAll())[tabId] ?? noNotes;
}

/** Notes that a listed host was stopped inside this tab's page; returns all that were, this one among them where it is a new one. */
export async function noteFrame(tabId: number, frame: BlockedFrame): Promise<readonly BlockedFrame[]> {
  const { frames } = await changeNotes(tabId, (notes) =>
    notes.frames.length >= MOST_FRAMES || notes.frames.some(({ host }) => host === frame.host)
      ? notes
      : { ...notes, frames: [...notes.frames, frame] },
  );
  return frames;
}

/** Notes what is known of the visit that was stopped in this tab. */
export async function noteStop(tabId: number, stop: Omit<TabNotes, 'frames'>): Promise<void> {
  await changeNotes(tabId, (notes) => ({ ...notes, ...stop }));
}

/** Forgets a tab that closed or came to another page. */
export async function forgetTab(tabId: number): Promise<void> {
  await changeNotes(tabId, () => noNotes);
}
