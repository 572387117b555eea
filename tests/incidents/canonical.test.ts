import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../incidents/canonical.ts';
import { fc, runs } from '../property.ts';

describe('canonicalJson', () => {
  test.each([
    ['keys stand in order', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    [
      'keys are ordered by UTF-16 code units (RFC 8785, 3.2.3)',
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    ['absent fields are left out', { a: undefined, b: null }, '{"b":null}'],
    ['minus zero is zero', [-0, 0], '[0,0]'],
    ['text is escaped as JSON does', 'a"\\\n\u0001あ', '"a\\"\\\\\\n\\u0001あ"'],
  ])('%s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  test.each([
    ['a fraction', 0.5],
    ['a number beyond 2^53', 2 ** 53],
    ['NaN', Number.NaN],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udfff': 1 }],
    ['undefined in a list', [undefined]],
    ['a function', () => 1],
  ])('refuses %s, which has no one form', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => !/\d\.\d|\de/.test(JSON.stringify(value)));
  test('reads back as the same value, whatever order the keys were written in', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = accepts(value) ? canonicalJson(value) : null;
        if (written === null) return;
        expect(canonicalJson(JSON.parse(written))).toBe(written);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffleKeys(value))).toBe(written);
      }),
      runs(2000),
    );
  });
});

function accepts(value: unknown): boolean {
  try {
    canonicalJson(value);
    return true;
  } catch {
    return false;
  }
}

function shuffleKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffleKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, shuffleKeys(field)]),
  );
}
