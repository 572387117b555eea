import { describe, expect, test } from 'vitest';
import { desks } from '../../guide/desks.ts';
import { listFacts } from '../../guide/facts.ts';
import { glossary, termsIn } from '../../guide/glossary.ts';
import { incidentTypeNames, isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import type { Language } from '../../i18n/text.ts';

const types = await Promise.all(Object.keys(incidentTypeNames).filter(isKnownIncidentType).map(loadIncidentType));
const said = [
  ...listFacts(types, desks).flatMap(({ heading, text, because }) => [heading, text, ...(because ? [because] : [])]),
  ...Object.values(incidentTypeNames),
];

describe.each(glossary)('$name.en', (term) => {
  test.each(['ja', 'en'] as const)('is used by the guide in %s', (language: Language) => {
    expect(said.some((text) => termsIn(text[language], language).includes(term))).toBe(true);
  });

  test('is explained in one short plain sentence that does not use the word itself', () => {
    const { name, meaning } = term;
    expect(meaning.ja).toMatch(/^[^。]{10,44}です。$/);
    expect(meaning.en).toMatch(/^[A-Z][^.]{10,94}\.$/);
    expect(meaning.ja).not.toContain(name.ja);
    expect(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(meaning.en)).toBe(false);
  });
});

test('every term has an id and a name of its own', () => {
  expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  expect(new Set(glossary.map(({ name }) => name.ja)).size).toBe(glossary.length);
});

test.each<{ readonly text: string; readonly language: Language; readonly ids: readonly string[] }>([
  { text: '通信のログを残します。', language: 'ja', ids: ['logs'] },
  { text: 'ログインの履歴とブログ、カタログを見ます。', language: 'ja', ids: [] },
  { text: '2段階の確認を入れ、VPN装置はそのままにします。', language: 'ja', ids: ['vpn', 'two-step'] },
  { text: 'フィッシング対策協議会', language: 'ja', ids: ['phishing'] },
  { text: 'Copy the logs; files may be encrypted.', language: 'en', ids: ['encryption', 'logs'] },
  { text: 'Log in and read the blog. If you cannot recall it, ask.', language: 'en', ids: [] },
  { text: '', language: 'ja', ids: [] },
])('“$text” holds $ids', ({ text, language, ids }) => {
  expect(termsIn(text, language).map(({ id }) => id)).toEqual(ids);
});
