import { useEffect, useRef, useState } from 'preact/hooks';
import { PlusIcon, RefreshIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { UndoToast } from '../../components/UndoToast.tsx';
import { commonText } from '../../i18n/common.ts';
import { sayCount } from '../../i18n/date.ts';
import { listsSentence, listsText } from '../../i18n/lists.ts';
import { catalogue, coverage } from '../../watch/catalogue.ts';
import type { ListState, ListsState } from '../../watch/types.ts';
import { AddList } from './AddList.tsx';
import { ListRow } from './ListRow.tsx';
import type { ListsActions } from './list-actions.ts';
import { Section } from './Section.tsx';

/** "2 h ago" changes no sooner than this. */
const TICK_MS = 30_000;

interface ListsProps {
  /** Entries in force; null: the background did not say. */
  readonly inForce: number | null;
  /** As they were when the page opened; null: the background did not answer. */
  readonly first: ListsState | null;
  readonly agreed: readonly string[];
  /** Ids of those the organisation decided about. */
  readonly fixed: readonly string[];
  readonly actions: ListsActions;
  /** The lists in force changed: what the page says of the watch follows. */
  readonly onChanged: () => void;
}

/** The lists on offer and the user's own: which are used, how fresh they are, and how to add one. */
export function Lists({ inForce, first, agreed, fixed, actions, onChanged }: ListsProps) {
  const { language, say } = useLanguage();
  const [state, setState] = useState(first);
  const [nowMs, setNowMs] = useState(Date.now);
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState<'added' | null>(null);
  const [removed, setRemoved] = useState<ListState | null>(null);
  const [fault, setFault] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  // News come several times a second while a list is read: one question at a time, and one more after the last.
  useEffect(() => {
    let here = true;
    let asking: 'no' | 'yes' | 'again' = 'no';
    const read = async () => {
      if (asking !== 'no') {
        asking = 'again';
        return;
      }
      do {
        asking = 'yes';
        const lists = await actions.readLists();
        if (!here) return;
        if (lists !== null) setState(lists);
        setNowMs(Date.now());
      } while ((asking as string) === 'again');
      asking = 'no';
      onChanged();
    };
    const stop = actions.onListsChange(() => void read());
    const tick = setInterval(() => setNowMs(Date.now()), TICK_MS);
    void read();
    return () => {
      here = false;
      stop();
      clearInterval(tick);
    };
  }, []);
  const close = () => {
    setAdding(false);
    addButton.current?.focus();
  };
  const remove = async (list: ListState) => {
    const answer = await actions.removeList(list.info.id);
    setFault(!answer?.done);
    if (answer?.done) setRemoved(list);
  };
  const restore = async (list: ListState) => {
    setRemoved(null);
    const answer = await actions.restoreList(list.info.id);
    setFault(!answer?.done);
  };
  const isBusy = state?.lists.some((list) => list.activity !== null) ?? false;
  return (
    <Section
      id="lists"
      title={say(listsText.title)}
      {...(inForce === null ? {} : { hint: say(listsSentence.total, { count: sayCount(inForce, language) }) })}
      action={
        state?.isKept && (
          <button
            class="btn btn--secondary btn--sm"
            type="button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && void actions.updateLists('all')}
          >
            <RefreshIcon />
            {say(isBusy ? listsText.updating : listsText.updateAll)}
          </button>
        )
      }
    >
      <p class="card note">
        {say(coverage.words)}{' '}
        <a href={coverage.source} target="_blank" rel="noreferrer">
          {say(listsText.source)}
        </a>
      </p>
      {state === null && (
        <p class="card note" role="alert">
          {say(commonText.noAnswer)}
        </p>
      )}
      {state?.isKept === false && <p class="card note">{say(listsText.notKept)}</p>}
      {state?.isKept && state.lists.every((list) => !list.isOn) && (
        <p class="card note is-old">{say(listsText.noLists)}</p>
      )}
      {state !== null && (
        <div class="card">
          {state.lists.map((list) => (
            <ListRow
              key={list.info.id}
              list={list}
              offered={catalogue.find(({ seed }) => seed.id === list.info.id)}
              isAgreed={agreed.includes(list.info.id)}
              isFixed={fixed.includes(list.info.id)}
              nowMs={nowMs}
              actions={actions}
              onRemove={(it) => void remove(it)}
            />
          ))}
          {state.isKept && !adding && (
            <div class="row row--add">
              <button
                class="btn btn--link"
                type="button"
                ref={addButton}
                onClick={() => {
                  setTold(null);
                  setAdding(true);
                }}
              >
                <PlusIcon />
                {say(listsText.add)}
              </button>
            </div>
          )}
        </div>
      )}
      {adding && (
        <AddList
          activity={state?.preview ?? null}
          actions={actions}
          nowMs={nowMs}
          onAdded={() => {
            setTold('added');
            close();
          }}
          onClose={close}
        />
      )}
      <p class="outcome" role="status">
        {told === 'added' && say(listsText.added)}
      </p>
      <p class="fault" role="alert">
        {fault && say(listsText.notDone)}
      </p>
      {removed && (
        <div class="toast-place">
          <UndoToast
            text={say(listsSentence.removed, { name: removed.info.name })}
            onUndo={() => void restore(removed)}
            onGone={() => setRemoved(null)}
          />
        </div>
      )}
    </Section>
  );
}
