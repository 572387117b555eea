import { describe, expect, test } from 'vitest';
import { ransomware } from '../../guide/incident-types/ransomware.ts';
import { paperContacts, paperDesks, paperFakeWarning, paperMoves, paperNevers } from '../../guide/paper-sheet.ts';
import { prefectures } from '../../guide/prefectures.ts';
import { sources } from '../../guide/sources.ts';
import type { Contact, ContactRole } from '../../guide/types.ts';
import { contactRoleText } from '../../i18n/contacts.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { fc } from '../property.ts';

const roles = Object.keys(contactRoleText) as ContactRole[];
const contact = (role: ContactRole, name: string): Contact => ({
  role,
  name,
  phone: '000-0000-0000',
  mail: '',
  note: '',
});

test('the paper begins with the first four steps of the app for ransomware, in order and in the same words', () => {
  const steps = ransomware.steps.slice(0, 4);
  expect(paperMoves.map(({ step }) => step)).toEqual(steps.map(({ id }) => id));
  expect(paperMoves.map(({ title }) => title)).toEqual(steps.map(({ title }) => title));
  for (const [index, { lines }] of paperMoves.entries()) {
    const said = steps[index]?.what.map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(0);
    expect(said).toEqual(expect.arrayContaining([...lines]));
  }
});

test('no move speaks of a ransom, since the sheet is taken off the wall before anybody knows what it is', () => {
  const lines = paperMoves.flatMap(({ lines }) => lines);
  expect(lines.filter(({ ja, en }) => ja.includes('身代金') || /ransom/i.test(en))).toEqual([]);
});

test('the four never-dos keep the power on, stay silent, pay nothing and erase nothing', () => {
  const expected = [/電源/, /連絡先/, /払わない/, /入れ直し/];
  expect(paperNevers).toHaveLength(4);
  expect(paperNevers.filter(({ ja }, index) => !expected[index]?.test(ja))).toEqual([]);
  expect(paperMoves[0]?.never?.ja).toMatch(/電源を切らない/);
});

test('a fake warning is first left uncalled, then told, then closed with Esc', () => {
  expect(paperFakeWarning.map(({ ja }) => /電話せず|知らせ|Esc/.exec(ja)?.[0])).toEqual(['電話せず', '知らせ', 'Esc']);
});

test('the sheet names its source as the table of sources does', () => {
  const { title, publisher } = sources['ipa-guide'];
  expect(title.ja).toContain(/「(.+)」/.exec(sheetText.source.ja)?.[1]);
  expect(title.en).toContain(/“(.+)”/.exec(sheetText.source.en)?.[1]);
  expect(publisher.ja).toContain('IPA');
});

describe('the desks', () => {
  test.each(prefectures)('in $name.en are few, and only Tokyo has its own police line', ({ code }) => {
    const ids = paperDesks(code).map(({ id }) => id);
    expect(ids).toEqual([...(code === '13' ? ['police-tokyo'] : []), 'police-9110', 'ipa-organisations', 'ppc-report']);
  });

  test('serve companies, and each has a first way to reach it', () => {
    const desks = paperDesks('13');
    expect(desks.filter(({ audience }) => audience === 'individual')).toEqual([]);
    expect(desks.map(({ channels }) => channels[0]?.kind)).toEqual(['phone', 'phone', 'mail', 'web']);
  });
});

describe('the contacts', () => {
  test('are blanks to write on while nobody has entered them', () => {
    const { responsible, rows, leftOut } = paperContacts([]);
    expect(responsible).toBeNull();
    expect(rows).toEqual(
      (['deputy', 'owner', 'it-vendor', 'bank', 'insurer'] as const).map((role) => ({ role, contact: null })),
    );
    expect(leftOut).toBe(0);
  });

  test('put the responsible person beside the move, and the others in the order to call them', () => {
    const lawyer = contact('lawyer', 'L');
    const responsible = contact('responsible', 'A');
    const second = contact('responsible', 'B');
    const sheet = paperContacts([lawyer, responsible, second]);
    expect(sheet.responsible).toBe(responsible);
    expect(sheet.rows[0]?.contact).toBe(second);
    expect(sheet.rows.at(-1)?.contact).toBe(lawyer);
    expect(sheet.rows).toHaveLength(6);
  });

  test('are each shown once or counted as left out, never more than six, and push out blanks first', () => {
    const anyContact: fc.Arbitrary<Contact> = fc.record({
      role: fc.constantFrom(...roles),
      name: fc.string({ maxLength: 5 }),
      phone: fc.string({ maxLength: 5 }),
      mail: fc.constant(''),
      note: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 14 }), (contacts) => {
        const { responsible, rows, leftOut } = paperContacts(contacts);
        const entered = contacts.filter(({ name, phone }) => name !== '' || phone !== '');
        const shown = [...(responsible ? [responsible] : []), ...rows.flatMap((row) => row.contact ?? [])];
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.every((it) => entered.includes(it))).toBe(true);
        expect(shown.length + leftOut).toBe(entered.length);
        expect(rows.length).toBeLessThanOrEqual(6);
        if (leftOut > 0) expect(rows.every((row) => row.contact !== null)).toBe(true);
      }),
    );
  });
});
