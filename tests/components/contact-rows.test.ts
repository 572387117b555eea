import { describe, expect, test } from 'vitest';
import {
  acceptStored,
  type ContactRow,
  endWaiting,
  hearStored,
  overtakenFields,
  toRow,
  typeInto,
} from '../../components/contact-rows.ts';
import { applyContactChange, type ContactChange, type KeptContact } from '../../settings/contacts.ts';
import { fc, runs } from '../property.ts';

const contact = (id: string): KeptContact => ({ id, role: 'owner', name: 'x', phone: '1', mail: '', note: '' });
const nothing = new Set<string>();

describe('a row', () => {
  const before = toRow(contact('a'), true);

  test('shows what another window put into a field that nobody types in here', () => {
    const [row] = hearStored([before], [{ ...contact('a'), phone: '2' }], nothing);
    expect(row?.contact.phone).toBe('2');
    expect(row && overtakenFields(row)).toEqual([]);
  });

  test('keeps what is typed here while the store tells of the letters before it', () => {
    const typed = typeInto(typeInto(before, 'phone', '12'), 'phone', '123');
    const [first] = hearStored([typed], [{ ...contact('a'), phone: '12' }], nothing);
    expect(first?.contact.phone).toBe('123');
    const [second] = hearStored(first ? [first] : [], [{ ...contact('a'), phone: '123' }], nothing);
    expect(second?.contact.phone).toBe('123');
    expect(second && overtakenFields(second)).toEqual([]);
  });

  test('says which field another window has put something else into after it was typed here', () => {
    const typed = typeInto(before, 'phone', '123');
    const own = hearStored([typed], [{ ...contact('a'), phone: '123' }], nothing);
    const [row] = hearStored(own, [{ ...contact('a'), phone: '9' }], nothing);
    expect(row?.contact.phone).toBe('9');
    expect(row && overtakenFields(row)).toEqual(['phone']);
    expect(row?.typed.phone).toBe('123');
    expect(row && overtakenFields(acceptStored(row))).toEqual([]);
  });

  test('goes when another window removed it, and is still offered where something was typed here', () => {
    expect(hearStored([before], [], nothing)).toEqual([]);
    const typed = hearStored([typeInto(before, 'name', 'y')], [{ ...contact('a'), name: 'y' }], nothing);
    expect(hearStored(typed, [], nothing)).toMatchObject([{ isGone: true, contact: { name: 'y' } }]);
  });

  test('that this window is removing does not come back with older news', () => {
    expect(hearStored([], [contact('a')], new Set(['a']))).toEqual([]);
    expect(hearStored([], [contact('a')], nothing)).toHaveLength(1);
  });
});

/** Two forms over one store, whose changes land and whose news arrive whenever the run says so. */
type Turn =
  | { readonly kind: 'type'; readonly window: 0 | 1; readonly id: string; readonly value: string }
  | { readonly kind: 'land' | 'hear'; readonly window: 0 | 1 };

const turns: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('type' as const),
      window: fc.constantFrom(0 as const, 1 as const),
      id: fc.constantFrom('a', 'b'),
      value: fc.constantFrom('1', '12', '123', '7', '78'),
    }),
    fc.record({
      kind: fc.constantFrom('land' as const, 'hear' as const),
      window: fc.constantFrom(0 as const, 1 as const),
    }),
  ),
  { maxLength: 40 },
);

test('two windows end with what the store has, and what was typed in either is there or offered', () => {
  fc.assert(
    fc.property(turns, (run) => {
      let store: readonly KeptContact[] = [contact('a'), contact('b')];
      const windows = [0, 1].map(() => ({
        rows: store.map((it) => toRow(it, true)) as readonly ContactRow[],
        waiting: [] as ContactChange[],
        news: [] as (readonly KeptContact[])[],
        typed: new Map<string, string>(),
      }));
      const land = (window: number) => {
        const change = windows[window]?.waiting.shift();
        if (!change) return;
        const next = applyContactChange(store, change);
        // The browser tells of a change only where there is one.
        if (JSON.stringify(next) !== JSON.stringify(store)) for (const { news } of windows) news.push(next);
        store = next;
      };
      const hear = (window: number) => {
        const it = windows[window];
        const news = it?.news.shift();
        if (it && news) it.rows = hearStored(it.rows, news, nothing);
      };
      for (const turn of run) {
        const it = windows[turn.window];
        if (!it) throw new Error(`expected window 0 or 1, got ${turn.window}`);
        if (!('value' in turn)) (turn.kind === 'land' ? land : hear)(turn.window);
        else {
          it.rows = it.rows.map((row) => (row.contact.id === turn.id ? typeInto(row, 'phone', turn.value) : row));
          const row = it.rows.find(({ contact: { id } }) => id === turn.id);
          if (row) it.waiting.push({ kind: 'edit', row: row.contact, fields: ['phone'] });
          it.typed.set(turn.id, turn.value);
        }
      }
      for (const [at, it] of windows.entries()) while (it.waiting.length > 0) land(at);
      for (const [at, it] of windows.entries()) {
        while (it.news.length > 0) hear(at);
        it.rows = hearStored(endWaiting(it.rows), store, nothing);
        expect(it.rows.map((row) => row.contact)).toEqual(store);
        for (const row of it.rows) {
          const typed = it.typed.get(row.contact.id);
          const isThere = typed === undefined || row.contact.phone === typed;
          expect(isThere ? [] : ['phone']).toEqual(overtakenFields(row));
          if (!isThere) expect(row.typed.phone).toBe(typed);
        }
      }
    }),
    runs(500),
  );
});
