import type { ListFailure, ListPreview, ListsState, ThreatKind } from '../../watch/types.ts';

/** What became of something asked about a list; null: the background did not answer. */
export type ListOutcome =
  | { readonly done: true }
  | { readonly done: false; readonly kind: 'unknown' | 'needs-consent' | 'fixed' | 'not-kept' | 'no-room' | 'failed' }
  | null;

/** What became of reading a list to be looked at; null: the background did not answer. */
export type PreviewOutcome =
  | { readonly done: true; readonly preview: ListPreview }
  | { readonly done: false; readonly kind: 'not-an-address' | 'plain-http' | 'cancelled' | 'not-kept' | 'unknown' }
  | { readonly done: false; readonly kind: 'failed'; readonly failure: ListFailure }
  | null;

/** What the page can do about lists; main.tsx binds it to the background. */
export interface ListsActions {
  /** null: the background does not answer. */
  readonly readLists: () => Promise<ListsState | null>;
  /** Calls back whenever something about the lists changed; returns the way to stop. */
  readonly onListsChange: (listener: () => void) => () => void;
  readonly switchList: (id: string, on: boolean, agrees: boolean) => Promise<ListOutcome>;
  readonly updateLists: (ids: readonly string[] | 'all', anyway?: boolean) => Promise<ListOutcome>;
  readonly cancelList: (id: string) => Promise<ListOutcome>;
  readonly stepBackList: (id: string) => Promise<ListOutcome>;
  readonly removeList: (id: string) => Promise<ListOutcome>;
  readonly restoreList: (id: string) => Promise<ListOutcome>;
  readonly previewAddress: (url: string, allowsPlainHttp: boolean) => Promise<PreviewOutcome>;
  readonly previewBytes: (bytes: Blob, name: string, source: 'file' | 'paste') => Promise<PreviewOutcome>;
  readonly discardPreview: (id: string) => Promise<ListOutcome>;
  readonly addList: (preview: string, name: string, threat: ThreatKind) => Promise<ListOutcome>;
}
