import { expect, test } from 'vitest';
import { sayDateTime } from '../../i18n/clock.ts';
import { reportQuestions } from '../../incidents/report-questions.ts';
import { factAbout, sayFact } from '../../incidents/say-fact.ts';
import type { FactKey, FactValue } from '../../incidents/types.ts';
import { fc } from '../property.ts';

const said = (key: FactKey, value: FactValue, language: 'ja' | 'en' = 'ja') =>
  sayFact({ facts: { [key]: value } }, key, language).map(({ about, words }) => `${about} ${words}`);

const atMs = Date.UTC(2026, 10, 23, 3, 31);

test.each<readonly [key: FactKey, value: FactValue, words: readonly string[]]>([
  ['whatHappened', '共有が開けない', ['何が起きましたか? 共有が開けない']],
  ['foundHow', 'outside', ['どうやって気づきましたか? 社外から知らされた']],
  ['occurredAt', atMs, [`実際に起きたのはいつですか? ${sayDateTime(atMs, 'ja')}`]],
  ['knownAt', '2026-11-23', [' 11月23日']],
  [
    'devices',
    [
      { name: '例: 経理のパソコン', kind: 'pc', owner: '', os: 'Windows', place: '', text: '' },
      { name: '例: 共有', kind: 'storage' },
    ],
    ['関係する機器とアカウント 例: 経理のパソコン · パソコン · Windows, 例: 共有 · NASなどの保存装置'],
  ],
  [
    'damage',
    { data: '名簿', persons: '約300人', card: 'no' },
    ['どんな情報が関係しますか? 名簿', '何人分の情報ですか? 約300人', 'カード番号は入っていますか? 入っていない'],
  ],
  ['urls', ['https://login.bad.example/x'], ['手がかり(押しても開かない書き方) hxxps://login[.]bad[.]example/x']],
  ['ransomNote', 'see http://bad.example/', ['脅迫の文には何と書いてありますか? see hxxp://bad[.]example/']],
  // Nothing said, or nothing that this version reads.
  ['whatHappened', null, []],
  ['people', [], []],
  ['damage', {}, []],
  ['occurredAt', Number.MAX_SAFE_INTEGER, []],
  ['knownAt', 'soon', []],
  ['foundHow', 'by magic', []],
])('%s %j is said in words', (key, value, words) => {
  expect(said(key, value)).toEqual(words);
});

test('whatever is asked is said by what it is about, in both languages', () => {
  for (const { key } of reportQuestions) {
    expect([key, factAbout(key, 'ja') !== '' && factAbout(key, 'en') !== '']).toEqual([key, true]);
  }
});

test('no stored value is shown as it is stored, or makes a page fail', () => {
  const keys = [
    ...reportQuestions.map(({ key }) => key),
    'people',
    'devices',
    'accounts',
    'indicators',
    'urls',
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      for (const line of said(key, value as FactValue, 'en')) expect(line).not.toMatch(/\[object |undefined|NaN/);
    }),
  );
});
