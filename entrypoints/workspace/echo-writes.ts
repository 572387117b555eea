import type { IncidentArchive, Stored } from '../../incidents/types.ts';

/** The store, telling this page too when something was written: `onChange` hears other pages only. */
export function echoWrites(store: IncidentArchive, onWritten: () => void): IncidentArchive {
  const echo =
    <Args extends readonly unknown[], T>(write: (...args: Args) => Promise<Stored<T>>) =>
    async (...args: Args): Promise<Stored<T>> => {
      const stored = await write(...args);
      if (stored.ok) onWritten();
      return stored;
    };
  return {
    ...store,
    start: echo(store.start),
    append: echo(store.append),
    appendDraft: echo(store.appendDraft),
    attach: echo(store.attach),
    delete: echo(store.delete),
    restore: echo(store.restore),
  };
}
