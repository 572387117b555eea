import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FixedMark } from '../../components/FixedMark.tsx';
import { InfoIcon, RefreshIcon, TrashIcon, UndoIcon, XIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { countEntries, sayListFailure } from '../../components/list-words.ts';
import { SaveState, type SaveStateName } from '../../components/SaveState.tsx';
import { sayBytes } from '../../i18n/bytes.ts';
import { commonText } from '../../i18n/common.ts';
import { sayCount, sayDay, sayDaysAgo } from '../../i18n/date.ts';
import { sayAgo, sayDuration, sayWhen } from '../../i18n/duration.ts';
import { formatText, listFailureText, listsSentence, listsText } from '../../i18n/lists.ts';
import { managedText } from '../../i18n/managed.ts';
import { threatText } from '../../i18n/threat.ts';
import { type CatalogueList, consentWords } from '../../watch/catalogue.ts';
import type { ListActivity, ListState } from '../../watch/types.ts';
import { ListReading } from './ListReading.tsx';
import type { ListOutcome, ListsActions } from './list-actions.ts';

interface ListRowProps {
  readonly list: ListState;
  /** What the catalogue says of it; undefined for an own list. */
  readonly offered: CatalogueList | undefined;
  /** The user agreed to its conditions. */
  readonly isAgreed: boolean;
  /** The organisation decided about it. */
  readonly isFixed: boolean;
  readonly nowMs: number;
  readonly actions: ListsActions;
  readonly onRemove: (list: ListState) => void;
}

/** One list: what it is good for, whether it is used, how fresh it is, what went wrong and what can be done. */
export function ListRow({ list, offered, isAgreed, isFixed, nowMs, actions, onRemove }: ListRowProps) {
  const { language, say } = useLanguage();
  const { id, name } = list.info;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [asks, setAsks] = useState(false);
  const [saving, setSaving] = useState<SaveStateName>('idle');
  const [outcome, setOutcome] = useState<ListOutcome | undefined>(undefined);
  // The switch shows what was asked for until the background has it.
  useEffect(() => setWanted(null), [list.isOn]);
  const run = async (work: Promise<ListOutcome>) => {
    setOutcome(undefined);
    setOutcome(await work);
  };
  const turn = async (on: boolean, agrees: boolean) => {
    if (on && list.consent !== null && !isAgreed && !agrees) {
      setAsks(true);
      return;
    }
    setAsks(false);
    setWanted(on);
    setSaving('saving');
    const answer = await actions.switchList(id, on, agrees);
    setSaving(answer?.done ? 'saved' : 'failed');
    setOutcome(answer);
    if (!answer?.done) setWanted(null);
    if (answer?.done === false && answer.kind === 'needs-consent') setAsks(true);
  };
  const entries = countEntries(list.info.counts);
  const isOn = wanted ?? list.isOn;
  const isFetched = list.url !== null;
  return (
    <div class="row row--list">
      <div>
        <h3 id={`list-${id}`}>
          <span>{name}</span>
          {isFixed && <FixedMark />}
          {offered?.isForJapan && <span class="chip chip--accent chip--plain">{say(listsText.japanChip)}</span>}
          {!list.isOn && !isFixed && offered?.isRecommended && (
            <span class="chip chip--plain">{say(listsText.recommendedChip)}</span>
          )}
          {list.isOn && list.failure !== null && (
            <span class="chip chip--danger chip--plain">{say(listsText.failedChip)}</span>
          )}
          {list.isOn && list.isStale && <span class="chip chip--caution chip--plain">{say(listsText.staleChip)}</span>}
          {list.isHeldBack && <span class="chip chip--plain">{say(listsText.heldBackChip)}</span>}
          <SaveState state={saving} />
        </h3>
        <p class="row__sub">{offered ? say(offered.goodFor) : sayOrigin()}</p>
        <p class={list.isOn && list.isStale ? 'row__sub is-old' : 'row__sub'}>{sayFreshness()}</p>
      </div>
      <p class="row__n">
        {list.copy !== 'none' && say(listsSentence.entries, { count: sayCount(entries, language) })}
        <small>
          {list.copy !== 'none'
            ? sayBytes(list.bytes, language)
            : offered?.sizeBytes && say(listsSentence.about, { size: sayBytes(offered.sizeBytes, language) })}
        </small>
      </p>
      <div class="row__do">
        {list.activity !== null ? (
          <IconButton name={say(listsSentence.cancelOne, { name })} onClick={() => void run(actions.cancelList(id))}>
            <XIcon />
          </IconButton>
        ) : (
          list.isOn &&
          isFetched && (
            <IconButton
              name={say(listsSentence.updateOne, { name })}
              onClick={() => void run(actions.updateLists([id]))}
            >
              <RefreshIcon />
            </IconButton>
          )
        )}
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={isOn}
            disabled={isFixed}
            aria-checked={isOn}
            aria-label={say(listsSentence.useOne, { name })}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              // It stands as it stood until the conditions are agreed to.
              event.currentTarget.checked = isOn;
              void turn(checked, false);
            }}
          />
          <span />
        </label>
      </div>
      {list.activity !== null && <Progress activity={list.activity} />}
      {list.isOn && list.activity === null && trouble()}
      {outcome !== undefined && !outcome?.done && (
        <p class="row__msg" role="alert">
          <InfoIcon size={16} />
          {sayOutcome()}
        </p>
      )}
      {asks && list.consent !== null && (
        <fieldset class="consent">
          <legend>{say(listsText.conditions)}</legend>
          <p>{say(consentWords[list.consent])}</p>
          <div class="consent__do">
            <button class="btn btn--primary btn--sm" type="button" onClick={() => void turn(true, true)}>
              {say(listsText.agree)}
            </button>
            <button class="btn btn--quiet btn--sm" type="button" onClick={() => setAsks(false)}>
              {say(commonText.cancel)}
            </button>
            {homepage()}
          </div>
        </fieldset>
      )}
      <details class="row__more">
        <summary>{say(commonText.details)}</summary>
        {details()}
      </details>
    </div>
  );

  /** An own list says whose it is and where it comes from. */
  function sayOrigin(): string {
    const what = [say(threatText[list.info.threat].name), ...(isFixed ? [say(managedText.ownList)] : [])].join(' · ');
    if (list.url !== null) return `${what} · ${say(listsSentence.ownAddress, { host: hostOf(list.url) })}`;
    const date = sayDay(list.lastSuccessMs ?? list.lastTryMs ?? nowMs, language);
    return `${what} · ${say(list.source === 'paste' ? listsSentence.ownPaste : listsSentence.ownFile, { date })}`;
  }

  function sayFreshness(): string {
    if (list.copy === 'none') return say(isFetched ? listsText.notFetched : listsText.nothingStored);
    const { datedAtMs } = list.info;
    const dated =
      datedAtMs === null
        ? say(listsText.noDate)
        : say(listsSentence.dated, {
            date: sayDay(datedAtMs, language),
            age: sayDaysAgo(datedAtMs, nowMs, language),
          });
    if (!isFetched) return `${dated} · ${say(listsText.neverChanges)}`;
    const checked =
      list.lastSuccessMs === null
        ? say(list.copy === 'bundled' ? listsText.bundledCopy : listsText.neverChecked)
        : say(listsSentence.checked, { ago: sayAgo(list.lastSuccessMs, nowMs, language) });
    const next =
      list.isOn && list.nextTryMs !== null && list.failure === null
        ? say(listsSentence.next, { time: sayWhen(Math.max(list.nextTryMs, nowMs), nowMs, language) })
        : '';
    return [dated, checked, next].filter((part) => part !== '').join(' · ');
  }

  function trouble() {
    const { failure } = list;
    if (failure === null) {
      return list.isStale ? (
        <p class="row__msg is-old">
          <InfoIcon size={16} />
          <span>{say(listsText.staleHint)}</span>
        </p>
      ) : null;
    }
    const isDoubt = failure.kind === 'shrunk' || failure.kind === 'too-broad';
    return (
      <div class="row__msg is-fail">
        <InfoIcon size={16} />
        <p>
          {sayListFailure(failure, language)}{' '}
          {list.copy !== 'none' && <span class="row__calm">{say(listsText.stillProtects)} </span>}
          {failure.kind === 'damaged' && !isFetched && <span class="row__calm">{say(listsText.readAgain)} </span>}
          {list.failures > 1 && <span class="row__calm">{say(listsSentence.tries, { count: list.failures })} </span>}
          {list.nextTryMs !== null && (
            <span class="row__calm">
              {say(listsSentence.retry, { time: sayWhen(Math.max(list.nextTryMs, nowMs), nowMs, language) })}
            </span>
          )}
        </p>
        {isDoubt && (
          <button
            class="btn btn--secondary btn--xs"
            type="button"
            onClick={() => void run(actions.updateLists([id], true))}
          >
            {say(listsText.useAnyway)}
          </button>
        )}
      </div>
    );
  }

  function details() {
    return (
      <>
        <dl class="facts">
          {list.info.publisher !== '' && (
            <div>
              <dt>{say(listsText.publisher)}</dt>
              <dd>
                {list.info.publisher} {homepage()}
              </dd>
            </div>
          )}
          {offered && (
            <div>
              <dt>{say(listsText.licence)}</dt>
              <dd>
                {list.info.licence || say(listsText.noLicence)}
                {offered.consent !== null && <p>{say(consentWords[offered.consent])}</p>}
              </dd>
            </div>
          )}
          {list.url !== null && (
            <div>
              <dt>{say(listsText.address)}</dt>
              <dd>
                <code translate={false}>{list.url}</code>
              </dd>
            </div>
          )}
          {offered && (
            <div>
              <dt>{say(listsText.interval)}</dt>
              <dd>{sayDuration(offered.intervalMs, language)}</dd>
            </div>
          )}
          {list.reading !== null && (
            <div>
              <dt>{say(listsText.format)}</dt>
              <dd>{say(formatText[list.reading.format])}</dd>
            </div>
          )}
          {isFetched && list.lastTryMs !== null && (
            <div>
              <dt>{say(listsText.lastTry)}</dt>
              <dd>{sayWhen(list.lastTryMs, nowMs, language)}</dd>
            </div>
          )}
        </dl>
        {list.reading !== null && <ListReading reading={list.reading} />}
        {list.other !== null && (
          <div class="row__act">
            <p>
              {say(listsSentence.otherCopy, {
                date: list.other.datedAtMs === null ? say(listsText.noDate) : sayDay(list.other.datedAtMs, language),
                count: sayCount(countEntries(list.other.counts), language),
              })}
              {!list.isHeldBack && <span class="hint"> {say(listsText.stepBackHint)}</span>}
            </p>
            <button class="btn btn--secondary btn--xs" type="button" onClick={() => void run(actions.stepBackList(id))}>
              <UndoIcon size={16} />
              {say(list.isHeldBack ? listsText.stepForward : listsText.stepBack)}
            </button>
          </div>
        )}
        {list.source !== 'catalogue' && !isFixed && (
          <button class="btn btn--quiet btn--xs" type="button" onClick={() => onRemove(list)}>
            <TrashIcon size={16} />
            {say(listsSentence.removeOne, { name })}
          </button>
        )}
      </>
    );
  }

  function homepage() {
    return list.info.homepage === '' ? null : (
      <a href={list.info.homepage} target="_blank" rel="noreferrer">
        {say(listsText.homepage)}
      </a>
    );
  }

  function sayOutcome(): string {
    if (outcome === null) return say(commonText.noAnswer);
    if (outcome?.done === false && outcome.kind === 'not-kept') return say(listsText.cannotAdd);
    return say(outcome?.done === false && outcome.kind === 'no-room' ? listFailureText['no-room'] : listsText.notDone);
  }
}

const stepText = {
  waiting: listsText.waiting,
  fetching: listsText.fetching,
  reading: listsText.reading,
  applying: listsText.applying,
} as const satisfies { readonly [step in ListActivity['step']]: object };

/** How far a list is that is being updated or read. */
export function Progress({ activity: { step, bytes, totalBytes, share } }: { readonly activity: ListActivity }) {
  const { language, say } = useLanguage();
  const got =
    step !== 'fetching' || bytes === 0
      ? ''
      : totalBytes === null
        ? sayBytes(bytes, language)
        : say(listsSentence.progress, { got: sayBytes(bytes, language), total: sayBytes(totalBytes, language) });
  const percent = share === null ? '' : `${Math.round(share * 100)}%`;
  return (
    <div class="meter">
      <progress max={1} {...(share === null ? {} : { value: share })} aria-label={say(stepText[step])} />
      <span>{[say(stepText[step]), percent, got].filter((part) => part !== '').join(' · ')}</span>
    </div>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function IconButton({ name, onClick, children }: IconButtonProps) {
  return (
    <button class="icon-btn" type="button" aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
