import type { Attachment, EntryData } from './types.ts';

/** The file an entry brought, whatever its kind; null for the many that brought none, and for what is no file at all. */
export function attachmentOf(data: EntryData): Attachment | null {
  const file: Partial<Attachment> | null | undefined = 'file' in data ? data.file : null;
  const isFile =
    typeof file === 'object' &&
    file !== null &&
    (['id', 'name', 'mediaType', 'sha256'] as const).every((key) => typeof file[key] === 'string') &&
    Number.isSafeInteger(file.sizeBytes);
  return isFile ? (file as Attachment) : null;
}
