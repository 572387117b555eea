import { describe, expect, test } from 'vitest';
import { isPractice, recordStop, type Stop } from '../../components/record-stop.ts';
import type { EntryData, Incident, IncidentStore } from '../../incidents/types.ts';
import type { ThreatKind } from '../../watch/types.ts';

const stopBy = (threat: ThreatKind): Stop => ({
  address: 'http://bad.example/',
  lists: ['a-list'],
  entry: 'bad.example',
  threats: [threat],
  late: false,
  cameFrom: '',
  atMs: 7,
});
const incident = (id: string, change: Partial<Incident> = {}): Incident => ({
  id,
  type: 'ransomware',
  from: 'ransom-screen',
  exercise: false,
  state: 'open',
  foundAtMs: 0,
  startedAtMs: 0,
  changedAtMs: 0,
  ticks: {},
  facts: {},
  count: 1,
  head: '',
  ...change,
});

/** A store that holds some incidents and notes what is written to it. */
function storeOf(incidents: readonly Incident[]) {
  const written: { incident: string; data: EntryData }[] = [];
  const unused = () => {
    throw new Error('expected only list, start and append to be called');
  };
  const store: IncidentStore = {
    list: async () => ({ ok: true, value: incidents }),
    start: async (data) => {
      written.push({ incident: 'new', data });
      return { ok: true, value: incident('new', { type: data.type, exercise: data.exercise }) };
    },
    append: async (id, data, by) => {
      written.push({ incident: id, data });
      const when = { atMs: 7, zone: 'Asia/Tokyo', offsetMinutes: 540 };
      return {
        ok: true,
        value: { incident: incident(id), entry: { incident: id, seq: 2, when, by, data, prev: '', hash: '' } },
      };
    },
    entries: unused,
    saveDraft: unused,
    drafts: unused,
    appendDraft: unused,
    onChange: unused,
  };
  return { store, written };
}

const stopped = {
  kind: 'stopped',
  url: 'http://bad.example/',
  lists: ['a-list'],
  entry: 'bad.example',
  late: false,
} as const;

describe('a stop that is recorded', () => {
  test.each([
    {
      title: 'joins the open incident that changed last',
      threat: 'malware',
      reason: 'stopped',
      here: [incident('older', { changedAtMs: 1 }), incident('newer', { changedAtMs: 2 })],
      into: 'newer',
    },
    {
      title: 'leaves closed incidents alone',
      threat: 'malware',
      reason: 'stopped',
      here: [incident('closed', { state: 'closed' })],
      into: 'new',
      type: 'virus',
    },
    {
      title: 'of the practice address stays out of a real incident',
      threat: 'test',
      reason: 'stopped',
      here: [incident('real')],
      into: 'new',
      type: 'phishing',
      exercise: true,
    },
    {
      title: 'of a real site stays out of an exercise',
      threat: 'scam',
      reason: 'stopped',
      here: [incident('exercise', { exercise: true })],
      into: 'new',
      type: 'phishing',
    },
    {
      title: 'where something was typed needs the steps for that',
      threat: 'malware',
      reason: 'typed',
      here: [incident('ransomware')],
      into: 'new',
      type: 'phishing',
    },
    {
      title: 'where something was typed joins an incident that has those steps',
      threat: 'malware',
      reason: 'typed',
      here: [incident('typed', { type: 'phishing' })],
      into: 'typed',
    },
  ] as const)('$title', async (given) => {
    const { threat, reason, here, into } = given;
    const { store, written } = storeOf(here);
    const recorded = await recordStop(store, stopBy(threat), reason, '例: 責任者A');
    expect(recorded).toEqual({ ok: true, value: { incident: into, joined: into !== 'new' } });
    const started = {
      kind: 'started',
      type: 'type' in given ? given.type : '',
      from: 'warning',
      foundAtMs: 7,
      exercise: 'exercise' in given,
    };
    expect(written).toEqual([
      ...(into === 'new' ? [{ incident: 'new', data: started }] : []),
      { incident: into, data: stopped },
    ]);
  });

  test('says what led there, where that is known', async () => {
    const { store, written } = storeOf([]);
    await recordStop(store, { ...stopBy('scam'), cameFrom: 'http://mail.example/' }, 'stopped', '');
    expect(written.at(-1)?.data).toEqual({ ...stopped, referrer: 'http://mail.example/' });
  });

  test('says so when nothing can be kept', async () => {
    const { store } = storeOf([]);
    const failed = { ok: false, failure: { kind: 'unavailable' } } as const;
    expect(await recordStop({ ...store, list: async () => failed }, stopBy('scam'), 'stopped', '')).toEqual(failed);
    expect(await recordStop({ ...store, start: async () => failed }, stopBy('scam'), 'stopped', '')).toEqual(failed);
    expect(await recordStop({ ...store, append: async () => failed }, stopBy('scam'), 'stopped', '')).toEqual(failed);
  });
});

test('a site on a real list too is no practice', () => {
  expect(isPractice(['test'])).toBe(true);
  expect(isPractice(['test', 'scam'])).toBe(false);
  expect(isPractice([])).toBe(false);
});
