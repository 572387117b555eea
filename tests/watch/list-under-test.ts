import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Compiled, type CompiledList, compileList, type ListSeed } from '../../watch/compile.ts';
import { openIndex } from '../../watch/index-file.ts';
import type { OpenList } from '../../watch/judge.ts';
import { lapseOfWholeLists } from '../../watch/lapse.ts';

/** A key of one's own for each test that needs a second index; otherwise all use the first. */
export const hashKeys = [0, 1].map((first) =>
  Uint8Array.from({ length: 16 }, (_, at) => (first * 101 + at * 37) & 255),
);

export const seed: ListSeed = {
  id: 'under-test',
  name: 'Under test',
  publisher: 'Nobody',
  homepage: '',
  licence: 'MIT',
  threat: 'phishing',
  lapseDays: lapseOfWholeLists,
};

export function compileText(
  text: string | Uint8Array<ArrayBuffer>,
  changes: Partial<ListSeed> = {},
  hashKey = hashKeys[0] as Uint8Array,
): Promise<Compiled> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return compileList(bytes, { ...seed, ...changes }, { hashKey, generation: 7 });
}

/** Compiles what must be a list. */
export async function compileWhole(
  text: string | Uint8Array<ArrayBuffer>,
  changes: Partial<ListSeed> = {},
  hashKey = hashKeys[0] as Uint8Array,
): Promise<CompiledList> {
  const compiled = await compileText(text, changes, hashKey);
  if (!compiled.ok) throw new Error(`expected a list, got ${compiled.reason}`);
  return compiled.list;
}

export function open(list: CompiledList): OpenList {
  const opened = openIndex(list.index, 'whole');
  if (!opened.ok) throw new Error(`expected a whole index, got a ${opened.reason} one`);
  const details = new Uint8Array(list.details);
  return { info: list.info, index: opened.index, readDetails: async (from, to) => details.subarray(from, to) };
}

export async function openText(
  text: string | Uint8Array<ArrayBuffer>,
  changes: Partial<ListSeed> = {},
): Promise<OpenList> {
  return open(await compileWhole(text, changes));
}

export function fixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.join(import.meta.dirname, '../fixtures/lists', name)));
}
