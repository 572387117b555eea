import type { ContactsKept } from '../../components/ContactForm.tsx';
import type { PageInView, RespondPorts } from '../../components/Respond.tsx';
import type { KnownIncidentTypeId } from '../../guide/incident-type-names.ts';
import type { IncidentType } from '../../guide/types.ts';
import type { Digest } from '../../incidents/chain.ts';
import type { StoreFailure } from '../../incidents/types.ts';
import type { ContactChange } from '../../settings/contacts.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Allow, PastVisits, Protection, TabState, Verdict } from '../../watch/types.ts';

/** All the popup asks of the browser; main.tsx fills it in. */
export interface PopupPorts extends RespondPorts {
  /** Those that last as long as this page, for when nothing can be kept. */
  readonly openVolatileNotes: () => Pick<PopupPorts, 'store' | 'evidence'>;
  readonly changeSettings: (
    change: Partial<Omit<Settings, 'version' | 'contacts'>>,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: StoreFailure }>;
  readonly changeContacts: (changes: readonly ContactChange[]) => Promise<ContactsKept>;
  readonly loadType: (id: KnownIncidentTypeId) => Promise<IncidentType>;
  readonly pageInView: () => Promise<PageInView | null>;
  /** Null when the background cannot be reached. */
  readonly judge: (url: string) => Promise<Verdict | null>;
  /** What the watch did in the tab the popup was opened over. */
  readonly tabState: () => Promise<TabState | null>;
  readonly protection: () => Promise<Protection | null>;
  readonly allows: () => Promise<readonly Allow[] | null>;
  readonly removeAllow: (id: string) => Promise<boolean>;
  /** Pages opened before that are listed now. */
  readonly pastVisits: () => Promise<PastVisits | null>;
  /** Asks the browser for access to all sites; must be called in a click. */
  readonly askHostAccess: () => Promise<boolean>;
  /** What came due while the browser was closed, by incident and due, until it was seen. */
  readonly missedReminders: () => Promise<readonly { readonly incident: string; readonly due: string }[]>;
  readonly clearMissedReminders: () => Promise<void>;
  readonly openPage: (page: 'popup' | 'options' | 'facts' | 'sheet' | 'workspace', hash?: string) => void;
  /** Opens the side panel of this window; must be called in a click. */
  readonly openBeside: () => void;
  readonly digest: Digest;
}
