import { describe, expect, it, test } from 'vitest';
import { orderDesks, type PreparationField, preparationFor } from '../../guide/desk-order.ts';
import { deskOf, desks } from '../../guide/desks.ts';
import { incidentTypeNames, isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { phases } from '../../guide/phases.ts';
import { prefectures } from '../../guide/prefectures.ts';
import type { FactKey } from '../../incidents/types.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const typeIds = Object.keys(incidentTypeNames).filter(isKnownIncidentType);
const moments = [...typeIds, 'unsure' as const].flatMap((type) => phases.map(({ id }) => [type, id] as const));

test('every desk has an id of its own, a channel, and addresses of the right form', () => {
  expect(new Set(ids(desks)).size).toBe(desks.length);
  for (const { id, channels } of desks) {
    expect([id, channels.length > 0]).toEqual([id, true]);
    for (const channel of channels) {
      if (channel.kind === 'phone') expect(channel.number).toMatch(/^(0\d{1,4}-\d{1,4}-\d{4}|0\d{3}-\d{6}|#?\d{3,4})$/);
      if (channel.kind === 'mail') expect(channel.address).toMatch(/^[\w.-]+@[\w-]+(\.[\w-]+)+$/);
      if (channel.kind === 'web') expect(new URL(channel.url).protocol).toBe('https:');
    }
  }
  expect(() => deskOf('none')).toThrow('expected a desk of guide/desks.ts, got none');
});

test("IPA's desk for companies has no phone, and the phone desk is for individuals", () => {
  expect(deskOf('ipa-organisations').channels.filter(({ kind }) => kind === 'phone')).toEqual([]);
  expect(
    desks.find(({ channels }) => channels.some((c) => c.kind === 'phone' && c.number === '03-5978-7509'))?.audience,
  ).toBe('individual');
});

describe.each(moments)('the desks for %s in phase %s', (type, phase) => {
  it('are several, each once, and none serves individuals only', () => {
    const list = orderDesks(type, phase);
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids(list)).size).toBe(list.length);
    expect(list.filter(({ audience }) => audience === 'individual')).toEqual([]);
  });

  it('name the Tokyo police line in Tokyo only', () => {
    expect(ids(orderDesks(type, phase, '14'))).toEqual(ids(orderDesks(type, phase)));
    expect(ids(orderDesks(type, phase, '13')).filter((id) => id !== 'police-tokyo')).toEqual(
      ids(orderDesks(type, phase)),
    );
  });
});

test('a company with ransomware phones the police first, then writes to IPA, and looks for a firm after that', () => {
  expect(ids(orderDesks('ransomware', 'first-response', '13'))).toEqual([
    'police-tokyo',
    'police-9110',
    'police-cyber',
    'ipa-organisations',
    'jpcert-consult',
    'jnsa-list',
    'police-110',
  ]);
});

test('every field of a preparation is one an incident has', () => {
  const fields = desks.flatMap(({ id }) => preparationFor(id)?.lines.flatMap((line) => line.fields) ?? []);
  const known: readonly (FactKey | 'foundAtMs' | 'timeline')[] = fields satisfies readonly PreparationField[];
  expect(known.length).toBeGreaterThan(20);
  for (const { id } of desks) {
    for (const { text, fields } of preparationFor(id)?.lines ?? []) {
      expect([id, text.ja !== '' && text.en !== '' && fields.length > 0]).toEqual([id, true]);
    }
  }
  expect(preparationFor('police-110')).toBeUndefined();
});

test('there are 47 prefectures, numbered as JIS does', () => {
  expect(prefectures.map(({ code }) => code)).toEqual(
    Array.from({ length: 47 }, (_, n) => String(n + 1).padStart(2, '0')),
  );
  expect(prefectures.find(({ code }) => code === '13')?.name.ja).toBe('東京都');
  expect(new Set(prefectures.map(({ name }) => name.en)).size).toBe(47);
});
