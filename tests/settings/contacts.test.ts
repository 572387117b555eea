import { describe, expect, test } from 'vitest';
import {
  applyContactChange,
  type ContactChange,
  contactFields,
  isEmptyContact,
  type KeptContact,
  readStoredContacts,
} from '../../settings/contacts.ts';
import { fc } from '../property.ts';

const ids = ['a', 'b', 'c'];
const word = fc.constantFrom('', '1', '2', '3');
const row: fc.Arbitrary<KeptContact> = fc.record({
  id: fc.constantFrom(...ids),
  role: fc.constantFrom('owner', 'bank'),
  name: word,
  phone: word,
  mail: word,
  note: word,
});
const change: fc.Arbitrary<ContactChange> = fc.oneof(
  fc.record({ kind: fc.constant('edit'), row, fields: fc.subarray([...contactFields]) }),
  fc.record({ kind: fc.constant('remove'), seen: row }),
);
const contacts = fc
  .uniqueArray(row, { selector: ({ id }) => id })
  .map((all) => all.filter((it) => !isEmptyContact(it)));
const run = (start: readonly KeptContact[], changes: readonly ContactChange[]) =>
  changes.reduce(applyContactChange, start);

describe('changes of contacts', () => {
  test('done twice leave what they left the first time', () => {
    fc.assert(
      fc.property(contacts, change, (start, one) => {
        const once = run(start, [one]);
        expect(run(once, [one])).toEqual(once);
      }),
    );
  });

  test('of one contact leave every other as it was', () => {
    fc.assert(
      fc.property(contacts, change, (start, one) => {
        const id = one.kind === 'edit' ? one.row.id : one.seen.id;
        const others = (all: readonly KeptContact[]) => all.filter((it) => it.id !== id);
        expect(others(run(start, [one]))).toEqual(others(start));
      }),
    );
  });

  test('in different fields of one contact come to the same in either order', () => {
    const start: KeptContact = { id: 'a', role: 'owner', name: 'x', phone: 'y', mail: 'z', note: '' };
    fc.assert(
      fc.property(fc.constantFrom(...contactFields), fc.constantFrom(...contactFields), (one, other) => {
        fc.pre(one !== other);
        const edit = (field: (typeof contactFields)[number]): ContactChange => ({
          kind: 'edit',
          row: { ...start, [field]: field === 'role' ? 'bank' : 'new' },
          fields: [field],
        });
        expect(run([start], [edit(one), edit(other)])).toEqual(run([start], [edit(other), edit(one)]));
      }),
    );
  });

  const start: KeptContact = { id: 'a', role: 'owner', name: 'x', phone: '1', mail: '', note: '' };
  const edited: KeptContact = { ...start, phone: '2' };

  test('remove what was seen, and not what another window has changed since', () => {
    expect(run([start], [{ kind: 'remove', seen: start }])).toEqual([]);
    expect(run([edited], [{ kind: 'remove', seen: start }])).toEqual([edited]);
  });

  test('bring back whole a contact that was removed while it was edited', () => {
    expect(
      run(
        [start],
        [
          { kind: 'remove', seen: start },
          { kind: 'edit', row: edited, fields: ['phone'] },
        ],
      ),
    ).toEqual([edited]);
  });

  test('bring back whole a contact that was removed while its note was written', () => {
    const noted: KeptContact = { ...start, note: 'weekdays' };
    expect(run([], [{ kind: 'edit', row: noted, fields: ['note'] }])).toEqual([noted]);
  });

  test('keep no contact that nobody can be reached by', () => {
    const empty: KeptContact = { ...start, name: '', phone: '' };
    expect(run([start], [{ kind: 'edit', row: empty, fields: ['name', 'phone'] }])).toEqual([]);
    expect(run([], [{ kind: 'edit', row: empty, fields: ['role'] }])).toEqual([]);
  });

  test('put a contact back where it stood', () => {
    const other: KeptContact = { ...start, id: 'b' };
    expect(run([other], [{ kind: 'edit', row: start, fields: contactFields, at: 0 }])).toEqual([start, other]);
  });
});

test('contacts stored without names get the same ones at each reading, and no name twice', () => {
  const old = { role: 'owner', name: 'x', phone: '', mail: '', note: '' };
  const stored = [old, { ...old, id: 'place-0' }, { ...old, id: 'place-0' }, { ...old, id: 7 }];
  const read = readStoredContacts(stored);
  expect(read).toEqual(readStoredContacts(stored));
  expect(new Set(read.map(({ id }) => id)).size).toBe(4);
  expect(readStoredContacts(read)).toEqual(read);
});
