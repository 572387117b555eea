import { expect, test } from 'vitest';
import { type JsonValue, parseJson } from '../../watch/formats/json-text.ts';
import { fc, runs } from '../property.ts';

const neverPause = () => undefined;

/** Maps as plain objects, to be compared with what `JSON.parse` makes. */
function plain(value: JsonValue): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, part]: [string, JsonValue]) => [key, plain(part)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

async function parsePlain(text: string): Promise<unknown> {
  const value = await parseJson(text, neverPause);
  return value === undefined ? 'no JSON' : plain(value);
}

function parseAtOnce(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'no JSON';
  }
}

test('whatever is written as JSON is read as it was', async () => {
  const space = fc.constantFrom<string | number>('', 1, '\t');
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), space, async (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(await parsePlain(text)).toEqual(JSON.parse(text));
    }),
    runs(2000),
  );
});

test('any text is JSON here exactly when it is to JSON.parse', async () => {
  const pieces = [
    '"',
    '\\',
    '"a"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '1',
    '-',
    '0',
    'e5',
    'true',
    'null',
    ' ',
    '\n',
    '\\u00e9',
    '例',
    '\u0000',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), async (parts) => {
      const text = parts.join('');
      expect(await parsePlain(text)).toEqual(parseAtOnce(text));
    }),
    runs(5000),
  );
});

test.each([
  ['', 'no JSON'],
  ['["bad.example",]', 'no JSON'],
  ['["bad.example"] x', 'no JSON'],
  ['{"a":1,"a":2}', { a: 2 }],
  ['"\\\\"', '\\'],
  ['"\\\\\\""', '\\"'],
  [' [ 1.5e3 , -0.25 ] ', [1500, -0.25]],
  ['['.repeat(100_000), 'no JSON'],
  ['{"a":'.repeat(100_000), 'no JSON'],
])('%j', async (text, expected) => {
  expect(await parsePlain(text)).toEqual(expected);
});

test('a long list lets others run on its way', async () => {
  let pauses = 0;
  const names = Array.from({ length: 10_000 }, (_, at) => `name${at}.example`);
  const pause = () => {
    pauses++;
    return undefined;
  };
  const value = await parseJson(JSON.stringify({ deny: names }), pause);
  expect(value).toEqual(new Map([['deny', names]]));
  expect(pauses).toBeGreaterThan(30);
});
