import { createHash } from 'node:crypto';
import { CHAIN_START, type Digest, sealEntry } from '../../incidents/chain.ts';
import type { Entry, EntryData } from '../../incidents/types.ts';

/** SHA-256 by Node. */
export const digest: Digest = async (bytes) => createHash('sha256').update(bytes).digest('hex');

export const started: EntryData & { kind: 'started' } = {
  kind: 'started',
  type: 'unsure',
  from: 'ransom-screen',
  foundAtMs: 0,
  exercise: false,
};

export const note = (text: string): EntryData => ({ kind: 'note', text });

/** Seals more entries behind a chain, each at its own time. */
export async function goOn(
  chain: readonly Entry[],
  more: readonly { readonly data: EntryData; readonly atMs: number }[],
  incident = chain[0]?.incident ?? 'i1',
): Promise<readonly Entry[]> {
  const entries = [...chain];
  for (const { data, atMs } of more) {
    const last = entries.at(-1);
    entries.push(
      await sealEntry(
        {
          incident,
          seq: (last?.seq ?? 0) + 1,
          when: { atMs, zone: 'Asia/Tokyo', offsetMinutes: 540 },
          by: '',
          data,
          prev: last?.hash ?? CHAIN_START,
        },
        digest,
      ),
    );
  }
  return entries;
}
