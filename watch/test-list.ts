import type { ListSeed } from './compile.ts';
import { lapseNever } from './lapse.ts';

/** The host that is always listed, for whoever wants to see the warning; `.test` is reserved and leads nowhere (RFC 6761). */
export const testHost = 'listed.shodo.test';

/** The built-in list of the one practice address. */
export const testListSeed: ListSeed = {
  id: 'shodo-test',
  name: 'Shodo test address',
  publisher: 'Shodo',
  homepage: '',
  licence: 'MIT',
  threat: 'test',
  lapseDays: lapseNever,
};

/** Its file. */
export function testListBytes(): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${testHost}\n`);
}
