import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commonText } from '../../i18n/common.ts';
import { popupText } from '../../i18n/popup.ts';

test('the frame painted before the popup says what the popup says', () => {
  const html = readFileSync(path.resolve(import.meta.dirname, '../../entrypoints/popup/index.html'), 'utf8');
  const words = (language: string) =>
    [...html.matchAll(new RegExp(`<span lang="${language}">(.*?)</span>`, 'g'))].map(([, word]) => word);
  for (const language of ['ja', 'en'] as const) {
    const said = [commonText.brand, popupText.respond, popupText.contacts, popupText.notes, popupText.watch];
    expect(words(language)).toEqual(said.map((text) => text[language]));
  }
});
