import { describe, expect, test } from 'vitest';
import { ransomware } from '../../guide/incident-types/ransomware.ts';
import { exerciseMark } from '../../i18n/exercise.ts';
import { addUp } from '../../incidents/join.ts';
import { type Summary, summarise, summaryAsText, summaryMailto } from '../../incidents/summary.ts';
import type { EntryData, IncidentRecord } from '../../incidents/types.ts';
import { fc } from '../property.ts';
import { goOn, note } from './build-chain.ts';

const context = {
  name: 'ランサムウェアの疑い',
  type: ransomware,
  companyName: '例の会社',
  by: '担当A',
  nowMs: 10_000,
  language: 'ja',
} as const;

async function recordOf(data: readonly EntryData[], exercise = false): Promise<IncidentRecord> {
  const first: EntryData = { kind: 'started', type: 'ransomware', from: 'ransom-screen', foundAtMs: 0, exercise };
  const chain = await goOn(
    [],
    [first, ...data].map((it, index) => ({ data: it, atMs: index })),
  );
  return { incident: addUp({ chain, parts: [] }), chain, parts: [] };
}

describe('the summary', () => {
  test('says what happened, where it stands, who, what and whom was told', async () => {
    const record = await recordOf([
      { kind: 'fact', key: 'whatHappened', value: '共有フォルダが開けない' },
      { kind: 'fact', key: 'damage', value: { persons: '約500人' } },
      { kind: 'fact', key: 'people', value: [{ name: '調査の担当B', role: '調査', contact: '03-0000-0000' }] },
      { kind: 'fact', key: 'reportCases', value: ['wrongdoing'] },
      { kind: 'ticked', step: 'ransomware/stop-using' },
      { kind: 'report', desk: '', name: '県警の窓口', reference: 'A-123', filedAtMs: 0, text: '' },
      note('https://bad.example/inv.zip から'),
    ]);
    const text = summaryAsText(summarise(record, context));
    for (const part of [
      '例の会社',
      '担当A',
      '共有フォルダが開けない',
      '約500人',
      '調査の担当B',
      `1 / ${ransomware.steps.length}`,
      'ネットワークから切り離す',
      'A-123',
      'hxxps://bad[.]example/inv.zip',
      '8件',
    ]) {
      expect(text).toContain(part);
    }
    // A mail program makes a link of it.
    expect(text).not.toContain('https://bad');
  });

  test('of an exercise says so in its first words', async () => {
    const record = await recordOf([], true);
    for (const language of ['ja', 'en'] as const) {
      const summary = summarise(record, { ...context, language });
      expect(summary.title).toContain(exerciseMark[language]);
      expect(summary.head[0]).toContain(exerciseMark[language]);
    }
  });

  test('stays within a page however much was written', async () => {
    const long = 'とても長い文。'.repeat(500);
    const record = await recordOf(Array.from({ length: 200 }, (_, index) => note(`${index} ${long}`)));
    const { sections } = summarise(record, context);
    const lines = sections.flatMap((section) => section.lines);
    expect(lines.length).toBeLessThan(40);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(140);
  });
});

describe('the mail', () => {
  const short: Summary = {
    title: 'T',
    name: 'N',
    head: ['H'],
    sections: [{ title: 'S', lines: ['one & two\u3000三'] }],
  };

  test('holds the whole summary where it fits', () => {
    const mail = new URL(summaryMailto('a@company.example', short, 'paste'));
    expect(mail.pathname).toBe('a@company.example');
    expect(mail.searchParams.get('subject')).toBe('T: N');
    expect(mail.searchParams.get('body')).toBe(summaryAsText(short).replaceAll('\n', '\r\n'));
  });

  test('is never longer than mail programs take, and then asks to paste', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 140 }), { maxLength: 40 }), (lines) => {
        const mail = summaryMailto('a@company.example', { ...short, sections: [{ title: 'S', lines }] }, 'paste');
        expect(mail.length).toBeLessThanOrEqual(2000);
        const body = new URL(mail).searchParams.get('body') ?? '';
        expect(body.startsWith('paste') || body.startsWith('T\r\n')).toBe(true);
      }),
    );
  });
});
