import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { workspaceText } from '../i18n/workspace.ts';
import type { EntryData } from '../incidents/types.ts';
import { useLanguage } from './language.ts';
import { NotKept } from './NotKept.tsx';
import { SaveState } from './SaveState.tsx';
import { type DraftField, type DraftPorts, useDraft } from './use-draft.ts';

/** One field of a form; what is typed is kept at each keystroke. */
interface FieldSpec {
  /** Unique in the form; part of its draft's id. */
  readonly name: string;
  readonly label: string;
  readonly lines?: boolean;
  readonly keys?: 'tel' | 'text';
}

interface RecordFormProps {
  readonly ports: DraftPorts & { readonly saveFile: (name: string, text: string) => void };
  readonly incident: string;
  /** Name of the form, before each field's in its draft. */
  readonly form: string;
  /** The first must not be empty. */
  readonly fields: readonly [FieldSpec, ...(readonly FieldSpec[])];
  readonly submitLabel: string;
  /** Choices above the fields. */
  readonly children?: ComponentChildren;
  /** What the texts become; asked anew at the moment of recording. */
  readonly prepare: () => Promise<(texts: { readonly [name: string]: string }) => EntryData>;
  readonly by: string;
  readonly onRecorded: () => void;
  /** What is wrong with the first field's text, though it is not empty; null where nothing is. */
  readonly findFault?: (text: string) => string | null;
  /** Whether somebody just opened it, so that its first field has the focus. */
  readonly takesFocus?: boolean;
}

/** A small form that becomes one entry. Whatever is typed survives the page; on failure it is still in its fields. */
export function RecordForm(props: RecordFormProps) {
  const { ports, incident, form, fields, prepare, by, findFault, takesFocus = false } = props;
  const { say } = useLanguage();
  const drafts = useRef(new Map<string, DraftField>());
  const [fault, setFault] = useState<string | null>(null);
  const root = useRef<HTMLFormElement>(null);
  const [first] = fields;
  // Once, when it opens.
  useEffect(() => {
    if (takesFocus) root.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const submit = async () => {
    const main = drafts.current.get(first.name);
    const wrong = main?.text.trim() ? (findFault?.(main.text) ?? null) : say(workspaceText.needed);
    setFault(wrong);
    if (!main || wrong !== null) {
      root.current?.querySelector<HTMLElement>('[aria-required]')?.focus();
      return;
    }
    const texts = Object.fromEntries(fields.map(({ name }) => [name, drafts.current.get(name)?.text.trim() ?? '']));
    const toData = await prepare();
    const stored = await main.submit(() => toData(texts), by);
    if (!stored.ok) return;
    for (const { name } of fields.slice(1)) drafts.current.get(name)?.write('');
    props.onRecorded();
  };
  return (
    <form
      class="record-form"
      ref={root}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {props.children}
      {fields.map((field) => (
        <FormField
          key={field.name}
          ports={ports}
          incident={incident}
          draftName={`${form}.${field.name}`}
          field={field}
          required={field === first}
          isWrong={field === first && fault !== null}
          hold={(draft) => drafts.current.set(field.name, draft)}
        />
      ))}
      <button class="btn btn--secondary btn--sm" type="submit">
        {props.submitLabel}
      </button>
      {fault !== null && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}

interface FormFieldProps {
  readonly ports: RecordFormProps['ports'];
  readonly incident: string;
  readonly draftName: string;
  readonly field: FieldSpec;
  readonly required: boolean;
  readonly isWrong: boolean;
  readonly hold: (draft: DraftField) => void;
}

function FormField({ ports, incident, draftName, field, required, isWrong, hold }: FormFieldProps) {
  const draft = useDraft(ports, incident, draftName);
  const id = useId();
  hold(draft);
  const attributes = {
    id,
    value: draft.text,
    ...(required ? { 'aria-required': true as const } : {}),
    ...(isWrong ? { 'aria-invalid': true as const } : {}),
  };
  return (
    <div class="field">
      <label class="record-form__label" for={id}>
        {field.label}
        <SaveState state={draft.state} />
      </label>
      {field.lines ? (
        <textarea rows={2} {...attributes} onInput={(event) => draft.write(event.currentTarget.value)} />
      ) : (
        <input
          type="text"
          inputMode={field.keys ?? 'text'}
          autocomplete="off"
          {...attributes}
          onInput={(event) => draft.write(event.currentTarget.value)}
        />
      )}
      {draft.failure && (
        <NotKept
          failure={draft.failure}
          {...(draft.text ? { onCopy: () => ports.saveFile('shodo-note.txt', draft.text) } : {})}
        />
      )}
    </div>
  );
}
