import type { Contact } from '../guide/types.ts';
import type { Language } from '../i18n/text.ts';

/**
 * Everything a user or, later, an organisation's policy can set: one record, one version.
 * Every key stands on its own, so that a policy can fix any of them and leave the rest to the user.
 */
export interface Settings {
  readonly version: 1;
  /** `auto` follows the browser. */
  readonly language: 'auto' | Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Name written into entries and allows; '' until entered. */
  readonly userName: string;
  readonly companyName: string;
  /** Prefecture code 01–47 (JIS X 0401) for the police desk; '' until chosen. */
  readonly prefecture: string;
  /** Number of the prefecture's police cyber desk as the user found it; '' until entered. */
  readonly policePhone: string;
  readonly contacts: readonly Contact[];
  /** The plain sentence about who can read the notes was shown and closed. */
  readonly seenNotesNotice: boolean;
}

export const defaultSettings: Settings = {
  version: 1,
  language: 'auto',
  theme: 'auto',
  userName: '',
  companyName: '',
  prefecture: '',
  policePhone: '',
  contacts: [],
  seenNotesNotice: false,
};
