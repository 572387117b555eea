import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashFile } from '../../platform/hash-file.ts';

const MB = 1024 ** 2;

describe.each([
  ['at once', 4 * MB],
  ['piece by piece', 0],
])('a file hashed %s', (_, mostAtOnceBytes) => {
  test.each([0, 1, 64, MB - 1, MB, MB + 1, 3 * MB + 63])('of %i bytes has their SHA-256', async (size) => {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += 4093) bytes[at] = at % 251;
    const heard: number[] = [];
    expect(await hashFile(new Blob([bytes]), (done) => heard.push(done), mostAtOnceBytes)).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(heard.at(-1) ?? 0).toBe(size);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  });
});
