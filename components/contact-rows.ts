import { type ContactField, contactFields, isEmptyContact, type KeptContact } from '../settings/contacts.ts';

/** One contact as a form shows it, between what is typed here and what comes from the store. */
export interface ContactRow {
  readonly contact: KeptContact;
  /** What was typed here last, a field; it differs from the contact where another window has put something else since. */
  readonly typed: Fields<string>;
  /** What was typed here and has not come back from the store yet, a field, the oldest first. */
  readonly onTheWay: Fields<readonly string[]>;
  /** The store has had it. */
  readonly wasStored: boolean;
  /** Another window removed it after something was typed here. */
  readonly isGone: boolean;
}

type Fields<T> = { readonly [field in ContactField]?: T };

/** A row that shows a stored contact, or one that is still empty. */
export function toRow(contact: KeptContact, wasStored: boolean): ContactRow {
  return { contact, typed: {}, onTheWay: {}, wasStored, isGone: false };
}

/** Puts what was typed here. */
export function typeInto<F extends ContactField>(row: ContactRow, field: F, value: KeptContact[F]): ContactRow {
  return {
    ...row,
    contact: { ...row.contact, [field]: value },
    typed: { ...row.typed, [field]: value },
    onTheWay: { ...row.onTheWay, [field]: [...(row.onTheWay[field] ?? []), value] },
    isGone: false,
  };
}

/**
 * The rows once the store has told its contacts. A field follows the store, except while something typed here is still on its
 * way there: that comes later, whatever the store says now. `removing`: ids that this window has asked to remove.
 */
export function hearStored(
  rows: readonly ContactRow[],
  stored: readonly KeptContact[],
  removing: ReadonlySet<string>,
): readonly ContactRow[] {
  const heard = rows.flatMap((row) => {
    const theirs = stored.find(({ id }) => id === row.contact.id);
    if (theirs) return [followStore(row, theirs)];
    if (isEmptyContact(row.contact)) return [{ ...row, onTheWay: {} }];
    if (!row.wasStored || isOnTheWay(row)) return [row];
    return Object.keys(row.typed).length > 0 ? [{ ...row, isGone: true }] : [];
  });
  const added = stored.filter(({ id }) => !removing.has(id) && !rows.some((row) => row.contact.id === id));
  return [...heard, ...added.map((contact) => toRow(contact, true))];
}

/** Nothing is on its way any more: for when all writes have ended and the store has had time to tell of them. */
export function endWaiting(rows: readonly ContactRow[]): readonly ContactRow[] {
  return rows.map((row) => ({ ...row, onTheWay: {} }));
}

/** Fields in which another window has put something else over what was typed here. */
export function overtakenFields({ contact, typed }: ContactRow): readonly ContactField[] {
  return contactFields.filter((field) => typed[field] !== undefined && typed[field] !== contact[field]);
}

/** The row with what stands there now taken as right. */
export function acceptStored(row: ContactRow): ContactRow {
  return { ...row, typed: {} };
}

function isOnTheWay({ onTheWay }: ContactRow): boolean {
  return contactFields.some((field) => (onTheWay[field] ?? []).length > 0);
}

function followStore(row: ContactRow, theirs: KeptContact): ContactRow {
  const onTheWay: { [field in ContactField]?: readonly string[] } = {};
  const contact: { -readonly [key in keyof KeptContact]: KeptContact[key] } = { ...row.contact };
  for (const field of contactFields) {
    const ours = row.onTheWay[field] ?? [];
    const place = ours.indexOf(theirs[field]);
    onTheWay[field] = ours.slice(place + 1);
    if (ours.length === 0) (contact as { [field: string]: string })[field] = theirs[field];
  }
  return { ...row, contact, onTheWay, wasStored: true, isGone: false };
}
