import { describe, expect, test } from 'vitest';
import type { IncidentType, Step } from '../../guide/types.ts';
import { defangUrl } from '../../incidents/defang.ts';
import { applyEntry, nextStep, phaseProgress } from '../../incidents/incident.ts';
import type { Entry, EntryData, Incident } from '../../incidents/types.ts';

const add = (data: readonly EntryData[]): Incident => {
  const incident = data
    .map(
      (it, index): Entry => ({
        incident: 'i1',
        seq: index + 1,
        when: { atMs: 1000 * (index + 1), zone: 'Asia/Tokyo', offsetMinutes: 540 },
        by: '',
        data: it,
        prev: '',
        hash: `h${index + 1}`,
      }),
    )
    .reduce<Incident | null>(applyEntry, null);
  if (!incident) throw new Error('Expected entries');
  return incident;
};
const started: EntryData = { kind: 'started', type: 'virus', from: 'antivirus', foundAtMs: 500, exercise: false };

describe('applyEntry', () => {
  test('keeps when it was found apart from when it was written down', () => {
    expect(add([started])).toMatchObject({ foundAtMs: 500, startedAtMs: 1000, state: 'open', count: 1, head: 'h1' });
  });

  test('takes a tick back and keeps the count of both entries', () => {
    const incident = add([started, { kind: 'ticked', step: 'virus/a' }, { kind: 'unticked', step: 'virus/a' }]);
    expect(incident.ticks).toEqual({});
    expect(incident.count).toBe(3);
  });

  test('keeps what was noted and ticked when the type is changed', () => {
    const incident = add([
      started,
      { kind: 'ticked', step: 'virus/a' },
      { kind: 'fact', key: 'thisPc', value: true },
      { kind: 'type-changed', type: 'ransomware' },
    ]);
    expect(incident).toMatchObject({ type: 'ransomware', ticks: { 'virus/a': 2000 }, facts: { thisPc: true } });
  });

  test('closes and reopens', () => {
    expect(add([started, { kind: 'closed', lessons: '' }]).state).toBe('closed');
    expect(add([started, { kind: 'closed', lessons: '' }, { kind: 'reopened' }]).state).toBe('open');
  });

  test('lets a kind of a later version stand without changing anything else', () => {
    const before = add([started]);
    const after = add([started, { kind: 'from-the-future' } as unknown as EntryData]);
    expect(after).toEqual({ ...before, changedAtMs: 2000, count: 2, head: 'h2' });
  });

  test('throws when the record does not begin with a start, or begins twice', () => {
    expect(() => add([{ kind: 'note', text: '' }])).toThrow(/Expected a "started" entry first/);
    expect(() => add([started, started])).toThrow(/got a second/);
  });
});

describe('progress', () => {
  const step = (id: Step['id'], subPhase: Step['subPhase']) => ({ id, subPhase }) as Step;
  const type = {
    steps: [step('virus/a', 'contain'), step('virus/b', 'contain'), step('virus/c', 'restore')],
  } as unknown as IncidentType;
  const phaseOf = (subPhase: string) => (subPhase === 'contain' ? ('first-response' as const) : ('recovery' as const));

  test('the next step is the first one not ticked, even if later ones are', () => {
    expect(nextStep(type, add([started, { kind: 'ticked', step: 'virus/b' }]))?.id).toBe('virus/a');
    const all = (['virus/a', 'virus/b', 'virus/c'] as const).map((id): EntryData => ({ kind: 'ticked', step: id }));
    expect(nextStep(type, add([started, ...all]))).toBe(null);
  });

  test('counts by phase in the guide’s order', () => {
    const progress = phaseProgress(type, add([started, { kind: 'ticked', step: 'virus/b' }]), phaseOf);
    expect(progress.map(({ phase, done, steps }) => [phase, done, steps.length])).toEqual([
      ['first-response', 1, 2],
      ['recovery', 0, 1],
    ]);
  });
});

test.each([
  ['https://login.bad.example/a.b?x=1.2', 'hxxps://login[.]bad[.]example/a.b?x=1.2'],
  ['HTTP://BAD.EXAMPLE', 'hxxp://BAD[.]EXAMPLE'],
  ['http://192.0.2.1:8080/', 'hxxp://192[.]0[.]2[.]1:8080/'],
  ['about:blank', 'about:blank'],
  ['', ''],
])('defangs %s', (url, expected) => {
  expect(defangUrl(url)).toBe(expected);
});
