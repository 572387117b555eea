import type { ListSeed } from './compile.ts';
import { lapseNever } from './lapse.ts';

/** The host that is always listed, for whoever wants to see the warning; `.test` is reserved and leads nowhere (RFC 6761). */
export const testHost = 'listed.shodo.test';

/** Addresses that RFC 5737 and RFC 3849 keep for documentation: nobody's, so that stopping an IP can be tried out as well. */
const testIps = ['192.0.2.66', '[2001:db8::66]'];

/** The built-in list of the practice addresses. */
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
  return new TextEncoder().encode(`${[testHost, ...testIps].join('\n')}\n`);
}
