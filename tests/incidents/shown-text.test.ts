import { expect, test } from 'vitest';
import { markUnseen, showText, showTexts } from '../../incidents/shown-text.ts';
import { fc } from '../property.ts';

test.each([
  ['a name that would read backwards', 'report\u202efdp.exe', 'report[U+202E]fdp.exe'],
  ['isolates and marks', 'a\u2066b\u2069\u200fc\u061c', 'a[U+2066]b[U+2069][U+200F]c[U+061C]'],
  ['blanks of no width', 'pay\u200bpal\ufeff', 'pay[U+200B]pal[U+FEFF]'],
  ['control letters, but no line ends', 'a\u0000b\n\tc\u001b', 'a[U+0000]b\n\tc[U+001B]'],
  ['letters beyond 16 bits', '\u{e0041}', '[U+E0041]'],
  ['plain Japanese, joined emoji and accents', '請求書👩\u200d💻é.pdf', '請求書👩\u200d💻é.pdf'],
])('%s', (_, text, shown) => {
  expect(markUnseen(text)).toBe(shown);
  expect(showText(text)).toBe(shown);
});

test('what is written from right to left moves nothing outside itself', () => {
  expect(showText('קובץ.exe')).toBe('\u2068קובץ.exe\u2069');
});

test('no letter that turns the direction comes through, nor a second change through showing twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0x20ff)), (codes) => {
      const text = String.fromCharCode(...codes);
      expect(markUnseen(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
      expect(markUnseen(markUnseen(text))).toBe(markUnseen(text));
    }),
  );
});

test('all texts of an entry are made fit to be shown, and nothing else', () => {
  const data = {
    kind: 'file',
    text: 'a\u202eb',
    file: { name: 'c\u202ed', sizeBytes: 3 },
    more: ['e\u202ef', null, true],
  };
  expect(showTexts(data)).toEqual({
    kind: 'file',
    text: 'a[U+202E]b',
    file: { name: 'c[U+202E]d', sizeBytes: 3 },
    more: ['e[U+202E]f', null, true],
  });
});
