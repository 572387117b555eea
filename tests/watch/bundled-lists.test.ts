import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledLists } from '../../watch/catalogue.ts';
import { compileList } from '../../watch/compile.ts';
import { entriesInForce } from '../../watch/in-force.ts';
import { judge } from '../../watch/judge.ts';
import { hashKeys, open } from './list-under-test.ts';
import '../property.ts';

const publicFolder = path.join(import.meta.dirname, '../../public');

async function compileBundled(at: number) {
  const { seed, path: file } = bundledLists[at] as (typeof bundledLists)[number];
  const bytes = new Uint8Array(readFileSync(path.join(publicFolder, file)));
  const compiled = await compileList(bytes, seed, { hashKey: hashKeys[0] as Uint8Array, generation: 1 });
  if (!compiled.ok) throw new Error(compiled.reason);
  return compiled;
}

test.each([
  [0, 'urlhaus', { hosts: 615, ips: 1700, paths: 3202 }, '2026-03-20T00:11:05.000Z', { comment: 5, duplicate: 23 }, {}],
  [
    1,
    'durablenapkin',
    { hosts: 967, ips: 0, paths: 0 },
    '2026-03-20T05:02:35.000Z',
    { comment: 5, pattern: 10 },
    { 'hosting-root': 1 },
  ],
] as const)('list %i, %s, gives what its text holds', async (at, id, counts, date, skipped, refused) => {
  const { list, report } = await compileBundled(at);
  expect(list.info).toMatchObject({ id, counts, datedAtMs: Date.parse(date) });
  expect(report).toMatchObject({ format: 'adblock', ignoresPathCase: true, skipped, refused });
});

describe('the first list', () => {
  test('stops its entries and nothing beside them', async () => {
    const list = open((await compileBundled(0)).list);
    const kind = async (url: string, nowMs?: number) => (await judge(url, [list], { allows: [], nowMs })).kind;
    expect(await kind('http://0022a601.pphost.net/any')).toBe('flagged');
    expect(await kind('http://1.181.227.68:8080/x')).toBe('flagged');
    expect(await kind('http://1.181.227.68/', Date.parse('2026-04-19T00:11:05Z'))).toBe('clear');
    expect(await kind('http://pphost.net/')).toBe('clear');
    expect(await kind('https://github.com/')).toBe('clear');
    expect(await kind('https://drive.google.com/')).toBe('clear');
  });

  test('gives the browser every entry in force', async () => {
    const { list } = await compileBundled(0);
    const soon = await entriesInForce(open(list).index, list.details, Date.parse('2026-03-21'));
    expect(soon.counts).toEqual(list.info.counts);
    expect(soon.nextLapseMs).toBe(Date.parse('2026-04-19T00:11:05Z'));
    const later = await entriesInForce(open(list).index, list.details, Date.parse('2026-11-23'));
    // All IP addresses have lapsed, and with them one host and one path of sites that were broken into.
    expect(later.counts).toEqual({ hosts: 614, ips: 0, paths: 3201 });
    expect(later.paths.every((path) => !path.caseSensitive)).toBe(true);
  });
});

test('each file names publisher, licence and date, and NOTICE.txt names each file', () => {
  const notice = readFileSync(path.join(publicFolder, 'lists/NOTICE.txt'), 'utf8');
  for (const { path: file } of bundledLists) {
    expect(existsSync(path.join(publicFolder, file))).toBe(true);
    const head = readFileSync(path.join(publicFolder, file), 'utf8').split('\n').slice(0, 5);
    expect(head.map((line) => line.split(':', 1)[0])).toEqual([
      '! Title',
      '! Publisher',
      '! Homepage',
      '! Licence',
      '! Updated',
    ]);
    expect(notice).toContain(path.basename(file));
  }
});
