import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContactRole } from '../guide/types.ts';
import { commonText } from '../i18n/common.ts';
import {
  contactFieldChanged,
  contactGone,
  contactKept,
  contactRemoved,
  contactRoleText,
  contactsText,
} from '../i18n/contacts.ts';
import type { StoreFailure } from '../incidents/types.ts';
import { type ContactChange, type ContactField, contactFields, type KeptContact } from '../settings/contacts.ts';
import {
  acceptStored,
  type ContactRow,
  endWaiting,
  hearStored,
  overtakenFields,
  toRow,
  typeInto,
} from './contact-rows.ts';
import { PlusIcon, TrashIcon, UndoIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { NotKept } from './NotKept.tsx';
import { SaveState, type SaveStateName } from './SaveState.tsx';

const roles = Object.keys(contactRoleText) as ContactRole[];

/** After the last write has ended, the store tells of it within milliseconds; this leaves a slow computer time. */
const SETTLED_MS = 2000;

const fieldText = {
  role: contactsText.role,
  name: contactsText.name,
  phone: contactsText.number,
  mail: contactsText.mail,
  note: contactsText.note,
} as const satisfies { readonly [field in ContactField]: object };

/** What became of changes of the contacts, and the contacts as they then stand. */
export type ContactsKept =
  | { readonly ok: true; readonly contacts: readonly KeptContact[] }
  | { readonly ok: false; readonly failure: StoreFailure };

interface ContactFormProps {
  /** As the store has them; follows what other windows do. */
  readonly contacts: readonly KeptContact[];
  readonly change: (changes: readonly ContactChange[]) => Promise<ContactsKept>;
  /** Whether it was opened to be filled in at once; false where it is one part of a page. */
  readonly takesFocus?: boolean;
}

/** What was just done to a row, with the way back. */
interface Done {
  readonly kind: 'removed' | 'kept';
  readonly row: KeptContact;
  readonly at: number;
}

/**
 * The company's contacts as fields that keep themselves, each at each keystroke: the popup can close at any moment, and there
 * is no later one. Two windows may be open at once; where the other one puts something over what was typed here, it is said.
 */
export function ContactForm({ contacts, change, takesFocus = true }: ContactFormProps) {
  const { say } = useLanguage();
  const [rows, setRows] = useState<readonly ContactRow[]>(() =>
    contacts.length > 0 ? contacts.map((it) => toRow(it, true)) : [emptyRow('responsible')],
  );
  const [state, setState] = useState<SaveStateName>('idle');
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const latest = useRef(rows);
  const stored = useRef(contacts);
  const removing = useRef<ReadonlySet<string>>(new Set());
  const writes = useRef(0);
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const first = useRef<HTMLInputElement>(null);
  const show = (next: readonly ContactRow[]) => {
    latest.current = next;
    setRows(next);
  };
  const hear = () => show(hearStored(latest.current, stored.current, removing.current));
  // Another window changed them, a backup was restored, or our own change came back.
  useEffect(() => {
    stored.current = contacts;
    hear();
  }, [contacts]);
  useEffect(() => () => clearTimeout(settling.current), []);
  // Once, when it opens.
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);

  const keep = async (changes: readonly ContactChange[]): Promise<ContactsKept> => {
    writes.current += 1;
    setState('saving');
    clearTimeout(settling.current);
    const kept = await change(changes);
    writes.current -= 1;
    if (writes.current > 0) return kept;
    setState(kept.ok ? 'saved' : 'failed');
    setFailure(kept.ok ? null : kept.failure);
    // What could not be stored stays in the fields.
    if (!kept.ok) return kept;
    settling.current = setTimeout(() => {
      removing.current = new Set();
      latest.current = endWaiting(latest.current);
      hear();
    }, SETTLED_MS);
    return kept;
  };
  const type = <F extends ContactField>(drawn: ContactRow, field: F, value: KeptContact[F]) => {
    // The row as it stands, which may be newer than the one that was drawn.
    const next = typeInto(latest.current.find((it) => it.contact.id === drawn.contact.id) ?? drawn, field, value);
    show(latest.current.map((it) => (it.contact.id === drawn.contact.id ? next : it)));
    void keep([{ kind: 'edit', row: next.contact, fields: [field] }]);
  };
  const put = (row: KeptContact, at: number) => {
    setDone(null);
    removing.current = new Set([...removing.current].filter((id) => id !== row.id));
    const rest = latest.current.filter((it) => it.contact.id !== row.id);
    show(rest.toSpliced(at, 0, toRow(row, false)));
    void keep([{ kind: 'edit', row, fields: contactFields, at }]);
  };
  const remove = async ({ contact, wasStored }: ContactRow, at: number) => {
    const rest = latest.current.filter((it) => it.contact.id !== contact.id);
    removing.current = new Set([...removing.current, contact.id]);
    show(rest);
    if (!wasStored && isBlank(contact)) return;
    const kept = await keep([{ kind: 'remove', seen: contact }]);
    if (!kept.ok) {
      put(contact, at);
      return;
    }
    const stays = kept.contacts.find(({ id }) => id === contact.id);
    if (stays) {
      removing.current = new Set();
      hear();
    }
    setDone({ kind: stays ? 'kept' : 'removed', row: stays ?? contact, at });
  };

  const text = (row: ContactRow, index: number, field: 'name' | 'phone' | 'mail' | 'note', placeholder = '') => (
    <label class="field">
      {say(fieldText[field])}
      <input
        type="text"
        inputMode={field === 'phone' ? 'tel' : field === 'mail' ? 'email' : 'text'}
        autocomplete="off"
        ref={(input) => {
          if (index === 0 && field === 'name') first.current = input;
        }}
        value={row.contact[field]}
        placeholder={placeholder}
        onInput={(event) => type(row, field, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="contact-form">
      {rows.map((row, index) =>
        row.isGone ? (
          <Told
            key={row.contact.id}
            text={say(contactGone, { name: nameOf(row.contact) })}
            onUndo={() => put(row.contact, index)}
            onClose={() => show(latest.current.filter((it) => it !== row))}
          />
        ) : (
          <fieldset class="contact-form__row" key={row.contact.id}>
            <legend class="vh">{say(contactRoleText[row.contact.role].name)}</legend>
            <label class="field">
              {say(contactsText.role)}
              <select
                value={row.contact.role}
                onChange={(event) => type(row, 'role', event.currentTarget.value as ContactRole)}
              >
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {say(contactRoleText[role].name)}
                  </option>
                ))}
              </select>
            </label>
            {text(row, index, 'name', say(contactsText.namePlaceholder))}
            {text(row, index, 'phone', say(contactsText.numberPlaceholder))}
            {text(row, index, 'mail')}
            {text(row, index, 'note', say(contactsText.notePlaceholder))}
            <button class="btn btn--quiet btn--xs" type="button" onClick={() => void remove(row, index)}>
              <TrashIcon size={16} />
              {say(commonText.remove)}
            </button>
            {overtakenFields(row).map((field) => (
              <Told
                key={field}
                text={say(contactFieldChanged, { field: say(fieldText[field]), typed: sayValue(row, field) })}
                onUndo={() => type(row, field, row.typed[field] as KeptContact[typeof field])}
                onClose={() => show(latest.current.map((it) => (it === row ? acceptStored(it) : it)))}
              />
            ))}
          </fieldset>
        ),
      )}
      {done && (
        <Told
          text={say(done.kind === 'removed' ? contactRemoved : contactKept, { name: nameOf(done.row) })}
          onUndo={done.kind === 'removed' ? () => put(done.row, done.at) : null}
          onClose={() => setDone(null)}
        />
      )}
      <div class="contact-form__end">
        <button
          class="btn btn--secondary btn--xs"
          type="button"
          onClick={() =>
            show([...rows, emptyRow(roles.find((role) => !rows.some((row) => row.contact.role === role)))])
          }
        >
          <PlusIcon size={16} />
          {say(contactsText.add)}
        </button>
        {state === 'idle' ? <span class="hint">{say(contactsText.keptAsYouType)}</span> : <SaveState state={state} />}
      </div>
      {failure && <NotKept failure={failure} />}
    </div>
  );

  function nameOf({ name, role }: KeptContact): string {
    return name || say(contactRoleText[role].name);
  }

  function sayValue({ typed }: ContactRow, field: ContactField): string {
    const value = typed[field] ?? '';
    return field === 'role' ? say(contactRoleText[value as ContactRole].name) : value || say(contactsText.nothing);
  }
}

interface ToldProps {
  readonly text: string;
  readonly onUndo: (() => void) | null;
  readonly onClose: () => void;
}

/** Says what happened to a contact and stays until it is read, since what it offers is nowhere else. */
function Told({ text, onUndo, onClose }: ToldProps) {
  const { say } = useLanguage();
  return (
    <div class="contact-form__told" role="status">
      <p>{text}</p>
      {onUndo && (
        <button class="btn btn--secondary btn--xs" type="button" onClick={onUndo}>
          <UndoIcon size={16} />
          {say(commonText.undo)}
        </button>
      )}
      <button class="btn btn--quiet btn--xs" type="button" onClick={onClose}>
        {say(commonText.close)}
      </button>
    </div>
  );
}

function isBlank({ name, phone, mail, note }: KeptContact): boolean {
  return [name, phone, mail, note].every((value) => value === '');
}

function emptyRow(role: ContactRole = 'responsible'): ContactRow {
  return toRow({ id: crypto.randomUUID(), role, name: '', phone: '', mail: '', note: '' }, false);
}
