import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { findChanges } from '../../incidents/chain.ts';
import { attachmentOf } from '../../incidents/evidence.ts';
import type { Draft, Entry, Incident } from '../../incidents/types.ts';
import type { Page } from './harness/driver.ts';

/** All that lies in the database of the notes. */
export interface KeptNotes {
  readonly incidents: readonly Incident[];
  readonly entries: readonly Entry[];
  /** What came from other computers: `first` names the run an entry belongs to. */
  readonly parts: readonly { readonly incident: string; readonly first: string; readonly entry: Entry }[];
  readonly drafts: readonly Draft[];
  /** Each file with the hash of its bytes as they lie there. */
  readonly files: readonly { readonly id: string; readonly sha256: string; readonly sizeBytes: number }[];
}

/** Reads the database of the notes past all code of the product, in a page of the extension. */
export function readKeptNotes(page: Page): Promise<KeptNotes> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('shodo-incidents');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve, reject) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    const files = [];
    for (const { id, bytes } of await all<{ id: string; bytes: Blob }>('files')) {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
      const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
      files.push({ id, sha256, sizeBytes: bytes.size });
    }
    const kept = {
      incidents: await all<Incident>('incidents'),
      entries: await all<Entry>('entries'),
      parts: await all<{ incident: string; first: string; entry: Entry }>('parts'),
      drafts: await all<Draft>('drafts'),
      files,
    };
    db.close();
    return kept;
  });
}

/** Expects every chain to hold and every file an entry names to be there as it was sealed. */
export async function expectWhole({ incidents, entries, parts, files }: KeptNotes): Promise<void> {
  for (const incident of incidents) {
    const chain = entries.filter((entry) => entry.incident === incident.id);
    const theirs = parts.filter((part) => part.incident === incident.id);
    const runs = [...Map.groupBy(theirs, ({ first }) => first).values()].map((run) => run.map(({ entry }) => entry));
    const digest = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(await findChanges({ chain, parts: runs }, { stored: incident }, digest)).toEqual([]);
    for (const { data } of [...chain, ...runs.flat()]) {
      const file = attachmentOf(data);
      if (!file) continue;
      const { id, sha256, sizeBytes } = file;
      expect(files, `the file of ${JSON.stringify(data)}`).toContainEqual({ id, sha256, sizeBytes });
    }
  }
}

/** Adds a file of some bytes as if it had been chosen, in a page with that field. */
export async function chooseFile(page: Page, name: string, sizeBytes: number): Promise<void> {
  await page.evaluate(
    (called, size) => {
      const field = document.querySelector<HTMLInputElement>('.evidence input[type=file]');
      if (!field) throw new Error('expected a field for files');
      const chosen = new DataTransfer();
      chosen.items.add(new File([new Uint8Array(size).fill(7)], called));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    sizeBytes,
  );
}
