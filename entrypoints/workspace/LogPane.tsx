import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { IncidentLog } from '../../components/IncidentLog.tsx';
import { ImageIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { NotKept } from '../../components/NotKept.tsx';
import { SaveState } from '../../components/SaveState.tsx';
import { useDraft } from '../../components/use-draft.ts';
import type { IncidentType } from '../../guide/types.ts';
import { sayDateTime } from '../../i18n/clock.ts';
import { stepsText } from '../../i18n/steps.ts';
import { workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import { attachmentOf } from '../../incidents/evidence.ts';
import { inTimeOrder, type PlacedEntry } from '../../incidents/join.ts';
import { markUnseen, showText } from '../../incidents/shown-text.ts';
import type { Entry, EntryData, Incident, IncidentRecord, Stored, StoreFailure } from '../../incidents/types.ts';
import type { Toast } from './App.tsx';
import type { ArchivePorts } from './Case.tsx';

const RecordForm = loadPart(async () => (await import('../../components/RecordForm.tsx')).RecordForm);

/** So many entries are drawn at first and with each press; more would hold an old computer up. */
const SHOWN_AT_ONCE = 100;

const kinds = [
  { id: 'notes', text: workspaceText.kindNotes, of: ['note', 'correction'] },
  { id: 'steps', text: workspaceText.kindSteps, of: ['ticked', 'unticked'] },
  { id: 'pages', text: workspaceText.kindPages, of: ['page', 'page-copy', 'stopped'] },
  { id: 'files', text: workspaceText.kindFiles, of: ['file', 'screenshot', 'page-copy'] },
  { id: 'calls', text: workspaceText.kindCalls, of: ['call', 'report'] },
  { id: 'facts', text: workspaceText.kindFacts, of: ['fact'] },
] as const satisfies readonly { readonly of: readonly EntryData['kind'][]; readonly [name: string]: unknown }[];

interface LogPaneProps {
  readonly ports: ArchivePorts;
  readonly by: string;
  readonly incident: Incident;
  readonly record: IncidentRecord | null;
  readonly types: readonly IncidentType[];
  /** Entry to be shown, `<part>-<seq>`. */
  readonly entry: string | null;
  readonly keep: (stored: Stored<unknown>) => boolean;
  readonly onToast: (toast: Toast) => void;
}

/** What happened, the latest first: only ever added to. */
export function LogPane({ ports, by, incident, record, types, entry, keep, onToast }: LogPaneProps) {
  const { language, say } = useLanguage();
  const [kind, setKind] = useState('');
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const [correcting, setCorrecting] = useState<ReadonlySet<number>>(new Set());
  const [opened, setOpened] = useState<number | null>(null);
  // A correction on its way when its page closed is open again.
  useEffect(() => {
    void ports.store.drafts(incident.id).then((drafts) => {
      if (!drafts.ok) return;
      const begun = drafts.value.flatMap(({ field, text }) => {
        const seq = /^correction:(\d+)\.text$/.exec(field)?.[1];
        return seq !== undefined && text !== '' ? [Number(seq)] : [];
      });
      if (begun.length > 0) setCorrecting(new Set(begun));
    });
  }, [ports.store, incident.id]);

  const placed: readonly PlacedEntry[] = useMemo(() => (record ? inTimeOrder(record) : []), [record]);
  const partOf = new Map(placed.map(({ entry: it, part }) => [it.hash, part]));
  const wanted: readonly string[] | undefined = kinds.find(({ id }) => id === kind)?.of;
  const all = placed.map((it) => it.entry).filter(({ data }) => !wanted || wanted.includes(data.kind));
  const sought = entry === null ? -1 : all.findLastIndex((it) => `${partOf.get(it.hash)}-${it.seq}` === entry);
  const shown = sought < 0 ? most : Math.max(most, all.length - sought);
  const place = (it: Entry) => `entry-${partOf.get(it.hash)}-${it.seq}`;
  const isThere = sought >= 0;
  useEffect(() => {
    if (entry === null || !isThere) return;
    const element = document.getElementById(`entry-${entry}`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  }, [entry, isThere]);

  const corrections = Map.groupBy(
    (record?.chain ?? []).filter((it) => it.data.kind === 'correction'),
    ({ data }) => (data.kind === 'correction' ? data.of : 0),
  );
  const download = async (file: { readonly id: string; readonly name: string }) => {
    const read = await ports.store.readAttachment(file.id);
    if (!read.ok) keep(read);
    else if (read.value === null) onToast({ text: say(workspaceText.fileGone) });
    else ports.saveFile(markUnseen(file.name), read.value);
  };
  const under = (it: Entry) => {
    const part = partOf.get(it.hash) ?? 0;
    const file = attachmentOf(it.data);
    return (
      <>
        {part === 0 &&
          corrections.get(it.seq)?.map(({ data, when, hash }) => (
            <p class="ev__corrected" key={hash}>
              {data.kind === 'correction' &&
                say(workspaceSentence.correctedTo, {
                  text: showText(data.text),
                  when: sayDateTime(when.atMs, language),
                })}
            </p>
          ))}
        <p class="ev__do">
          <span class="ev__by">
            {part === 0
              ? say(workspaceSentence.entryNumber, { seq: it.seq })
              : say(workspaceSentence.partEntryNumber, { part, seq: it.seq })}
          </span>
          {file && (
            <button
              class="linklike"
              type="button"
              aria-label={say(workspaceSentence.saveFile, { name: showText(file.name) })}
              onClick={() => void download(file)}
            >
              {say(workspaceText.download)}
            </button>
          )}
          {part === 0 && it.data.kind !== 'correction' && (
            <button
              class="linklike"
              type="button"
              aria-expanded={correcting.has(it.seq)}
              aria-label={say(workspaceSentence.correctEntry, { seq: it.seq })}
              onClick={() => {
                const next = new Set(correcting);
                if (!next.delete(it.seq)) next.add(it.seq);
                setOpened(it.seq);
                setCorrecting(next);
              }}
            >
              {say(workspaceText.correct)}
            </button>
          )}
        </p>
        {part === 0 && correcting.has(it.seq) && (
          <RecordForm
            ports={ports}
            incident={incident.id}
            form={`correction:${it.seq}`}
            fields={[{ name: 'text', label: say(workspaceText.correctionLabel), lines: true }]}
            submitLabel={say(workspaceText.record)}
            takesFocus={opened === it.seq}
            by={by}
            prepare={async () =>
              ({ text = '' }) => ({ kind: 'correction', of: it.seq, text })}
            onRecorded={() => {
              setCorrecting(new Set([...correcting].filter((seq) => seq !== it.seq)));
              onToast({ text: say(workspaceText.corrected) });
            }}
          />
        )}
      </>
    );
  };
  return (
    <>
      <div class="pane__h">
        <h2>
          <ExerciseMark />
          {say(workspaceText.log)}
        </h2>
        <span class="pane__n">{say(workspaceSentence.entries, { count: all.length })}</span>
        <label class="pane__filter">
          <span class="vh">{say(workspaceText.kindFilter)}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value="">{say(workspaceText.allKinds)}</option>
            {kinds.map(({ id, text }) => (
              <option key={id} value={id}>
                {say(text)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {incident.state === 'open' && (
        <NewEntry ports={ports} by={by} incident={incident} keep={keep} onToast={onToast} />
      )}
      {record && all.length === 0 && <p class="hint">{say(workspaceText.noEntries)}</p>}
      <IncidentLog
        entries={all.slice(Math.max(0, all.length - shown))}
        whole={placed.map((it) => it.entry)}
        types={types}
        newestFirst
        idOf={place}
        under={under}
      />
      {all.length > shown && (
        <button class="btn btn--secondary btn--sm" type="button" onClick={() => setMost(shown + SHOWN_AT_ONCE)}>
          {say(workspaceText.showMore)}
        </button>
      )}
    </>
  );
}

interface NewEntryProps {
  readonly ports: ArchivePorts;
  readonly by: string;
  readonly incident: Incident;
  readonly keep: (stored: Stored<unknown>) => boolean;
  readonly onToast: (toast: Toast) => void;
}

/** The field for notes, and files beside it. Enter adds the note, but never the Enter that ends a conversion of an input method. */
function NewEntry({ ports, by, incident, onToast }: NewEntryProps) {
  const { say } = useLanguage();
  const draft = useDraft(ports, incident.id, 'note');
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<{ readonly name: string; readonly percent: number } | null>(null);
  const [refused, setRefused] = useState<StoreFailure | null>(null);
  const add = async () => {
    field.current?.focus();
    if (draft.text.trim() === '') return;
    await draft.submit((text) => ({ kind: 'note', text: text.trim() }), by);
  };
  const attach = async (files: FileList | null) => {
    setRefused(null);
    for (const file of files ?? []) {
      setProgress({ name: showText(file.name), percent: 0 });
      const attached = await ports.store.attach(
        incident.id,
        { name: file.name, bytes: file },
        (kept) => ({ kind: 'file', text: '', file: kept }),
        by,
        (done, all) => setProgress({ name: showText(file.name), percent: Math.floor((done / Math.max(1, all)) * 100) }),
      );
      if (!attached.ok) {
        setRefused(attached.failure);
        break;
      }
      onToast({ text: say(workspaceText.fileAdded) });
    }
    setProgress(null);
    // The same file can be chosen again.
    if (picker.current) picker.current.value = '';
  };
  return (
    <div class="entry-new">
      <textarea
        ref={field}
        rows={1}
        id="note"
        aria-label={say(workspaceText.noteLabel)}
        aria-describedby="note-keys"
        placeholder={say(workspaceText.notePlaceholder)}
        value={draft.text}
        onInput={(event) => draft.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          // 229: the key went to an input method, also where the browser reports the end of the composition first.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          void add();
        }}
      />
      <p class="vh" id="note-keys">
        {say(stepsText.noteKeys)}
      </p>
      {draft.failure && (
        <NotKept
          failure={draft.failure}
          {...(draft.text ? { onCopy: () => ports.saveFile('shodo-note.txt', draft.text) } : {})}
        />
      )}
      {refused && <NotKept failure={refused} />}
      <div class="entry-new__row">
        <label class="icon-btn picker" title={say(workspaceText.addFile)}>
          <ImageIcon />
          <input
            ref={picker}
            type="file"
            multiple
            aria-label={say(workspaceText.addFile)}
            onChange={(event) => void attach(event.currentTarget.files)}
          />
        </label>
        <span role="status">
          {progress
            ? say(workspaceSentence.fileProgress, progress)
            : draft.state === 'idle' && say(workspaceText.noteAside)}
        </span>
        <SaveState state={draft.state} />
        <button
          class="btn btn--secondary btn--sm"
          type="button"
          aria-disabled={draft.text.trim() === ''}
          onClick={() => void add()}
        >
          {say(workspaceText.addNote)}
        </button>
      </div>
    </div>
  );
}
