import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashFile } from '../../platform/hash-file.ts';

const MB = 1024 ** 2;

describe('hashFile', () => {
  test.each([0, 1, 64, 32 * MB, 32 * MB + 1, 33 * MB + 63])('of %i bytes is their SHA-256', async (size) => {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += 4093) bytes[at] = at % 251;
    const heard: number[] = [];
    expect(await hashFile(new Blob([bytes]), (done) => heard.push(done))).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(heard.at(-1)).toBe(size);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  });
});
