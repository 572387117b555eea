import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, EntryData, IncidentStore, Stored, StoreFailure } from '../incidents/types.ts';
import type { SaveStateName } from './SaveState.tsx';

/** A pause this long in typing is when the disk is asked to have the text; shorter than the way to the close button. */
const PAUSE_MS = 400;

/** How often a field was put into this page: one that comes back is another field to its drafts. */
let fieldsMade = 0;

/** What drafts need from the page. */
export interface DraftPorts {
  readonly store: Pick<IncidentStore, 'saveDraft' | 'drafts' | 'appendDraft'>;
  /** Random name of this page, in the ids of its drafts. */
  readonly pageId: string;
  readonly now: () => number;
  /** Does the work once the page of that name is gone; gives up when the signal aborts. */
  readonly whenPageGone: (pageId: string, signal: AbortSignal, work: () => Promise<void>) => Promise<void>;
}

/** A text field whose every keystroke is kept. */
export interface DraftField {
  readonly text: string;
  readonly state: SaveStateName;
  readonly failure: StoreFailure | null;
  readonly write: (text: string) => void;
  /** Records the text; on failure it is back in the field. */
  readonly submit: (toData: (text: string) => EntryData, by: string) => Promise<Stored<unknown>>;
}

/**
 * Keeps what is typed for one field of one incident. A draft is named after its page, the incident, the field, its showing and a turn
 * that rises with each submission, so that no window and no late write touches another's text. Drafts of pages that are gone
 * (the popup closed mid-word) are taken over as soon as the browser says those pages ended; what was typed in this page into a
 * field that was put away meanwhile, at once.
 */
export function useDraft(
  { store, pageId, now, whenPageGone }: DraftPorts,
  incident: string,
  field: string,
): DraftField {
  const [text, setText] = useState('');
  const [state, setState] = useState<SaveStateName>('idle');
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [showing] = useState(() => ++fieldsMade);
  const latest = useRef('');
  const turn = useRef(0);
  const replaced = useRef<readonly string[]>([]);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const ofThisShowing = `${pageId}/${incident}/${field}/${showing}.`;
  const draftOf = (words: string): Draft => ({
    id: `${ofThisShowing}${turn.current}`,
    incident,
    field,
    text: words,
    changedAtMs: now(),
    ...(replaced.current.length > 0 ? { replaces: replaced.current } : {}),
  });
  const show = (words: string) => {
    latest.current = words;
    setText(words);
  };
  const keep = async (words: string, settled: boolean): Promise<boolean> => {
    const kept = await store.saveDraft(draftOf(words), settled);
    if (latest.current === words) {
      if (!kept.ok) {
        setState('failed');
        setFailure(kept.failure);
      } else if (settled) {
        setState(words === '' ? 'idle' : 'saved');
        setFailure(null);
      }
    }
    return kept.ok;
  };
  const write = (words: string) => {
    show(words);
    setState(words === '' ? 'idle' : 'saving');
    clearTimeout(pause.current);
    void keep(words, false);
    pause.current = setTimeout(() => void keep(words, true), PAUSE_MS);
  };

  // The ports and functions stay the same for the page's life.
  useEffect(() => {
    const leaving = new AbortController();
    const isOthers = (draft: Draft) => draft.field === field && !draft.id.startsWith(ofThisShowing);
    const takeOver = async (page: string) => {
      const drafts = await store.drafts(incident);
      if (!drafts.ok || leaving.signal.aborted) return;
      const counted = new Set(drafts.value.flatMap((draft) => draft.replaces ?? []));
      const theirs = drafts.value
        .filter(isOthers)
        .filter((draft) => draft.text !== '' && pageOf(draft) === page)
        .sort((a, b) => a.changedAtMs - b.changedAtMs);
      const left = theirs.filter((draft) => !counted.has(draft.id));
      if (left.length > 0) {
        replaced.current = [...replaced.current, ...left.map((draft) => draft.id)];
        const all = [...left.map((draft) => draft.text), latest.current].filter((words) => words !== '').join('\n');
        show(all);
        setState('saving');
        // Ours is on the disk before theirs goes, and says whose text it has: a crash in between neither loses nor doubles it.
        if (!(await keep(all, true))) return;
      }
      for (const draft of theirs) await store.saveDraft({ ...draft, text: '' }, true);
    };
    const findOthers = async () => {
      const drafts = await store.drafts(incident);
      if (!drafts.ok) return;
      const pages = new Set(drafts.value.filter(isOthers).map(pageOf));
      if (pages.delete(pageId)) await takeOver(pageId);
      for (const page of pages) void whenPageGone(page, leaving.signal, () => takeOver(page));
    };
    void findOthers();
    return () => {
      leaving.abort();
      clearTimeout(pause.current);
    };
  }, [incident, field]);

  const submit: DraftField['submit'] = async (toData, by) => {
    clearTimeout(pause.current);
    const draft = draftOf(latest.current);
    turn.current++;
    replaced.current = [];
    show('');
    setState('idle');
    const stored = await store.appendDraft(draft, toData(draft.text), by);
    if (!stored.ok) {
      write(latest.current === '' ? draft.text : `${draft.text}\n${latest.current}`);
      setState('failed');
      setFailure(stored.failure);
    }
    return stored;
  };
  return { text, state, failure, write, submit };
}

/** What a field of one line shows, e.g. a day: texts of several pages come one below the other. */
export function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function pageOf(draft: Draft): string {
  return draft.id.split('/', 1)[0] ?? '';
}
