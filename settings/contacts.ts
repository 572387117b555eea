import type { Contact } from '../guide/types.ts';

/** A company contact under a name of its own, by which two windows that are open at once mean the same one. */
export interface KeptContact extends Contact {
  readonly id: string;
}

export type ContactField = keyof Contact;

/**
 * What one window did to the contacts. Only this travels, never a whole list: what another window did meanwhile stays.
 * `edit` puts these fields of the row; where the contact is not there (new, or removed elsewhere), the whole row, at `at` if given.
 * `remove` takes away what was seen; a contact that another window has changed since stays.
 */
export type ContactChange =
  | {
      readonly kind: 'edit';
      readonly row: KeptContact;
      readonly fields: readonly ContactField[];
      readonly at?: number;
    }
  | { readonly kind: 'remove'; readonly seen: KeptContact };

export const contactFields = ['role', 'name', 'phone', 'mail', 'note'] as const satisfies readonly ContactField[];

/** Nobody can be reached by it: a row that was never filled in, or emptied again. It is not kept. */
export function isEmptyContact({ name, phone, mail }: Contact): boolean {
  return name === '' && phone === '' && mail === '';
}

/** The contacts after one change. A second time it changes nothing more, so that one whose fate is unknown may be repeated. */
export function applyContactChange(contacts: readonly KeptContact[], change: ContactChange): readonly KeptContact[] {
  if (change.kind === 'remove') return contacts.filter((it) => !isSameContact(it, change.seen));
  const { row, fields, at = contacts.length } = change;
  const put = Object.fromEntries(fields.map((field) => [field, row[field]]));
  const next = contacts.some((it) => it.id === row.id)
    ? contacts.map((it) => (it.id === row.id ? { ...it, ...put } : it))
    : isEmptying(change)
      ? contacts
      : contacts.toSpliced(at, 0, row);
  return next.filter((it) => it.id !== row.id || !isEmptyContact(it));
}

/** Empties a contact and does nothing else: where it is no longer there, that brings nothing back. */
function isEmptying({ row, fields }: ContactChange & { readonly kind: 'edit' }): boolean {
  const reached = fields.filter((field) => field === 'name' || field === 'phone' || field === 'mail');
  return reached.length > 0 && reached.every((field) => row[field] === '');
}

function isSameContact(one: KeptContact, other: KeptContact): boolean {
  return one.id === other.id && contactFields.every((field) => one[field] === other[field]);
}

/**
 * The contacts of a stored record. Those of versions that gave no names are named by their place, so that each window that
 * reads the record names them alike; a name that stands there twice is kept by the first.
 */
export function readStoredContacts(stored: unknown): readonly KeptContact[] {
  if (!Array.isArray(stored)) return [];
  const taken = new Set<string>();
  return stored.filter(isContact).map((contact, place) => {
    const { role, name, phone, mail, note } = contact;
    let id = typeof contact.id === 'string' && contact.id !== '' ? contact.id : `place-${place}`;
    while (taken.has(id)) id = `${id}+`;
    taken.add(id);
    return { id, role, name, phone, mail, note };
  });
}

function isContact(value: unknown): value is Contact & { readonly id?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  return contactFields.every((key) => typeof (value as { readonly [field: string]: unknown })[key] === 'string');
}
