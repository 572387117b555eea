import { describe, expect, test } from 'vitest';
import { deskOf } from '../../guide/desks.ts';
import {
  type ReadinessId,
  type ReadinessInput,
  readinessItems,
  readinessOf,
  withReadiness,
} from '../../guide/readiness.ts';
import type { Contact, ContactRole } from '../../guide/types.ts';

const contact = (role: ContactRole, phone = '03-0000-0000'): Contact => ({
  role,
  name: '例',
  phone,
  mail: '',
  note: '',
});
const nothing: ReadinessInput = { contacts: [], readiness: [], exercisesDone: 0 };
const doneOf = (input: ReadinessInput) =>
  readinessOf(input)
    .items.filter(({ isDone }) => isDone)
    .map(({ item }) => item.id);

test('the checklist is short: eight items, each with an id of its own', () => {
  expect(readinessItems).toHaveLength(8);
  expect(new Set(readinessItems.map(({ id }) => id)).size).toBe(8);
});

test('each item has a label of one line, one sentence why, and at most two short ones on what to do next', () => {
  const sentences = (ja: string) => ja.split('。').length - 1;
  const wrong = readinessItems.filter(
    ({ title, why, next }) =>
      title.ja.length > 24 ||
      title.en.length > 48 ||
      /[。]|ます$/.test(title.ja) ||
      sentences(why.text.ja) > (why.basis.grade === 'unverified' ? 2 : 1) ||
      sentences(next.text.ja) > 2 ||
      why.text.ja.length > 60 ||
      next.text.ja.length > 60,
  );
  expect(wrong).toEqual([]);
});

test('what only the user knows is ticked by the user, and a desk to look up exists', () => {
  expect(readinessItems.filter(({ toldBy }) => toldBy === 'app').map(({ id }) => id)).toEqual(['contacts', 'exercise']);
  for (const { place } of readinessItems) if (typeof place === 'object' && place !== null) deskOf(place.desk);
});

describe('what Shodo can tell itself', () => {
  test.each<{ readonly when: string; readonly input: Partial<ReadinessInput>; readonly done: readonly ReadinessId[] }>([
    { when: 'nothing was entered', input: {}, done: [] },
    { when: 'only the responsible person has a number', input: { contacts: [contact('responsible')] }, done: [] },
    { when: 'two others have numbers', input: { contacts: [contact('bank'), contact('owner')] }, done: [] },
    {
      when: 'the second has a name but no number',
      input: { contacts: [contact('responsible'), contact('deputy', ' ')] },
      done: [],
    },
    {
      when: 'the responsible person and one more have numbers',
      input: { contacts: [contact('it-vendor'), contact('responsible')] },
      done: ['contacts'],
    },
    { when: 'an exercise was played to the end', input: { exercisesDone: 1 }, done: ['exercise'] },
    { when: 'somebody ticks what Shodo can tell', input: { readiness: ['contacts', 'exercise'] }, done: [] },
    { when: 'some were ticked', input: { readiness: ['backup', 'sheet', 'later'] }, done: ['sheet', 'backup'] },
  ])('when $when', ({ input, done }) => {
    expect(doneOf({ ...nothing, ...input })).toEqual(done);
    expect(readinessOf({ ...nothing, ...input }).doneCount).toBe(done.length);
  });
});

test('all eight can be reached', () => {
  const ticked = readinessItems.filter(({ toldBy }) => toldBy === 'user').map(({ id }) => id);
  const contacts = [contact('responsible'), contact('deputy')];
  expect(readinessOf({ contacts, readiness: ticked, exercisesDone: 1 }).doneCount).toBe(8);
});

test('ticking twice keeps one tick, unticking takes it away, and ids of a later version stay', () => {
  expect(withReadiness(withReadiness(['later'], 'backup', true), 'backup', true)).toEqual(['later', 'backup']);
  expect(withReadiness(['later', 'backup'], 'backup', false)).toEqual(['later']);
});
