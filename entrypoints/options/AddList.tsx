import { useEffect, useRef, useState } from 'preact/hooks';
import { InfoIcon, UploadIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { sayListFailure } from '../../components/list-words.ts';
import { sayBytes } from '../../i18n/bytes.ts';
import { commonText } from '../../i18n/common.ts';
import { sayCount, sayDay, sayDaysAgo } from '../../i18n/date.ts';
import { formatText, listFailureText, listsSentence, listsText } from '../../i18n/lists.ts';
import { threatText } from '../../i18n/threat.ts';
import type { ListActivity, ListFailure, ListPreview, ThreatKind } from '../../watch/types.ts';
import { ListReading } from './ListReading.tsx';
import { Progress } from './ListRow.tsx';
import type { ListsActions, PreviewOutcome } from './list-actions.ts';

/** What a user can say of an own list; a practice list is only ours. */
const threats: readonly ThreatKind[] = ['phishing', 'malware', 'scam', 'ransomware', 'stalkerware', 'unknown'];

/** How `cancel-list` names the reading of a list that is no list yet. */
const PREVIEW = 'preview';

interface AddListProps {
  /** How far the reading is. */
  readonly activity: ListActivity | null;
  readonly actions: ListsActions;
  readonly nowMs: number;
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

/** Adds an own list, by address, by file or by pasting; what was read of it is shown before it takes effect. */
export function AddList({ activity, actions, nowMs, onAdded, onClose }: AddListProps) {
  const { language, say } = useLanguage();
  const [url, setUrl] = useState('');
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Exclude<PreviewOutcome, { readonly done: true }> | undefined>(undefined);
  const [preview, setPreview] = useState<ListPreview | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const latest = useRef<ListPreview | null>(null);
  latest.current = preview;
  useEffect(() => first.current?.focus(), []);
  // A preview that nobody confirmed is not left lying about.
  useEffect(
    () => () => {
      if (latest.current) void actions.discardPreview(latest.current.id);
    },
    [],
  );
  const read = async (work: () => Promise<PreviewOutcome>) => {
    if (isBusy) return;
    setBusy(true);
    setOutcome(undefined);
    const answer = await work();
    setBusy(false);
    if (answer?.done) setPreview(answer.preview);
    else setOutcome(answer);
    // The same file can be chosen again.
    if (picker.current) picker.current.value = '';
  };
  const readAddress = (allowsPlainHttp: boolean) => read(() => actions.previewAddress(url.trim(), allowsPlainHttp));
  const readFile = (file: File | undefined) => {
    if (file) void read(() => actions.previewBytes(file, file.name, 'file'));
  };
  if (preview) {
    return (
      <Preview
        preview={preview}
        nowMs={nowMs}
        actions={actions}
        onAdded={() => {
          latest.current = null;
          onAdded();
        }}
        onDiscard={() => {
          void actions.discardPreview(preview.id);
          setPreview(null);
        }}
      />
    );
  }
  return (
    <div class="card add">
      <div class="add__h">
        <div>
          <h3>{say(listsText.add)}</h3>
          <p class="row__sub">{say(listsText.addHint)}</p>
        </div>
        <button class="btn btn--quiet btn--sm" type="button" onClick={onClose}>
          {say(commonText.close)}
        </button>
      </div>
      <form
        class="add__way"
        onSubmit={(event) => {
          event.preventDefault();
          void readAddress(false);
        }}
      >
        <label class="field">
          {say(listsText.byAddress)}
          <input
            ref={first}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder={say(listsText.addressExample)}
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        </label>
        <button class="btn btn--secondary btn--sm" type="submit" aria-disabled={isBusy || url.trim() === ''}>
          {say(listsText.readIt)}
        </button>
      </form>
      <fieldset
        class={isOver ? 'add__way is-over' : 'add__way'}
        aria-labelledby="add-file"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          readFile(event.dataTransfer?.files[0]);
        }}
      >
        <div>
          <p id="add-file">{say(listsText.byFile)}</p>
          <p class="hint">{say(listsText.byFileHint)}</p>
        </div>
        <label class="btn btn--secondary btn--sm picker">
          <UploadIcon />
          {say(listsText.chooseFile)}
          <input ref={picker} type="file" onChange={(event) => readFile(event.currentTarget.files?.[0])} />
        </label>
      </fieldset>
      <form
        class="add__way"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') void read(() => actions.previewBytes(new Blob([pasted]), '', 'paste'));
        }}
      >
        <label class="field">
          {say(listsText.byPaste)}
          <textarea
            rows={4}
            spellcheck={false}
            placeholder={say(listsText.pasteExample)}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </label>
        <button class="btn btn--secondary btn--sm" type="submit" aria-disabled={isBusy || pasted.trim() === ''}>
          {say(listsText.readIt)}
        </button>
      </form>
      {isBusy && (
        <div class="add__busy" role="status">
          {activity ? <Progress activity={activity} /> : <span>{say(listsText.readingIt)}</span>}
          <button class="btn btn--quiet btn--sm" type="button" onClick={() => void actions.cancelList(PREVIEW)}>
            {say(commonText.cancel)}
          </button>
        </div>
      )}
      {outcome !== undefined && (
        <div class="add__fault" role="alert">
          <InfoIcon size={16} />
          <p>{sayOutcome()}</p>
          {outcome?.kind === 'plain-http' && (
            <button class="btn btn--secondary btn--sm" type="button" onClick={() => void readAddress(true)}>
              {say(listsText.permitPlainHttp)}
            </button>
          )}
        </div>
      )}
    </div>
  );

  function sayOutcome(): string {
    switch (outcome?.kind) {
      case 'failed':
        return sayListFailure(outcome.failure, language);
      case 'not-an-address':
        return say(listsText.notAnAddress);
      case 'plain-http':
        return say(listsText.plainHttp);
      case 'cancelled':
        return say(listsText.cancelled);
      case 'not-kept':
        return say(listsText.cannotAdd);
      case 'unknown':
        return say(listsText.expired);
      default:
        return say(commonText.noAnswer);
    }
  }
}

