import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact, ContactRole } from '../guide/types.ts';
import { commonText } from '../i18n/common.ts';
import { contactRoleText, contactsText } from '../i18n/contacts.ts';
import type { StoreFailure } from '../incidents/types.ts';
import { PlusIcon, TrashIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { NotKept } from './NotKept.tsx';
import { SaveState, type SaveStateName } from './SaveState.tsx';

const roles = Object.keys(contactRoleText) as ContactRole[];

interface ContactFormProps {
  readonly contacts: readonly Contact[];
  readonly save: (
    contacts: readonly Contact[],
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: StoreFailure }>;
  /** Whether it was opened to be filled in at once; false where it is one part of a page. */
  readonly takesFocus?: boolean;
}

/** The company's contacts as fields that keep themselves. Contacts without a name, number and mail are left out. */
export function ContactForm({ contacts, save, takesFocus = true }: ContactFormProps) {
  const { say } = useLanguage();
  const [rows, setRows] = useState<readonly Contact[]>(contacts.length > 0 ? contacts : [emptyContact('responsible')]);
  const [state, setState] = useState<SaveStateName>('idle');
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const latest = useRef(rows);
  const first = useRef<HTMLInputElement>(null);
  // Kept at each keystroke: the popup can close at any moment, and there is no later one.
  const change = async (next: readonly Contact[]) => {
    latest.current = next;
    setRows(next);
    setState('saving');
    const kept = await save(next.filter((row) => row.name !== '' || row.phone !== '' || row.mail !== ''));
    if (latest.current !== next) return;
    setState(kept.ok ? 'saved' : 'failed');
    setFailure(kept.ok ? null : kept.failure);
  };
  // Once, when it opens.
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const edit = (index: number, part: Partial<Contact>) =>
    void change(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const text = (index: number, key: 'name' | 'phone' | 'mail' | 'note', label: string, placeholder = '') => (
    <label class="field">
      {label}
      <input
        type="text"
        inputMode={key === 'phone' ? 'tel' : key === 'mail' ? 'email' : 'text'}
        ref={(input) => {
          if (index === 0 && key === 'name') first.current = input;
        }}
        value={rows[index]?.[key] ?? ''}
        placeholder={placeholder}
        onInput={(event) => edit(index, { [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="contact-form">
      {rows.map((row, index) => (
        <fieldset class="contact-form__row" key={index}>
          <legend class="vh">{say(contactRoleText[row.role].name)}</legend>
          <label class="field">
            {say(contactsText.role)}
            <select
              value={row.role}
              onChange={(event) => edit(index, { role: event.currentTarget.value as ContactRole })}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {say(contactRoleText[role].name)}
                </option>
              ))}
            </select>
          </label>
          {text(index, 'name', say(contactsText.name), say(contactsText.namePlaceholder))}
          {text(index, 'phone', say(contactsText.number), say(contactsText.numberPlaceholder))}
          {text(index, 'mail', say(contactsText.mail))}
          {text(index, 'note', say(contactsText.note), say(contactsText.notePlaceholder))}
          <button
            class="btn btn--quiet btn--xs"
            type="button"
            onClick={() => void change(rows.filter((_, at) => at !== index))}
          >
            <TrashIcon size={16} />
            {say(commonText.remove)}
          </button>
        </fieldset>
      ))}
      <div class="contact-form__end">
        <button
          class="btn btn--secondary btn--xs"
          type="button"
          onClick={() =>
            void change([...rows, emptyContact(roles.find((role) => !rows.some((row) => row.role === role)))])
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
}

function emptyContact(role: ContactRole = 'responsible'): Contact {
  return { role, name: '', phone: '', mail: '', note: '' };
}
