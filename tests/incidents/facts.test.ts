import { expect, test } from 'vitest';
import { readFact } from '../../incidents/facts.ts';
import type { FactKey, FactValue, Incident } from '../../incidents/types.ts';
import { fc } from '../property.ts';

const facts = (value: { readonly [key in FactKey]?: FactValue }): Pick<Incident, 'facts'> => ({ facts: value });

test('a fact is read in its shape, with what is missing filled in', () => {
  expect(readFact(facts({ people: [{ name: '例: 責任者A', role: '指揮' }] }), 'people')).toEqual([
    { name: '例: 責任者A', role: '指揮', contact: '' },
  ]);
  expect(readFact(facts({ damage: { data: '名簿', persons: '約300人', card: 'no' } }), 'damage')).toEqual({
    data: '名簿',
    persons: '約300人',
    money: '',
    card: 'no',
    sensitive: 'unknown',
    myNumber: 'unknown',
  });
  expect(readFact(facts({ occurredAt: 5 }), 'occurredAt')).toBe(5);
});

test('what nobody entered, or what this version cannot read, is undefined', () => {
  expect(readFact(facts({}), 'people')).toBeUndefined();
  expect(readFact(facts({ people: 'text', foundHow: 'by magic' }), 'people')).toBeUndefined();
  expect(readFact(facts({ foundHow: 'by magic' }), 'foundHow')).toBeUndefined();
});

test('no stored value makes a fact throw', () => {
  const keys: readonly FactKey[] = [
    'people',
    'devices',
    'accounts',
    'damage',
    'indicators',
    'occurredAt',
    'urls',
    'thisPc',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      readFact(facts({ [key]: value as FactValue }), key);
    }),
  );
});