interface PreviewProps {
  readonly preview: ListPreview;
  readonly nowMs: number;
  readonly actions: ListsActions;
  readonly onAdded: () => void;
  readonly onDiscard: () => void;
}

/** What was read of a list that is not in use yet, and the choice. */
function Preview({ preview, nowMs, actions, onAdded, onDiscard }: PreviewProps) {
  const { language, say } = useLanguage();
  const suggested = preview.name || say(listsText.pastedName);
  const [name, setName] = useState(suggested);
  const [threat, setThreat] = useState<ThreatKind>('unknown');
  const [fault, setFault] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const confirm = async () => {
    const answer = await actions.addList(preview.id, name.trim() || suggested, threat);
    if (answer?.done) onAdded();
    else if (answer === null) setFault(say(commonText.noAnswer));
    else if (answer.kind === 'no-room') setFault(say(listFailureText['no-room']));
    else setFault(say(answer.kind === 'unknown' ? listsText.expired : listsText.notDone));
  };
  return (
    <div class="card add">
      <div class="add__h">
        <div>
          <h3 ref={heading} tabIndex={-1}>
            {say(listsText.preview)}
          </h3>
          <p class="row__sub">{say(listsText.previewHint)}</p>
        </div>
      </div>
      {preview.doubt !== null && (
        <div class="add__fault" role="alert">
          <InfoIcon size={16} />
          <p>{sayDoubt(preview.doubt)}</p>
        </div>
      )}
      <div class="fields fields--plain">
        <label class="field">
          {say(listsText.nameOfList)}
          <input
            type="text"
            autocomplete="off"
            maxLength={100}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          {say(listsText.threatOfList)}
          <select value={threat} onChange={(event) => setThreat(event.currentTarget.value as ThreatKind)}>
            {threats.map((kind) => (
              <option key={kind} value={kind}>
                {say(threatText[kind].name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="row__sub">
        {preview.datedAtMs === null
          ? say(listsText.noDate)
          : say(listsSentence.dated, {
              date: sayDay(preview.datedAtMs, language),
              age: sayDaysAgo(preview.datedAtMs, nowMs, language),
            })}
        {' · '}
        {say(listsSentence.reads, {
          format: say(formatText[preview.reading.format]),
          size: sayBytes(preview.bytes, language),
        })}
      </p>
      <ListReading reading={preview.reading} />
      {preview.samples.length > 0 && (
        <div class="reading">
          <p>{say(listsText.samples)}</p>
          <ul class="samples" translate={false}>
            {preview.samples.map((sample) => (
              <li key={sample}>
                <code>{sample}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="consent__do">
        <button class="btn btn--primary btn--sm" type="button" onClick={() => void confirm()}>
          {say(listsText.confirm)}
        </button>
        <button class="btn btn--quiet btn--sm" type="button" onClick={onDiscard}>
          {say(listsText.discard)}
        </button>
      </div>
    </div>
  );

  function sayDoubt(doubt: ListFailure): string {
    return doubt.kind === 'too-broad'
      ? say(listsSentence.doubtBroad, {
          refused: sayCount(doubt.refused, language),
          read: sayCount(doubt.read, language),
        })
      : sayListFailure(doubt, language);
  }
}
