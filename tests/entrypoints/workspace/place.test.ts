import { expect, test } from 'vitest';
import { placeOf, readPlace } from '../../../entrypoints/workspace/place.ts';

test.each([
  ['', { kind: 'latest' }],
  ['#', { kind: 'latest' }],
  ['#start', { kind: 'start' }],
  ['#deleted', { kind: 'deleted' }],
  ['#i1', { kind: 'incident', id: 'i1', show: 'record', entry: null }],
  ['#i1/close', { kind: 'incident', id: 'i1', show: 'close', entry: null }],
  ['#i1/0-12', { kind: 'incident', id: 'i1', show: 'record', entry: '0-12' }],
  ['#i1/"><img>', { kind: 'incident', id: 'i1', show: 'record', entry: null }],
])('%s leads where it says', (hash, place) => {
  expect(readPlace(hash)).toEqual(place);
});

test.each(['record', 'close', 'kind', 'delete', 'hand-over'] as const)(
  'the address of the view %s leads to it',
  (show) => {
    expect(readPlace(`#${placeOf('i1', show)}`)).toMatchObject({ id: 'i1', show });
  },
);

test('the address of an entry leads to it', () => {
  expect(readPlace(`#${placeOf('i1', { part: 2, seq: 7 })}`)).toMatchObject({ id: 'i1', entry: '2-7' });
});
